import type {
  PlanBarChart,
  PlanBars,
  PlanChart,
  PlanWaterfall,
  SheetPlan,
} from '../../../src/tables/plan';
import {
  createPackage,
  editPackage,
  fileWorkbook,
  readContent,
  type SheetContent,
} from '../../../src/workbook/xlsx';
import { partOf, unzipped, zipped } from './packageParts';
import { planOf, renewedSheet, resultSheet } from './plans';
import { richPackage } from './richPackage';

const chart: PlanBarChart = {
  kind: 'bars',
  name: '_Regionkalkyl.distribution.1.chart1',
  title: 'Kronor per invånare <1 & 2>',
  series: 'Kr/inv',
  categories: { top: 4, left: 0, rows: 2, columns: 1 },
  values: { top: 4, left: 2, rows: 2, columns: 1 },
  colour: '#5B84AD',
  marked: [{ bar: 1, colour: '#D08700' }],
  fromZero: true,
  place: { top: 8, left: 0, rows: 6, columns: 3 },
};
const bars: PlanBars = { area: { top: 4, left: 2, rows: 2, columns: 1 }, colour: '#C5D9EC' };
const waterfall: PlanWaterfall = {
  kind: 'waterfall',
  name: '_Regionkalkyl.revision.1.chart1',
  title: 'Från före till efter',
  categories: chart.categories,
  base: { series: 'Står på', values: chart.values },
  rise: { series: 'Upp', values: { ...chart.values, left: 1 }, colour: '#3D8B5F' },
  fall: { series: 'Ned', values: { ...chart.values, left: 0 }, colour: '#C4573A' },
  marked: [{ bar: 0, colour: '#5B84AD' }],
  minimum: 34_000_000,
  place: chart.place,
};
const drawn = { charts: [chart], bars: [bars] };
const whole = { rows: 7, columns: 3 };

async function written(bytes: Uint8Array, ...sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const opened = fileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.message.key);
  for (const sheet of sheets) {
    const applied = await opened.value.apply(planOf(sheet));
    if (!applied.ok) throw new Error(applied.problem.message.key);
  }
  return opened.value.bytes();
}

