import type { ShownNumber } from './shownNumber';

/**
 * That numbers times whole coefficients sum to zero: a total is minus one of itself and one of each of its
 * parts. Numbers are positions in a list.
 */
export interface Relation {
  readonly terms: readonly Term[];
}

export interface Term {
  readonly number: number;
  readonly coefficient: bigint;
}

/**
 * How a relation stands among the numbers as shown: they fit to the last digit, rounding explains what
 * they do not, or it cannot.
 */
export type Fit = 'exact' | 'rounding' | 'conflict';

export interface Judged {
  readonly fit: Fit;
  /** What the terms sum to, in ticks; zero where they fit. */
  readonly difference: bigint;
  /** A difference below this can come from rounding: the half units of all terms. */
  readonly tolerance: bigint;
}

/**
 * Judges a relation alone. Every shown number stands for a true one less than half a unit away, so n parts
 * and a total of one precision explain a difference below (n + 1)/2 units, and no other.
 *
 * @example judge([1.0, 1.0, 2.1 shown with one decimal], parts and total) // rounding: 0,1 < 0,15
 */
export function judge(numbers: readonly ShownNumber[], { terms }: Relation): Judged {
  let difference = 0n;
  let tolerance = 0n;
  for (const { number, coefficient } of terms) {
    const { value, half } = numbers[number]!;
    difference += coefficient * value;
    tolerance += (coefficient < 0n ? -coefficient : coefficient) * half;
  }
  const size = difference < 0n ? -difference : difference;
  const fit = size === 0n ? 'exact' : size < tolerance ? 'rounding' : 'conflict';
  return { fit, difference, tolerance };
}
