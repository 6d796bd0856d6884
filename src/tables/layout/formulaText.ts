import { addressText, columnLetters, rangeText } from '../cell';
import type { Formula, Operator } from '../formula';

/** Where a value of the report stands in the result sheet; row and column from zero. */
export type PlaceOf = (
  table: string,
  row: number | 'totals',
  key: string,
) => { readonly row: number; readonly column: number };

/** Excel refuses a longer formula, and more operands of one function. */
const longestFormula = 8_192;
const mostOperands = 255;

/**
 * A formula as Excel reads it in every language (en-US names, commas, points), without `=`; undefined
 * where Excel would refuse it as too long.
 *
 * @example formulaText(call('ROUND', share, numberFormula('0')), placeOf) // "ROUND(C5/C26,0)"
 */
export function formulaText(formula: Formula, placeOf: PlaceOf): string | undefined {
  if (!isCallable(formula)) return undefined;
  const text = written(formula, placeOf);
  return text.length < longestFormula ? text : undefined;
}

const strength: Readonly<Record<Operator, number>> = {
  '>': 1,
  '<': 1,
  '=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

function written(formula: Formula, placeOf: PlaceOf): string {
  switch (formula.kind) {
    case 'cell':
      return addressText(formula.cell);
    case 'range':
      return rangeText(formula.range);
    case 'number':
      return formula.number;
    case 'value':
      return address(placeOf(formula.table, formula.row, formula.key));
    case 'values': {
      const { table, key, first, rows } = formula;
      const top = address(placeOf(table, first, key));
      return rows === 1 ? top : `${top}:${address(placeOf(table, first + rows - 1, key))}`;
    }
    case 'call':
      return `${formula.name}(${formula.operands.map((each) => written(each, placeOf)).join(',')})`;
    case 'operation': {
      const { left, operator, right } = formula;
      const own = strength[operator];
      const before = written(left, placeOf);
      const after = written(right, placeOf);
      // What stands to the right is calculated last, so equals need parentheses there too.
      return (
        (bindingOf(left) < own ? `(${before})` : before) +
        operator +
        (bindingOf(right) <= own ? `(${after})` : after)
      );
    }
  }
}

/** How tightly a formula holds together; a negative number as loosely as a subtraction. */
function bindingOf(formula: Formula): number {
  if (formula.kind === 'operation') return strength[formula.operator];
  if (formula.kind === 'number' && formula.number.startsWith('-')) return strength['-'];
  return Infinity;
}

const address = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(column)}${row + 1}`;

function isCallable(formula: Formula): boolean {
  switch (formula.kind) {
    case 'call':
      return formula.operands.length <= mostOperands && formula.operands.every(isCallable);
    case 'operation':
      return isCallable(formula.left) && isCallable(formula.right);
    default:
      return true;
  }
}