function sheetOf(bytes: Uint8Array, name = 'Fördelning'): SheetContent {
  const read = readContent(bytes);
  if (!read.ok) throw new Error(read.problem.message.key);
  const sheet = read.value.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function picturesOf(bytes: Uint8Array, name?: string): Pick<SheetContent, 'charts' | 'bars'> {
  const { charts, bars } = sheetOf(bytes, name);
  return { charts, bars } as Pick<SheetContent, 'charts' | 'bars'>;
}

const plain: SheetContent = { name: 'Ny', cells: [{ row: 4, column: 2, value: 1 }] };
const empty = createPackage({ sheets: [{ name: 'Indata', cells: [] }], names: [] });

describe('charts and bars of a result', () => {
  it('stand in the file as planned, and read back as themselves', async () => {
    const bytes = await written(empty, resultSheet(drawn));
    expect(picturesOf(bytes)).toEqual(drawn);
  });

  it('of a waterfall too: stacked columns, of which the lowest are not drawn', async () => {
    const bytes = await written(empty, resultSheet({ charts: [waterfall] }));
    expect(picturesOf(bytes).charts).toEqual([waterfall]);
    const part = partOf(bytes, 'xl/charts/chart1.xml');
    expect(part).toContain('<c:grouping val="stacked"/>');
    expect(part).toContain('<c:overlap val="100"/>');
    expect(part.match(/<a:noFill\/>/g)).toHaveLength(1);
  });

  it('come with what the chart shows, for programs that do not look in the cells', async () => {
    const bytes = await written(empty, resultSheet(drawn));
    const part = partOf(bytes, 'xl/charts/chart1.xml');
    expect(part).toContain('<c:v>Region Jämtland Härjedalen</c:v>');
    expect(part).toContain('<c:v>35318211</c:v>');
    expect(part).toContain("<c:f>'Fördelning'!$C$5:$C$6</c:f>");
  });

  it('are replaced with the result, never doubled, and go when it has none any more', async () => {
    const renewed = renewedSheet(whole, {
      charts: [{ ...chart, title: 'Ny' }],
      bars: [{ ...bars, colour: '#FFCC00' }],
    });
    const again = await written(empty, resultSheet(drawn), renewed);
    expect(picturesOf(again)).toEqual({ charts: renewed.charts, bars: renewed.bars });
    const parts = Object.keys(unzipped(again)).filter((path) => /chart|drawing/.test(path));
    expect(parts.sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const without = await written(empty, resultSheet(drawn), renewedSheet(whole));
    expect(picturesOf(without)).toEqual({ charts: undefined, bars: undefined });
    expect(partOf(without, '[Content_Types].xml')).not.toContain('drawingml.chart');
    expect(partOf(without, 'xl/worksheets/sheet2.xml')).not.toContain('extLst');
  });

  it("leave the user's own chart and bars in the result sheet where they are", async () => {
    const first = await written(empty, resultSheet(drawn));
    const others: PlanChart = { ...chart, name: '_Regionkalkyl.budget.1.chart1' };
    const below = { area: { top: 20, left: 0, rows: 3, columns: 1 }, colour: '#FF0000' };
    const edited = editPackage(first, {
      relaid: [{ ...sheetOf(first), charts: [chart, others], bars: [bars, below] }],
    });
    if (!edited.ok) throw new Error(edited.problem.message.key);
    const again = await written(edited.value, renewedSheet(whole));
    expect(picturesOf(again)).toEqual({ charts: [others], bars: [below] });
  });

  it("leave the user's own rules inside the result where they are, also when Excel has saved the file", async () => {
    const path = 'xl/worksheets/sheet2.xml';
    const first = await written(empty, resultSheet(drawn));
    const rule =
      '<cfRule type="cellIs" priority="1" operator="greaterThan"><formula>100</formula></cfRule>';
    // Excel gives bars ids of its own, and keeps rules of the same cells together.
    const saved = partOf(first, path)
      .replaceAll(/\{52454749-[^}]*\}/g, '{AAAAAAAA-0000-4000-8000-000000000001}')
      .replace('<cfRule ', `${rule}<cfRule `);
    const excel = zipped({ ...unzipped(first), [path]: saved });
    const again = await written(
      excel,
      renewedSheet(whole, { bars: [{ ...bars, colour: '#FFCC00' }] }),
    );
    expect(partOf(again, path)).toContain(rule);
    expect(partOf(again, path)).not.toContain('AAAAAAAA');
    expect(picturesOf(again).bars).toEqual([{ ...bars, colour: '#FFCC00' }]);
  });

  it('are added to a sheet that has a drawing, bars and rules of others, which stay', () => {
    const rich = richPackage();
    const sheet = { ...sheetOf(rich, 'Indata'), ...drawn };
    const edited = editPackage(rich, { relaid: [sheet] });
    if (!edited.ok) throw new Error(edited.problem.message.key);
    expect(picturesOf(edited.value, 'Indata')).toEqual(drawn);
    const xml = partOf(edited.value, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/>');
    expect(xml.match(/<x14:conditionalFormattings/g)).toHaveLength(1);
    expect(xml.match(/<drawing /g)).toHaveLength(1);
    expect(partOf(edited.value, 'xl/charts/chart1.xml')).toContain('Indata!$B$2:$B$4');
    expect(unzipped(edited.value)).toHaveProperty(['xl/charts/chart2.xml']);
    const removed = editPackage(edited.value, { relaid: [sheetOf(rich, 'Indata')] });
    expect(removed.ok && picturesOf(removed.value, 'Indata')).toEqual({});
  });

  it('are part of a workbook made from nothing, and of one saved without a change to them', () => {
    const content = { ...sheetOf(createPackage({ sheets: [plain], names: [] }), 'Ny'), ...drawn };
    const bytes = createPackage({ sheets: [content], names: [] });
    expect(picturesOf(bytes, 'Ny')).toEqual(drawn);
    const saved = editPackage(bytes, { relaid: [{ ...content, gridlines: false }] });
    if (!saved.ok) throw new Error(saved.problem.message.key);
    expect(unzipped(saved.value)['xl/charts/chart1.xml']).toEqual(
      unzipped(bytes)['xl/charts/chart1.xml'],
    );
  });
});
