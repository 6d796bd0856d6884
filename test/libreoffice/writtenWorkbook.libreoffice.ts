import { createPackage, editPackage } from '../../src/workbook/xlsx';
import { number, renewedSheet, resultSheet, text } from '../workbook/xlsx/plans';
import { richPackage } from '../workbook/xlsx/richPackage';
import { shownInLibreOffice } from './shownInLibreOffice';
import { alike } from './shownPlan';
import { expected, within, written } from './written';

const samples = createPackage({
  sheets: [
    {
      name: 'Poster',
      cells: [
        { row: 0, column: 0, value: 'Belopp', style: { bold: true } },
        { row: 1, column: 0, value: 600000000, style: { numberFormat: '#,##0' } },
        { row: 2, column: 0, value: 2100000000, style: { numberFormat: '#,##0' } },
        // The result in the file is wrong on purpose: LibreOffice must calculate it.
        {
          row: 3,
          column: 0,
          value: 1,
          formula: 'SUM(A2:A3)',
          style: { numberFormat: '#,##0 "kr"' },
        },
        { row: 3, column: 1, value: 0, formula: 'IFNA(XLOOKUP(1,A2:A3,A2:A3),"saknas")' },
        { row: 4, column: 0, value: { error: '#DIV/0!' } },
        { row: 4, column: 1, value: true },
      ],
      columnWidths: [16],
      frozenRows: 1,
    },
  ],
  names: [],
});

describe('LibreOffice shows what was written', () => {
  it('in a result sheet added to a workbook of ours', async () => {
    const plan = resultSheet();
    const shown = shownInLibreOffice(await written(samples, plan));
    expect(within(plan, shown['Fördelning'])).toEqual(expected(plan));
    expect(shown['Poster']?.[3]?.map(alike)[0]).toBe('2 700 000 000 kr');
  });

  it('in a result sheet added to a workbook of others, whose values stay', async () => {
    const plan = resultSheet();
    const bytes = richPackage();
    const shown = shownInLibreOffice(await written(bytes, plan));
    expect(within(plan, shown['Fördelning'])).toEqual(expected(plan));
    expect(shown['Indata']).toEqual(shownInLibreOffice(bytes)['Indata']);
  });

  it('in a result that replaced a larger one', async () => {
    const plan = renewedSheet({ rows: 7, columns: 3 }, { cells: resultSheet().cells.slice(0, 5) });
    const shown = shownInLibreOffice(await written(samples, resultSheet(), plan));
    expect(within(resultSheet(), shown['Fördelning'])).toEqual([
      ...expected(plan),
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('for texts that look like something else, signs, decimals and units', async () => {
    const texts = ['=1+1', '+46', '-5', '@x', "'citat'", '0123', ' a  b ', 'a"b;c', '_x0041_'];
    const numbers = ['-853425', '0.005', '269', '-0.5', '12345678901'];
    const cells = [texts.map(text), numbers.map(number), numbers.map(number), numbers.map(number)];
    const row = (top: number, numberFormat: string) => ({
      area: { top, left: 0, rows: 1, columns: 9 },
      style: { numberFormat },
    });
    const styles = [row(1, '#,##0'), row(2, '0.00%'), row(3, '#,##0.0 "kr"')];
    const plan = resultSheet({ cells, styles });
    const shown = shownInLibreOffice(await written(samples, plan));
    expect(within(plan, shown['Fördelning'])).toEqual(expected(plan));
  });

  it('in a cell that was edited, with what depends on it', () => {
    const cell = { row: 1, column: 0, value: 1, style: { numberFormat: '#,##0' } };
    const edited = editPackage(samples, { edited: [{ loadedAs: 'Poster', cells: [cell] }] });
    const shown = edited.ok ? shownInLibreOffice(edited.value) : {};
    expect(shown['Poster']?.[3]?.map(alike)[0]).toBe('2 100 000 001 kr');
  });
});
