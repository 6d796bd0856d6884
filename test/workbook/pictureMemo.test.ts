import type { PlanBarChart, PlanWaterfall } from '../../src/tables/plan';
import { memoFormula, readMemo } from '../../src/workbook/pictureMemo';

const chart: PlanBarChart = {
  kind: 'bars',
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

const waterfall: PlanWaterfall = {
  kind: 'waterfall',
  name: '_Regionkalkyl.revision.1.chart1',
  title: 'Från före till efter',
  categories: chart.categories,
  base: { series: 'Står på', values: chart.values },
  rise: { series: 'Upp', values: { ...chart.values, left: 3 }, colour: '#3D8B5F' },
  fall: { series: 'Ned', values: { ...chart.values, left: 4 }, colour: '#C4573A' },
  marked: [{ bar: 0, colour: '#5B84AD' }],
  minimum: 34_000_000,
  place: chart.place,
};

describe('what a workbook remembers of the charts and bars of a result', () => {
  it('reads back as itself, in texts that Excel allows in a formula', () => {
    const formula = memoFormula({ charts: [chart], bars: [bars] }) ?? '';
    expect(readMemo(`=${formula}`)).toEqual({ charts: [chart], bars: [bars] });
    for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
      expect(piece.length).toBeLessThanOrEqual(255);
    }
  });

  it('reads a waterfall back, and bars from before there was anything else', () => {
    const { kind: _none, ...older } = chart;
    const said = `"${JSON.stringify({ charts: [older, waterfall], bars: [] }).replaceAll('"', '""')}"`;
    expect(readMemo(`=${said}`).charts).toEqual([chart, waterfall]);
    expect(readMemo(`=${memoFormula({ charts: [waterfall] })}`).charts).toEqual([waterfall]);
  });

  it('is nothing where nothing was drawn, or where somebody has changed it', () => {
    expect(memoFormula({})).toBeUndefined();
    for (const other of ['', '=#REF!', '=Blad1!$A$1', '="{"', '="[]"', '="{""charts"":[1]}"']) {
      expect(readMemo(other)).toEqual({ charts: [], bars: [] });
    }
  });
});
