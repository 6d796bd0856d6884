import { isPlain, plainNumber, readCell, type JudgedReading } from '../parse/readCell';
import type { Finding } from '../finding';
import type { CellAddress } from '../cell';
import type { InputCell, InputRow, Reading } from '../recognised';
import { addressAt, cellAt, type SheetView } from './sheetView';
import type { TableColumn } from './tableColumns';

/** What all rows of a table share, and what is known of them by their place in the view. */
export interface RowCells {
  readonly view: SheetView;
  readonly columns: readonly TableColumn[];
  readonly byKey: ReadonlyMap<string, TableColumn>;
  /** The readings of cells that are more than they seem; none in most rows. */
  readonly judged: Map<number, ReadonlyMap<TableColumn, JudgedReading>>;
  /** The cells that someone has asked for. */
  readonly made: Map<number, InputRow['cells']>;
  readonly Row: new (row: number) => SheetRow;
}

export function rowCells(view: SheetView, columns: readonly TableColumn[]): RowCells {
  const table = {
    view,
    columns,
    byKey: new Map(columns.map((column) => [column.found.key, column])),
    judged: new Map<number, ReadonlyMap<TableColumn, JudgedReading>>(),
    made: new Map<number, InputRow['cells']>(),
  };
  // The rows know it by their class, so that each need not hold it: it is no part of what they say.
  class Row extends SheetRow {}
  const whole: RowCells = { ...table, Row };
  Object.defineProperty(Row.prototype, 'table', { value: whole });
  return whole;
}

/**
 * A row of a table whose cells are made when someone asks for them: most rows of a large sheet are read by
 * one model of many. What there is to tell of its cells is told at once.
 *
 * @param at its place in the view
 */
export function sheetRow(table: RowCells, at: number, tell: (finding: Finding) => void): InputRow {
  const { view, columns, judged, Row } = table;
  const row = new Row(view.top + at);
  const raws = view.rows[at] ?? [];
  let found: Map<TableColumn, JudgedReading> | undefined;
  for (const column of columns) {
    const raw = raws[column.index] ?? null;
    if (isPlain(raw, column.meaning)) continue;
    const reading = readCell(raw, column.meaning, addressAt(view, at, column.index));
    found ??= new Map();
    found.set(column, reading);
    if (reading.finding) tell(reading.finding);
  }
  if (found) judged.set(at, found);
  return row;
}

class SheetRow implements InputRow {
  declare readonly row: number;
  declare readonly cells: InputRow['cells'];
  declare readonly table: RowCells;

  constructor(row: number) {
    this.row = row;
    Object.defineProperty(this, 'cells', cellsWhenAsked);
  }

  number(key: string): number {
    const { view, byKey } = this.table;
    const column = byKey.get(key);
    if (!column) return NaN;
    const at = this.row - view.top;
    const judged = this.table.judged.get(at)?.get(column)?.reading;
    if (judged) return amongNumbers(judged) ? Number(judged.value) : NaN;
    return plainNumber(cellAt(view, at, column.index), column.meaning);
  }

  hasJudgedCells(): boolean {
    return this.table.judged.has(this.row - this.table.view.top);
  }

  judged(key: string): InputCell | undefined {
    const { view, byKey, judged } = this.table;
    const column = byKey.get(key);
    return column && judged.get(this.row - view.top)?.has(column) ? this.cells[key] : undefined;
  }

  addresses(): readonly CellAddress[] {
    const { view, columns } = this.table;
    return columns.map(({ index }) => addressAt(view, this.row - view.top, index));
  }

  address(key: string): CellAddress | undefined {
    const { view, byKey } = this.table;
    const column = byKey.get(key);
    return column && addressAt(view, this.row - view.top, column.index);
  }

  made(): InputRow['cells'] {
    const { made, view } = this.table;
    const at = this.row - view.top;
    let cells = made.get(at);
    if (!cells) made.set(at, (cells = cellsAt(this.table, at)));
    return cells;
  }
}

function cellsAt({ view, columns, judged }: RowCells, at: number): InputRow['cells'] {
  const cells: Record<string, InputCell> = {};
  const told = judged.get(at);
  for (const column of columns) {
    const raw = cellAt(view, at, column.index);
    const cell = addressAt(view, at, column.index);
    const { reading } = told?.get(column) ?? readCell(raw, column.meaning, cell);
    cells[column.found.key] = { cell, raw, reading };
  }
  return cells;
}

/** Its own, as that of any row: whoever copies or compares a row finds its cells. */
const cellsWhenAsked: PropertyDescriptor & ThisType<SheetRow> = {
  enumerable: true,
  get() {
    return this.made();
  },
};

/**
 * A row's number in a column as a double, for what need not be exact; NaN where it has none, or a share
 * among amounts. For a row whose
 * cells are not made yet this is a look into the sheet.
 */
export function numberIn(row: InputRow, key: string): number {
  if (row instanceof SheetRow) return row.number(key);
  const reading = row.cells[key]?.reading;
  return amongNumbers(reading) ? Number(reading.value) : NaN;
}

/** A share that stands among amounts is none of them. */
const amongNumbers = (
  reading: Reading | undefined,
): reading is Extract<Reading, { kind: 'number' }> =>
  reading?.kind === 'number' && reading.percent !== true;

/** Whether some cell of a row is more than its plain value: only there can a text have been read as a number. */
export const hasJudgedCells = (row: InputRow): boolean =>
  !(row instanceof SheetRow) || row.hasJudgedCells();

/** The same of all rows of a table, one by one. */
export function numbersIn(rows: readonly InputRow[], key: string): Float64Array {
  const numbers = new Float64Array(rows.length);
  const [first] = rows;
  const table = first instanceof SheetRow ? first.table : undefined;
  const column = table?.byKey.get(key);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const at = table ? row.row - table.view.top : -1;
    numbers[index] =
      table && column && row instanceof table.Row && !table.judged.has(at)
        ? plainNumber(table.view.rows[at]?.[column.index] ?? null, column.meaning)
        : numberIn(row, key);
  }
  return numbers;
}

/** A row's cell in a column where a text was read as a number; undefined for every other. */
export function coercedIn(row: InputRow, key: string): InputCell | undefined {
  const input = row instanceof SheetRow ? row.judged(key) : row.cells[key];
  return amongNumbers(input?.reading) && input?.reading.coerced ? input : undefined;
}

/** Where the cell of a column stands in a row. */
export function addressIn(row: InputRow, key: string): CellAddress | undefined {
  return row instanceof SheetRow ? row.address(key) : row.cells[key]?.cell;
}

/** Where the cells of a row stand, in the order of the columns. */
export function addressesIn(row: InputRow): readonly CellAddress[] {
  return row instanceof SheetRow
    ? row.addresses()
    : Object.values(row.cells).map(({ cell }) => cell);
}
