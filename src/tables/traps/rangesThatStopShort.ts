import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, rangeText, type CellAddress, type CellRange } from '../cell';
import { warning, type Finding } from '../finding';
import { rangeReference } from './formulaReferences';
import type { InputReach, ReachedFormula } from './inputReach';
import { namesNoAddend, rowWordsBeside } from './rowWordsBeside';
import type { WorkbookCells } from './workbookCells';

/** What was found, and the formulas that it was found in, as addresses. */
export interface ShortRanges {
  readonly findings: readonly Finding[];
  readonly formulas: ReadonlySet<string>;
}

/** A range summed on its own: `SUM(B2:B9)`, `SUBTOTAL(9,B2:B9)`. */
const sumPattern = /\b(?:SUM\(|SUBTOTAL\((?:10)?9,)([^(),"]+)\)/gi;

/** Fewer numbers than this make no list of which anyone can say that it goes on. */
const fewestNumbers = 3;

/** More rows than this between a range and its sum are another list, not rows that were forgotten. */
const mostForgotten = 3;

/**
 * Sums over a column that leave out rows that look just like the summed ones: those between the range
 * and the sum under it, the one row above the range, or, for a sum that stands elsewhere, the one row
 * below a range that begins where its list does. A row that is a sum itself, that says `varav`, or that
 * the formula names besides is left out on purpose.
 */
export function* rangesThatStopShort(
  cells: WorkbookCells,
  { formulas }: InputReach,
): Work<ShortRanges> {
  const findings: Finding[] = [];
  const found = new Set<string>();
  for (const reached of formulas) {
    yield;
    for (const [, words = ''] of reached.formula.matchAll(sumPattern)) {
      const range = rangeReference(words, reached.cell);
      const forgotten = range && forgottenRows(cells, reached, range);
      if (!range || !forgotten || forgotten.length === 0) continue;
      found.add(addressText(reached.cell));
      const parameters = {
        cell: addressText(reached.cell),
        range: rangeText(range),
        cells: forgotten.map(addressText),
      };
      findings.push(warning(message('trap-range-short', parameters), reached.cell));
    }
  }
  return { findings, formulas: found };
}

function forgottenRows(
  cells: WorkbookCells,
  { cell, references }: ReachedFormula,
  range: CellRange,
): CellAddress[] {
  const { sheet, top, left, rows, columns } = range;
  const grid = cells.grid(sheet);
  if (!grid || columns !== 1 || numbersIn(cells, range) < fewestNumbers) return [];
  const bottom = top + rows - 1;
  const at = (row: number): CellAddress => ({ sheet: grid.sheet, row, column: left });
  const isLike = (row: number): boolean => isAddend(cells, at(row), bottom);
  const named = (row: number): boolean =>
    references.some(
      (other) => other !== range && covers(other, at(row)) && !covers(other, at(top)),
    );
  const free = (row: number): boolean => isLike(row) && !named(row);

  const isBelow = sheet.toLowerCase() === cell.sheet.toLowerCase() && left === cell.column;
  if (isBelow && cell.row > bottom) {
    const between: CellAddress[] = [];
    for (let row = bottom + 1; row < cell.row && between.length <= mostForgotten; row += 1) {
      if (!free(row)) break;
      between.push(at(row));
    }
    const last = bottom + between.length;
    const reachesSum = [last + 1, last + 2].includes(cell.row) && between.length <= mostForgotten;
    if (between.length > 0) return reachesSum ? between : [];
    return isFirstOfList(cells, at(top - 1)) && free(top - 1) ? [at(top - 1)] : [];
  }
  if (isBelow || isNumber(cells, at(top - 1))) return [];
  return free(bottom + 1) && !isNumber(cells, at(bottom + 2)) ? [at(bottom + 1)] : [];
}

function numbersIn(cells: WorkbookCells, { sheet, top, left, rows }: CellRange): number {
  let numbers = 0;
  // Whole columns are a million rows; a few numbers are enough to know.
  for (let row = top; row < top + rows && numbers < fewestNumbers; row += 1) {
    if (row - top > 10_000) break;
    if (isNumber(cells, { sheet, row, column: left })) numbers += 1;
  }
  return numbers;
}

const isNumber = (cells: WorkbookCells, cell: CellAddress): boolean =>
  cell.row >= 0 && typeof cells.value(cell) === 'number';

/** A number with words beside it as the summed rows have, and that is no sum itself. */
function isAddend(cells: WorkbookCells, cell: CellAddress, summedRow: number): boolean {
  if (!isNumber(cells, cell) || isYear(cells.value(cell))) return false;
  if (/\b(?:SUM|SUBTOTAL)\(/i.test(cells.formula(cell) ?? '')) return false;
  const words = rowWordsBeside(cells, cell);
  if (words === undefined || namesNoAddend(words)) return false;
  return rowWordsBeside(cells, { ...cell, row: summedRow }) !== undefined;
}

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;

const isFirstOfList = (cells: WorkbookCells, cell: CellAddress): boolean =>
  isNumber(cells, cell) && !isNumber(cells, { ...cell, row: cell.row - 1 });

const covers = (range: CellRange, cell: CellAddress): boolean =>
  range.sheet.toLowerCase() === cell.sheet.toLowerCase() &&
  cell.row >= range.top &&
  cell.row < range.top + range.rows &&
  cell.column >= range.left &&
  cell.column < range.left + range.columns;
