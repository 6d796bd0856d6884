import { finish } from '../../../src/core/work/work';
import { literal } from '../../../src/messages/message';
import { inLanguage } from '../../../src/messages/texts';
import { layOutTable } from '../../../src/tables/layout/table';
import type { ReportTable } from '../../../src/tables/report';

test('bare numbers are shown with decimals of their own, an area for each run of rows', () => {
  const table: ReportTable = {
    id: 'checks',
    title: literal('Avstämningar'),
    columns: [{ key: 'shown', title: literal('Visat'), unit: 'number', decimals: 0 }],
    rows: ['1.5', '2.0', '3', '0.009', null].map((shown) => ({
      values: {
        shown: shown === null ? { missing: literal('saknas') } : { shown, precise: shown },
      },
    })),
    notes: [],
    explain: () => [],
  };
  const { styles } = finish(layOutTable(table, inLanguage('sv'), 4));
  expect(
    styles
      .slice(2)
      .map(({ area, style }) => [area.top, area.rows, style.numberFormat?.split(';')[0]]),
  ).toEqual([
    [5, 2, '#,##0.0'],
    [7, 1, '#,##0'],
    [8, 1, '#,##0.000'],
    [9, 1, '#,##0'],
  ]);
});
