import { numberFormat } from '../../src/messages/language';
import { previewRows, shownNumber } from '../../src/taskpane/cellPreview';
import type { SheetPlan } from '../../src/tables/plan';

const swedish = numberFormat('sv');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('a number as the preview shows it', () => {
  it.each([
    ['35318211', '#,##0;"−"#,##0', '35 318 211'],
    ['-853424.5', '#,##0;"−"#,##0', '−853 425'],
    ['0.0143068742619605', '0.00%;"−"0.00%', '1,43%'],
    ['1234.5', '#,##0.0', '1 234,5'],
    ['4192', '#,##0.###', '4 192'],
    ['4192.25', '#,##0.###', '4 192,25'],
    ['11', '0', '11'],
    ['12345', '0', '12345'],
    ['7', '@', '7'],
    ['43753', 'yyyy-mm-dd', '2019-10-15'],
  ])('%s with %s', (number, code, shown) => {
    expect(plain(shownNumber(number, code, swedish))).toBe(shown);
  });

  it('follows the language', () => {
    expect(shownNumber('1234.5', '#,##0.0', numberFormat('en'))).toBe('1,234.5');
    expect(shownNumber('12345', '0', numberFormat('en'))).toBe('12345');
  });
});

describe('the preview of a plan', () => {
  const plan = {
    cells: [
      [{ text: 'Rubrik' }, null, null],
      [{ text: 'Region' }, { text: 'Andel' }, null],
      [{ text: '01' }, { number: '0.5' }, null],
    ],
    styles: [
      { area: { top: 0, left: 0, rows: 3, columns: 3 }, style: { bold: true } },
      {
        area: { top: 2, left: 1, rows: 1, columns: 1 },
        style: { numberFormat: '0%', bold: false },
      },
    ],
  } as unknown as SheetPlan;

  it('lets a text run over the blank cells beside it, as Excel does', () => {
    const rows = previewRows(plan, swedish);
    expect(rows.map((row) => row.map(({ span }) => span))).toEqual([[3], [1, 2], [1, 1, 1]]);
  });

  it('gives some of the rows as it gives them all', () => {
    const all = previewRows(plan, swedish);
    expect(previewRows(plan, swedish, 1, 2)).toEqual(all.slice(1));
    expect(previewRows(plan, swedish, 2, 100)).toEqual(all.slice(2));
  });

  it('tells numbers from texts, and later styles win', () => {
    const [code, share] = previewRows(plan, swedish)[2] ?? [];
    expect(code).toMatchObject({ text: '01', number: false, style: { bold: true } });
    expect(share).toMatchObject({ text: '50%', number: true, style: { bold: false } });
  });
});
