import {
  compare,
  fraction,
  isNegative,
  isZero,
  negate,
  sum,
  type Kronor,
} from '../../core/amount/exact';
import { leavesOf } from '../../core/statements/completeStatement';
import type { SignedLine } from './lineFormulas';

/** `stämmer`, `avrundning` or `avvikelse`. */
export type Verdict = 'agrees' | 'rounding' | 'differs';

/**
 * Whether a difference can be rounding: each number shown may be half a unit of its last digit from the
 * true one, so the difference is less than all those halves together where rounding explains it.
 */
export function verdictOf(difference: Kronor, shown: readonly SignedLine[]): Verdict {
  if (isZero(difference)) return 'agrees';
  const halves = shown.flatMap(({ of, line }) =>
    leavesOf(line, of.lines, of.read).flatMap((leaf) => of.read.get(leaf.line)?.step ?? []),
  );
  return compare(magnitude(difference), half(sum(halves))) < 0 ? 'rounding' : 'differs';
}

export const half = ({ numerator, denominator }: Kronor): Kronor =>
  fraction(numerator, denominator * 2n);

const magnitude = (amount: Kronor): Kronor => (isNegative(amount) ? negate(amount) : amount);
