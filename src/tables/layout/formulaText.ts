import type { Text } from '../../messages/message';
import { addressText, columnLetters, rangeText } from '../cell';
import type { Formula, Operator } from '../formula';

/** Where a value of the report stands in the result sheet; row and column from zero. */
export type PlaceOf = (
  table: string,
  row: number | 'totals',
  key: string,
) => { readonly row: number; readonly column: number };

/** Excel refuses a longer formula, more operands of one function, and a longer text in quotes. */
const longestFormula = 8_192;
const mostOperands = 255;
const longestText = 255;

/**
 * A formula as Excel reads it in every language (en-US names, commas, points), without `=`; undefined
 * where Excel would refuse it as too long.
 *
 * @param write the texts that stand in it, in the language of the sheet.
 * @example formulaText(call('ROUND', share, numberFormula('0')), placeOf, write) // "ROUND(C5/C26,0)"
 */
export function formulaText(
  formula: Formula,
  placeOf: PlaceOf,
  write: (text: Text) => string,
): string | undefined {
  if (!isWritable(formula, write)) return undefined;
  const text = written(formula, placeOf, write);
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

function written(formula: Formula, placeOf: PlaceOf, write: (text: Text) => string): string {
  switch (formula.kind) {
    case 'cell':
      return addressText(formula.cell);
    case 'range':
      return rangeText(formula.range);
    case 'number':
      return formula.number;
    case 'text':
      return `"${write(formula.text).replaceAll('"', '""')}"`;
    case 'value':
      return address(placeOf(formula.table, formula.row, formula.key));
    case 'values': {
      const { table, key, first, rows } = formula;
      const top = address(placeOf(table, first, key));
      return rows === 1 ? top : `${top}:${address(placeOf(table, first + rows - 1, key))}`;
    }
    case 'call':
      return `${formula.name}(${formula.operands.map((each) => written(each, placeOf, write)).join(',')})`;
    case 'operation': {
      const { left, operator, right } = formula;
      const own = strength[operator];
      const before = written(left, placeOf, write);
      const after = written(right, placeOf, write);
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

function isWritable(formula: Formula, write: (text: Text) => string): boolean {
  const isSo = (part: Formula): boolean => isWritable(part, write);
  switch (formula.kind) {
    case 'call':
      return formula.operands.length <= mostOperands && formula.operands.every(isSo);
    case 'operation':
      return isSo(formula.left) && isSo(formula.right);
    case 'text':
      return write(formula.text).length <= longestText;
    default:
      return true;
  }
}
