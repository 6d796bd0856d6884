import type { Work } from '../../core/work/work';
import type { CellAddress, CellRange } from '../cell';
import { addressesIn } from '../recognise/sheetRow';
import type { Recognised } from '../recognised';
import { formulaReferences } from './formulaReferences';
import type { WorkbookCells } from './workbookCells';

/** A formula that the input depends on. */
export interface ReachedFormula {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly references: readonly CellRange[];
}

/** Every formula behind the input, straight or by way of others. */
export interface InputReach {
  readonly formulas: readonly ReachedFormula[];
  /** The first chain found that ends where it began: each cell's formula refers to the next. */
  readonly cycle?: readonly CellAddress[];
}

/**
 * Cells looked at before the search is given up: sums that grow by a row each row refer to a number of
 * cells that is the square of theirs. What was found by then is still true.
 */
const patience = 1_000_000;

/** Follows the formulas of the input's cells to the formulas of the cells that they refer to, and on. */
export function* inputReach(cells: WorkbookCells, recognised: Recognised): Work<InputReach> {
  if (!cells.someFormulas) return { formulas: [] };
  const formulas: ReachedFormula[] = [];
  const standings = new Map<string, Map<number, 'open' | 'done'>>();
  let cycle: readonly CellAddress[] | undefined;
  let looked = 0;

  interface Visit {
    readonly cell: CellAddress;
    readonly next: Iterator<CellAddress>;
  }
  const path: Visit[] = [];

  function standing({ sheet, row, column }: CellAddress, become?: 'open' | 'done') {
    const name = sheet.toLowerCase();
    let ofSheet = standings.get(name);
    if (!ofSheet) standings.set(name, (ofSheet = new Map()));
    const key = row * 16_384 + column;
    const before = ofSheet.get(key);
    if (become) ofSheet.set(key, become);
    return before;
  }

  function enter(cell: CellAddress): void {
    const formula = cells.formula(cell);
    if (formula === undefined) return;
    const before = standing(cell);
    if (before === 'open') cycle ??= chainFrom(cell);
    if (before) return;
    standing(cell, 'open');
    const references = formulaReferences(formula, cell);
    formulas.push({ cell, formula, references });
    path.push({ cell, next: formulaCells(cells, references, () => (looked += 1) <= patience) });
  }

  function chainFrom(cell: CellAddress): CellAddress[] {
    const chain = path.map((visit) => visit.cell);
    return chain.slice(chain.findIndex((at) => isSame(at, cell)));
  }

  for (const start of startingCells(cells, recognised)) {
    yield;
    enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      yield;
      const next = visit.next.next();
      if (!next.done) enter(next.value);
      else {
        standing(visit.cell, 'done');
        path.pop();
      }
    }
  }
  return { formulas, ...(cycle && { cycle }) };
}

const isSame = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column && a.sheet.toLowerCase() === b.sheet.toLowerCase();

function* startingCells(
  cells: WorkbookCells,
  { tables, forms, figures = [] }: Recognised,
): Generator<CellAddress> {
  for (const { range, rows, totals } of tables) {
    if (!cells.grid(range.sheet)?.formulas) continue;
    for (const row of totals ? [...rows, totals] : rows) yield* addressesIn(row);
  }
  for (const { fields } of forms) {
    for (const { input } of fields) yield input.cell;
  }
  yield* formulaCells(
    cells,
    figures.map(({ range }) => range),
    () => true,
  );
}

/** The cells of some ranges that hold formulas, without looking at rows that have none. */
function* formulaCells(
  cells: WorkbookCells,
  references: readonly CellRange[],
  goOn: () => boolean,
): Generator<CellAddress> {
  for (const { sheet, top, left, rows, columns } of references) {
    const grid = cells.grid(sheet);
    if (!grid?.formulas) continue;
    const last = Math.min(top + rows - grid.top, grid.formulas.length);
    for (let r = Math.max(0, top - grid.top); r < last; r += 1) {
      if (!goOn()) return;
      const row = grid.formulas[r]!;
      const end = Math.min(left + columns - grid.left, row.length);
      for (let c = Math.max(0, left - grid.left); c < end; c += 1) {
        if (row[c] != null) yield { sheet: grid.sheet, row: grid.top + r, column: grid.left + c };
      }
    }
  }
}
