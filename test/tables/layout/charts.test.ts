import { literal } from '../../../src/messages/message';
import { layOut } from '../../../src/tables/layout';
import type { SheetPlan } from '../../../src/tables/plan';
import type { Report, ReportRow } from '../../../src/tables/report';

const row = (region: string, value: string, emphasis?: 'own'): ReportRow => ({
  ...(emphasis && { emphasis }),
  values: { region: { text: literal(region) }, kr: { shown: value, precise: value } },
});

function reportOf(rows: readonly ReportRow[], charts = 1): Report {
  const chart = {
    kind: 'rankBars',
    table: 'distribution',
    label: 'region',
    value: 'kr',
    title: literal('Kronor per invånare'),
  } as const;
  return {
    model: 'distribution',
    version: '1.0.0',
    modelTitle: literal('Fördelning'),
    title: literal('Välfärdsmiljarden 2020'),
    options: {},
    choices: [],
    inputs: [],
    tables: [
      {
        id: 'distribution',
        title: literal('Fördelning'),
        columns: [
          { key: 'region', title: literal('Region'), unit: 'none', decimals: 0 },
          { key: 'kr', title: literal('Kr/inv'), unit: 'kr/person', decimals: 0 },
        ],
        rows,
        totals: { emphasis: 'total', values: { kr: { shown: '261', precise: '261' } } },
        notes: [],
        explain: () => [],
      },
    ],
    findings: [],
    sentences: [],
    headline: [],
    charts: Array.from({ length: charts }, () => chart),
    fingerprint: 'abc123',
  };
}

function planOf(report: Report): SheetPlan {
  const snapshot = { sheets: [], results: [] };
  return layOut(report, { snapshot, language: 'sv', today: '2026-11-22' }).sheets[0]!;
}

const regions = [row('Region Gotland', '292'), row('Region Skåne', '252', 'own')];

describe('the chart of a result', () => {
  it('shows every row of its table but the totals, in their order, the own region marked', () => {
    const { charts, cells } = planOf(reportOf(regions));
    expect(charts).toEqual([
      {
        kind: 'bars',
        name: '_Regionkalkyl.distribution.1.chart1',
        title: 'Kronor per invånare',
        series: 'Kr/inv',
        categories: { top: 3, left: 0, rows: 2, columns: 1 },
        values: { top: 3, left: 1, rows: 2, columns: 1 },
        colour: expect.stringMatching(/^#/),
        marked: [{ bar: 1, colour: expect.stringMatching(/^#/) }],
        fromZero: true,
        place: { top: 7, left: 0, rows: 5, columns: 2 },
      },
    ]);
    expect(cells[3]?.[0]).toEqual({ text: 'Region Gotland' });
  });

  it('stands on blank cells of the result itself, so that nothing of the user is under it', () => {
    const { charts, cells } = planOf(reportOf(regions));
    const { top, rows } = charts![0]!.place;
    expect(cells.slice(top, top + rows).flat()).toEqual(Array(2 * rows).fill(null));
    expect(cells.length).toBeGreaterThan(top + rows);
  });

  it('has a bar behind every number of its column, not behind the total', () => {
    const { bars } = planOf(reportOf(regions));
    expect(bars).toEqual([
      { area: { top: 3, left: 1, rows: 2, columns: 1 }, colour: expect.stringMatching(/^#/) },
    ]);
  });

  it('does not begin at zero where a number is negative', () => {
    const { charts } = planOf(reportOf([...regions, row('Region Blekinge', '-5')]));
    expect(charts).toEqual([expect.objectContaining({ kind: 'bars', fromZero: false })]);
  });

  it('is left out where a name stands twice, for then nobody could tell the bars apart', () => {
    const { charts, bars } = planOf(reportOf([...regions, row('Region Skåne', '260')]));
    expect(charts).toBeUndefined();
    expect(bars).toHaveLength(1);
  });

  it('is not made where the report has none', () => {
    const { charts, bars } = planOf(reportOf(regions, 0));
    expect([charts, bars]).toEqual([undefined, undefined]);
  });
});

it('a table without rows brings no area without cells, which Excel would refuse', () => {
  const { styles, charts = [], bars = [] } = planOf(reportOf([]));
  expect(charts).toEqual([]);
  for (const { area } of [...styles, ...bars]) {
    expect(Math.min(area.rows, area.columns)).toBeGreaterThan(0);
  }
});
