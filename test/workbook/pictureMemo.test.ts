import type { PlanChart } from '../../src/tables/plan';
import { memoFormula, readMemo } from '../../src/workbook/pictureMemo';

const chart: PlanChart = {
  name: '_Regionkalkyl.distribution.1.chart1',
  title: 'Kronor per "invånare" å'.repeat(20),
  series: 'Kr/inv',
  categories: { top: 4, left: 0, rows: 2, columns: 1 },
  values: { top: 4, left: 2, rows: 2, columns: 1 },
  colour: '#5B84AD',
  marked: [{ bar: 1, colour: '#D08700' }],
  fromZero: true,
  place: { top: 8, left: 0, rows: 6, columns: 3 },
};
const bars = { area: chart.values, colour: '#C5D9EC' };

describe('what a workbook remembers of the charts and bars of a result', () => {
  it('reads back as itself, in texts that Excel allows in a formula', () => {
    const formula = memoFormula({ charts: [chart], bars: [bars] }) ?? '';
    expect(readMemo(`=${formula}`)).toEqual({ charts: [chart], bars: [bars] });
    for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
      expect(piece.length).toBeLessThanOrEqual(255);
    }
  });

  it('is nothing where nothing was drawn, or where somebody has changed it', () => {
    expect(memoFormula({})).toBeUndefined();
    for (const other of ['', '=#REF!', '=Blad1!$A$1', '="{"', '="[]"', '="{""charts"":[1]}"']) {
      expect(readMemo(other)).toEqual({ charts: [], bars: [] });
    }
  });
});
