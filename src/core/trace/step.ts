import type { DecimalText } from '../amount/exact';

/** Where an operand came from: an address that the reader gave, opaque to the arithmetic. */
export type Origin = string;

/** One named number in a step. Names are codes that `messages` turns into words. */
export interface Operand {
  readonly name: string;
  /** Words of the user's own, such as a pot's or a column's name. */
  readonly label?: string;
  /** A day in the unit `date` is ISO text, `2019-10-15`. */
  readonly value: DecimalText;
  readonly unit: string;
  readonly origin?: Origin;
}

/**
 * One step of a calculation as data: the rule applied, what went in, what came out, and the source
 * of the rule where there is one. Steps stand in the order of the calculation.
 */
export interface Step {
  readonly rule: string;
  readonly operands: readonly Operand[];
  readonly result: Operand;
  readonly source?: string;
}
