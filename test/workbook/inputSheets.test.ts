import { hasNoInput, inputSheets } from '../../src/workbook/inputSheets';
import type { WorkbookSnapshot } from '../../src/workbook/port';

const snapshot: WorkbookSnapshot = {
  sheets: [
    { sheet: 'Indata', visible: true, top: 0, left: 0, rows: [['Region']] },
    {
      sheet: 'Fördelning',
      visible: true,
      top: 1,
      left: 1,
      rows: [
        ['Region', 12, 'min egen'],
        ['under', null, null],
      ],
    },
  ],
  results: [
    {
      name: '_Regionkalkyl.distribution.1',
      comment: '',
      range: { sheet: 'Fördelning', top: 0, left: 0, rows: 2, columns: 3 },
    },
  ],
};

describe('what a model reads of a workbook', () => {
  it('is everything but our own earlier results', () => {
    expect(inputSheets(snapshot).map(({ rows }) => rows)).toEqual([
      [['Region']],
      [
        [null, null, 'min egen'],
        ['under', null, null],
      ],
    ]);
  });

  it('holds results of other models for a model that reads them, never its own', () => {
    const seen = (id: string) => inputSheets(snapshot, { id, readsResults: true })[1]?.rows;
    expect(seen('revision')).toEqual(snapshot.sheets[1]?.rows);
    expect(seen('distribution')).toEqual(inputSheets(snapshot)[1]?.rows);
    expect(inputSheets(snapshot, { id: 'revision' })).toEqual(inputSheets(snapshot));
  });

  it('is nothing where only our results stand', () => {
    expect(hasNoInput(snapshot)).toBe(false);
    const [, result] = snapshot.sheets;
    const alone = { ...result!, rows: [['Region', 12]] };
    expect(hasNoInput({ ...snapshot, sheets: [alone] })).toBe(true);
    expect(hasNoInput({ sheets: [], results: [] })).toBe(true);
  });
});
