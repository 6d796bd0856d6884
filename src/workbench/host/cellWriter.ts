import { blankCell, cellKey, type Sheet, type StoredCell } from './sheet';

const hasFormula = (cell: StoredCell | undefined): boolean => cell?.formula !== undefined;

/** The one place where cells are changed: remembers what was loaded, and counts the formulas. */
export class CellWriter {
  #touched = new Map<string, Map<number, StoredCell>>();
  #formulas = 0;

  /** The cells as loaded of every cell that has been touched since, by sheet id. */
  get touched(): ReadonlyMap<string, ReadonlyMap<number, StoredCell>> {
    return this.#touched;
  }

  get formulas(): number {
    return this.#formulas;
  }

  /** These sheets have been loaded. */
  reset(sheets: readonly Sheet[]): void {
    this.#touched = new Map();
    this.#formulas = 0;
    for (const sheet of sheets) this.#formulas += formulasIn(sheet);
  }

  /** A sheet has been deleted. */
  forget(sheet: Sheet): void {
    this.#formulas -= formulasIn(sheet);
  }

  put(sheet: Sheet, row: number, column: number, cell: StoredCell): void {
    this.putKey(sheet, cellKey(row, column), cell);
  }

  /** Puts a cell; one that holds nothing and looks like nothing is taken away. */
  putKey(sheet: Sheet, key: number, cell: StoredCell): void {
    let touched = this.#touched.get(sheet.id);
    if (!touched) this.#touched.set(sheet.id, (touched = new Map()));
    // The map is the sheet's own; `Sheet` shows it read-only to everyone else.
    const cells = sheet.cells as Map<number, StoredCell>;
    const before = cells.get(key);
    if (!touched.has(key)) touched.set(key, before ?? blankCell);
    if (hasFormula(before)) this.#formulas -= 1;
    if (hasFormula(cell)) this.#formulas += 1;
    const isBlank = cell.value === null && !hasFormula(cell) && !cell.style && !cell.spilledFrom;
    if (isBlank) cells.delete(key);
    else cells.set(key, cell);
  }
}

function formulasIn(sheet: Sheet): number {
  let count = 0;
  for (const cell of sheet.cells.values()) if (hasFormula(cell)) count += 1;
  return count;
}
