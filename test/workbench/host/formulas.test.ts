/** @jest-environment jsdom */
import { WorkbookCalculation } from '../../../src/workbench/host/calculation';
import { cellAt } from '../../../src/workbench/host/sheet';
import { WorkbookStore } from '../../../src/workbench/host/store';
import { startOffice } from './officeClient';

describe('formulas', () => {
  it('have their values in the same batch that wrote them', async () => {
    const { Excel, host } = await startOffice();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5');
      range.formulas = [['=0.1+0.2'], ['=A1*2'], ['=1/0'], ['=A1&" kr"'], ['=1=1']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(values).toStrictEqual([
      [
        [0.30000000000000004],
        [0.6000000000000001],
        ['#DIV/0!'],
        ['0.30000000000000004 kr'],
        [true],
      ],
      [['=0.1+0.2'], ['=A1*2'], ['=1/0'], ['=A1&" kr"'], ['=1=1']],
      [['Double'], ['Double'], ['Error'], ['String'], ['Boolean']],
    ]);
    expect(host.batches).toHaveLength(1);
  });

  it('follow the cells that they refer to, also when a person edits', async () => {
    const { store, calculation } = await startOffice();
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [[{ value: 2 }, { value: null, formula: 'A1*21' }]]);
    await calculation.settled();
    expect(cellAt(store.activeSheet, 0, 1).value).toBe(42);
    store.putCells(id, 0, 0, [[{ value: 3 }]]);
    expect(cellAt(store.activeSheet, 0, 1).value).toBe(63);
  });

  it('keep the value that came with the file until something changes it', async () => {
    const { store, calculation } = await startOffice({
      content: {
        sheets: [
          {
            name: 'Blad1',
            cells: [
              { row: 0, column: 0, value: 2 },
              { row: 0, column: 1, value: 99, formula: 'OKÄND.FUNKTION(A1)' },
              { row: 0, column: 2, value: 5, formula: 'A1*2' },
            ],
          },
        ],
        names: [],
      },
    });
    await calculation.settled();
    expect(cellAt(store.activeSheet, 0, 1).value).toBe(99);
    expect(cellAt(store.activeSheet, 0, 2).value).toBe(5);
    store.putCells(store.activeSheet.id, 0, 0, [[{ value: 10 }]]);
    expect(cellAt(store.activeSheet, 0, 1).value).toBe(99);
    expect(cellAt(store.activeSheet, 0, 2).value).toBe(20);
  });

  it('spill, give way to what a person writes, and come back', async () => {
    const { store, calculation } = await startOffice();
    const { id } = store.activeSheet;
    const column = () => [0, 1, 2].map((row) => cellAt(store.activeSheet, row, 0).value);
    store.putCells(id, 0, 0, [[{ value: null, formula: 'SEQUENCE(3)/3' }]]);
    await calculation.settled();
    expect(column()).toEqual([1 / 3, 2 / 3, 1]);
    store.putCells(id, 1, 0, [[{ value: 'i vägen' }]]);
    expect(column()).toEqual([{ error: '#SPILL!' }, 'i vägen', null]);
    store.clear(id, { top: 1, left: 0, rows: 1, columns: 1 }, 'all');
    expect(column()).toEqual([1 / 3, 2 / 3, 1]);
  });

  it('use names and other sheets, and follow a sheet that is renamed', async () => {
    const { store, calculation } = await startOffice();
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [[{ value: 7 }]]);
    store.putName({ name: 'Folk', refersTo: 'Blad1!$A$1' });
    const other = store.addSheet('Bilaga 5');
    store.putCells(other.id, 0, 0, [[{ value: null, formula: 'Folk+Blad1!A1' }]]);
    await calculation.settled();
    expect(cellAt(other, 0, 0).value).toBe(14);
    store.renameSheet(id, 'In data');
    store.putCells(id, 0, 0, [[{ value: 8 }]]);
    expect(cellAt(other, 0, 0)).toEqual({ value: 16, formula: "Folk+'In data'!A1" });
  });
});

