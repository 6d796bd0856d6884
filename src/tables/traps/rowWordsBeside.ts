import type { CellAddress } from '../cell';
import { oneLine } from '../parse/cellText';
import type { WorkbookCells } from './workbookCells';

/** Columns looked through to the left for the words that say what a number is. */
const reach = 30;

/** The nearest words to the left of a cell in its row; undefined where there are none. */
export function rowWordsBeside(cells: WorkbookCells, cell: CellAddress): string | undefined {
  for (let column = cell.column - 1; column >= Math.max(0, cell.column - reach); column -= 1) {
    const value = cells.value({ ...cell, column });
    if (typeof value === 'string' && /\p{L}/u.test(value)) return oneLine(value);
  }
  return undefined;
}

/**
 * Whether words name a sum, a part of another row, or something that a sum leaves out on purpose:
 * `Summa intäkter`, `varav löner`, `Ingående balans`.
 */
export function namesNoAddend(words: string): boolean {
  return /^(?:(?:del)?summ?a\b|sum\b|(?:sub)?total|netto|saldo|resultat|ingående|utgående|ib\b|ub\b|(?:där|var)av\b|riket|hela |sverige|medel|median|antal|ökning|minskning|differens|förändring)/i.test(
    words,
  );
}
