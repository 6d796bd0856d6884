import type { DecimalText } from '../core/amount/exact';
import type { Text } from '../messages/message';
import type { CellAddress, CellRange } from './cell';

/** The operators of a formula, the tightest last. */
export type Operator = '>' | '<' | '=' | '+' | '-' | '*' | '/';

/** The functions that models use, by the names that Excel keeps in files in every language. */
export type FunctionName = 'ABS' | 'IF' | 'ROUND' | 'SUM' | 'SUMPRODUCT';

/**
 * A formula as data. It names input cells where they stand, and values of the report by table, row and
 * column key: where those stand is decided when the report is laid out.
 */
export type Formula =
  | { readonly kind: 'cell'; readonly cell: CellAddress }
  | { readonly kind: 'range'; readonly range: CellRange }
  /** One value of a result table of the same report. */
  | ({ readonly kind: 'value' } & ValuePlace)
  /** Values that stand under each other in a result table, `rows` of them from row `first`. */
  | {
      readonly kind: 'values';
      readonly table: string;
      readonly key: string;
      readonly first: number;
      readonly rows: number;
    }
  /** `from` is the input cell whose number it is, where the cell itself cannot be calculated with. */
  | { readonly kind: 'number'; readonly number: DecimalText; readonly from?: CellAddress }
  | { readonly kind: 'text'; readonly text: Text }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly operands: readonly Formula[];
    };

/** Which value of a report; rows count from zero, and the totals are none of them. */
export interface ValuePlace {
  readonly table: string;
  readonly row: number | 'totals';
  readonly key: string;
}

export const numberFormula = (number: DecimalText): Formula => ({ kind: 'number', number });

export const textFormula = (text: Text): Formula => ({ kind: 'text', text });

export const valueFormula = (table: string, row: number | 'totals', key: string): Formula => ({
  kind: 'value',
  table,
  row,
  key,
});

/** @example operation(a, '/', b) */
export const operation = (left: Formula, operator: Operator, right: Formula): Formula => ({
  kind: 'operation',
  operator,
  left,
  right,
});

/** @example call('ROUND', amount, numberFormula('0')) */
export const call = (name: FunctionName, ...operands: readonly Formula[]): Formula => ({
  kind: 'call',
  name,
  operands,
});

/** The sum of formulas with plus signs; zero of none. */
export function added(terms: readonly Formula[]): Formula {
  const [first = numberFormula('0'), ...others] = terms;
  return others.reduce((sum, term) => operation(sum, '+', term), first);
}

/** The input cells whose numbers a formula holds as numbers, because the cells hold no number. */
export function cellsAsNumbers(formula: Formula): readonly CellAddress[] {
  switch (formula.kind) {
    case 'number':
      return formula.from ? [formula.from] : [];
    case 'operation':
      return [...cellsAsNumbers(formula.left), ...cellsAsNumbers(formula.right)];
    case 'call':
      return formula.operands.flatMap(cellsAsNumbers);
    default:
      return [];
  }
}
