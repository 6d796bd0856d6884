import { withLog } from '../../../src/tables/layout';
import type { Standing } from '../../../src/tables/layout';
import type { Plan } from '../../../src/tables/plan';

const plan: Plan = {
  model: 'distribution',
  version: '1.0.0',
  sheets: [
    {
      target: { kind: 'new', name: 'Fördelning' },
      cells: [[{ text: 'Region' }, { number: '1' }]],
      styles: [],
      columnWidths: [],
      frozenRows: 0,
      print: {
        landscape: true,
        repeatedRows: [0, 0],
        area: { top: 0, left: 0, rows: 1, columns: 2 },
      },
      gridlines: false,
      mark: {
        name: '_Regionkalkyl.distribution.1',
        comment: 'distribution 1.0.0 41a4f27a02b6 a=b',
      },
    },
  ],
};

const logged = (snapshot: Standing, time = '2026-11-22 14:05') =>
  withLog(plan, { snapshot, language: 'sv', time }).sheets[1];

const headings = ['Tid', 'Modell', 'Version', 'Kontrollsumma', 'Skrivna områden'];
const line = ['2026-11-22 14:05', 'distribution', '1.0.0', '41a4f27a02b6', 'Fördelning!A1:B1'];
const texts = (values: readonly string[]) => values.map((text) => ({ text }));

describe('the log sheet', () => {
  it('is made with its first line: when, which model, from what and where', () => {
    const log = logged({ sheets: [], results: [] });
    expect(log?.target).toEqual({ kind: 'new', name: 'Regionkalkyl logg' });
    expect(log?.cells).toEqual([texts(headings), texts(line)]);
  });

  it('gets a line more, and earlier lines stay as they are', () => {
    const range = { sheet: 'Regionkalkyl logg', top: 0, left: 0, rows: 2, columns: 5 };
    const rows = [headings, [...line.slice(0, 4), 'rättat av någon']];
    const log = logged(
      {
        sheets: [{ sheet: range.sheet, top: 0, left: 0, rows }],
        results: [{ name: '_Regionkalkyl.log.1', comment: '', range }],
      },
      '2026-11-23 08:00',
    );
    expect(log?.target).toEqual({ kind: 'own', name: range.sheet, replaces: range });
    expect(log?.cells).toEqual([...rows.map(texts), texts(['2026-11-23 08:00', ...line.slice(1)])]);
  });

  it('begins anew where the user has written below the last line', () => {
    const range = { sheet: 'Regionkalkyl logg', top: 0, left: 0, rows: 2, columns: 5 };
    const log = logged({
      sheets: [{ sheet: range.sheet, top: 0, left: 0, rows: [headings, line, ['Eget']] }],
      results: [{ name: '_Regionkalkyl.log.1', comment: '', range }],
    });
    expect(log?.target).toEqual({ kind: 'new', name: 'Regionkalkyl logg 2' });
  });
});
