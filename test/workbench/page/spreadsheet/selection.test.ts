import {
  areaBetween,
  extendedTo,
  jumpFrom,
  movingCorner,
  selectionAt,
  stepFrom,
  type Place,
} from '../../../../src/workbench/page/spreadsheet/selection';

describe('a selection', () => {
  test('is drawn out from its first cell in any direction', () => {
    const selection = extendedTo(selectionAt(5, 5), { row: 3, column: 8 });
    expect(selection.area).toEqual({ top: 3, left: 5, rows: 3, columns: 4 });
    expect(movingCorner(selection)).toEqual({ row: 3, column: 8 });
    expect(areaBetween({ row: 1, column: 1 }, { row: 1, column: 1 }).rows).toBe(1);
  });
});

describe('an arrow', () => {
  const right = { rows: 0, columns: 1 } as const;
  const to = (column: number, hidden: readonly number[]) =>
    stepFrom({ row: 0, column }, right, (place) => hidden.includes(place.column)).column;

  test('leads over hidden columns, and nowhere from the last', () => {
    expect(to(1, [])).toBe(2);
    expect(to(1, [2, 3])).toBe(4);
    expect(to(16_380, [16_381, 16_382, 16_383])).toBe(16_380);
    expect(to(16_383, [])).toBe(16_383);
  });
});

describe('Ctrl and an arrow', () => {
  const down = { rows: 1, columns: 0 } as const;
  const filledRows = (rows: readonly number[]) => (place: Place) => rows.includes(place.row);
  const jump = (from: number, rows: readonly number[]) =>
    jumpFrom({ row: from, column: 0 }, down, filledRows(rows), { row: 9, column: 0 }).row;

  test('goes to the end of the filled cells', () => expect(jump(1, [1, 2, 3, 6])).toBe(3));
  test('goes over blank cells to the next filled one', () => expect(jump(3, [3, 6])).toBe(6));
  test('goes to the last row when nothing follows', () => expect(jump(6, [6])).toBe(9));
});
