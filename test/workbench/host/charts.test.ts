/** @jest-environment jsdom */
import type { WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';
import { startOffice } from './officeClient';

const content: WorkbookContent = {
  sheets: [
    {
      name: 'Blad1',
      cells: [
        { row: 0, column: 0, value: 'Gotland' },
        { row: 0, column: 1, value: 292 },
        { row: 1, column: 0, value: 'Skåne' },
        { row: 1, column: 1, value: 252 },
      ],
    },
  ],
  names: [],
};

type Session = Awaited<ReturnType<typeof startOffice>>;

async function run<T>(batch: (sheet: Excel.Worksheet, session: Session) => Promise<T>) {
  const session = await startOffice({ content });
  const answer = await session.Excel.run((context) =>
    batch(context.workbook.worksheets.getItem('Blad1'), session),
  ).catch((problem: { code?: string; message?: string }) => ({ refused: problem.message }));
  return { ...session, answer };
}

describe('charts', () => {
  it('are made over cells, named, placed, and found by name', async () => {
    const { answer, store } = await run(async (sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B2'));
      chart.name = 'Min';
      chart.title.text = 'Kronor';
      chart.setPosition('D1', 'F9');
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('A1:A2'));
      series.points.getItemAt(1).format.fill.setSolidColor('#FF0000');
      const found = sheet.charts.getItemOrNullObject('Min').load('name');
      const missing = sheet.charts.getItemOrNullObject('Annan').load('name');
      const count = sheet.charts.getCount();
      await sheet.context.sync();
      return [found.name, missing.isNullObject, count.value];
    });
    expect(answer).toEqual(['Min', true, 1]);
    expect(store.sheets[0]?.charts).toEqual([
      expect.objectContaining({
        name: 'Min',
        title: 'Kronor',
        series: [
          expect.objectContaining({
            values: { top: 0, left: 1, rows: 2, columns: 1 },
            categories: { top: 0, left: 0, rows: 2, columns: 1 },
            marked: [{ bar: 1, colour: '#FF0000' }],
          }),
        ],
        place: { top: 0, left: 3, rows: 9, columns: 3 },
      }),
    ]);
  });

  it('of stacked columns have several series, of which one may be left undrawn', async () => {
    const { answer, store } = await run(async (sheet) => {
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B1:B2'));
      chart.series.getItemAt(0).format.fill.clear();
      const more = chart.series.add('Upp');
      more.setValues(sheet.getRange('C1:C2'));
      const count = chart.series.getCount();
      chart.load('chartType');
      await sheet.context.sync();
      return [chart.chartType, count.value];
    });
    expect(answer).toEqual(['ColumnStacked', 2]);
    expect(store.sheets[0]?.charts[0]?.series).toEqual([
      expect.objectContaining({ colour: 'none' }),
      expect.objectContaining({ name: 'Upp', values: { top: 0, left: 2, rows: 2, columns: 1 } }),
    ]);
  });

  it('of other kinds are refused by name', async () => {
    const { answer } = await run(async (sheet) => {
      sheet.charts.add('Pie', sheet.getRange('B1:B2'));
      await sheet.context.sync();
    });
    expect(answer).toEqual({ refused: 'ChartCollection.add("Pie") is not implemented.' });
  });
});

describe('bars behind numbers', () => {
  it('are kept with their colour and scale, and go when formats are cleared', async () => {
    const { answer } = await run(async (sheet, { store }) => {
      const cells = sheet.getRange('B1:B2');
      const { dataBar } = cells.conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#c5d9ec';
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      const before = cells.conditionalFormats.getCount();
      await sheet.context.sync();
      const kept = store.sheets[0]?.bars;
      sheet.getRange('B1').clear('Formats');
      const still = cells.conditionalFormats.getCount();
      sheet.getRange('A1:C9').clear('Formats');
      const after = cells.conditionalFormats.getCount();
      await sheet.context.sync();
      return { kept, counts: [before.value, still.value, after.value] };
    });
    expect(answer).toEqual({
      kept: [
        expect.objectContaining({ colour: '#C5D9EC', lower: { type: 'Number', formula: '0' } }),
      ],
      counts: [1, 1, 0],
    });
  });

  it('are the only conditional formats; others are refused by name', async () => {
    const { answer } = await run(async (sheet) => {
      sheet.getRange('B1:B2').conditionalFormats.add('ColorScale');
      await sheet.context.sync();
    });
    expect(answer).toEqual({
      refused: 'ConditionalFormatCollection.add("ColorScale") is not implemented.',
    });
  });
});