describe('a custom function', () => {
  const customFunctions = {
    namespace: 'RK',
    functions: [
      {
        id: 'FORDELA',
        name: 'FÖRDELA',
        parameters: [{}, { dimensionality: 'matrix' }, { optional: true }],
      },
    ],
  };
  const calls: unknown[][] = [];
  beforeEach(() => (calls.length = 0));
  beforeAll(async () => {
    await startOffice();
    CustomFunctions.associate('FORDELA', (...args: unknown[]) => {
      calls.push(args.slice(0, 3));
      const [amount, weights] = args as [number, number[][]];
      const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
      if (total === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
      return weights.map((row) => row.map((weight) => (amount * weight) / total));
    });
  });
  const column = (sheet: Parameters<typeof cellAt>[0], at: number, rows: number) =>
    Array.from({ length: rows }, (_, row) => cellAt(sheet, row, at).value);

  it('is called with values and spills downward; formulas can use what it gives', async () => {
    const { store, calculation } = await startOffice({ customFunctions });
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [
      [{ value: 1 }, { value: null, formula: 'RK.FÖRDELA(50*2,A1:A3)' }],
      [{ value: 3 }, undefined],
      [{ value: null }, undefined, { value: null, formula: 'SUM(B1:B3)' }],
    ]);
    await calculation.settled();
    expect(calls).toEqual([[100, [[1], [3], [0]], null]]);
    expect(column(store.activeSheet, 1, 3)).toEqual([25, 75, 0]);
    expect(cellAt(store.activeSheet, 2, 2).value).toBe(100);
  });

  it('is called again when its arguments change, and only then', async () => {
    const { store, calculation } = await startOffice({ customFunctions });
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [[{ value: 1 }, { value: null, formula: 'RK.FÖRDELA(8,A1:A2,5)' }]]);
    await calculation.settled();
    store.putCells(id, 9, 9, [[{ value: 'annat' }]]);
    await calculation.settled();
    expect(calls).toHaveLength(1);
    store.putCells(id, 1, 0, [[{ value: 1 }]]);
    await calculation.settled();
    expect(calls.at(-1)).toEqual([8, [[1], [1]], 5]);
    expect(column(store.activeSheet, 1, 2)).toEqual([4, 4]);
  });

  it('is #SPILL! when something is in the way, and spills when it has gone', async () => {
    const { store, calculation } = await startOffice({ customFunctions });
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [
      [{ value: 1 }, { value: null, formula: 'RK.FÖRDELA(8,A1:A2)' }],
      [{ value: 3 }, { value: 'i vägen' }],
    ]);
    await calculation.settled();
    expect(column(store.activeSheet, 1, 2)).toEqual([{ error: '#SPILL!' }, 'i vägen']);
    store.clear(id, { top: 1, left: 1, rows: 1, columns: 1 }, 'all');
    await calculation.settled();
    expect(column(store.activeSheet, 1, 2)).toEqual([2, 6]);
    store.putCells(id, 0, 1, [[{ value: 'text' }]]);
    await calculation.settled();
    expect(column(store.activeSheet, 1, 2)).toEqual(['text', null]);
  });

  it('shows the error that it throws, that an argument is, or that there is no such function', async () => {
    const { store, calculation } = await startOffice({ customFunctions });
    const { id } = store.activeSheet;
    store.putCells(id, 0, 0, [
      [
        { value: null, formula: 'RK.FÖRDELA(8,C1:C2)' },
        { value: null, formula: 'RK.FÖRDELA(1/0,C1:C2)' },
        undefined,
        { value: null, formula: 'RK.FINNS.INTE(1)' },
        { value: null, formula: 'RK.FÖRDELA(1)' },
      ],
    ]);
    await calculation.settled();
    const row = [0, 1, 3, 4].map((at) => cellAt(store.activeSheet, 0, at).value);
    expect(row).toEqual([
      { error: '#DIV/0!' },
      { error: '#DIV/0!' },
      { error: '#NAME?' },
      { error: '#VALUE!' },
    ]);
  });
});

describe('an engine that fails', () => {
  it('does not stop a person from editing', async () => {
    const { store, calculation } = await startOffice();
    const shown = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = new WorkbookStore();
    const unusable = new WorkbookCalculation(broken, {
      loadEngine: () => Promise.reject(new Error('ingen wasm')),
    });
    broken.putCells(broken.activeSheet.id, 0, 0, [[{ value: null, formula: '1+1' }]]);
    await unusable.settled();
    expect(cellAt(broken.activeSheet, 0, 0).formula).toBe('1+1');
    expect(shown).toHaveBeenCalledTimes(1);
    shown.mockRestore();
    store.putCells(store.activeSheet.id, 0, 0, [[{ value: null, formula: '1+1' }]]);
    await calculation.settled();
    expect(cellAt(store.activeSheet, 0, 0).value).toBe(2);
  });
});
