import { roundedText } from '../../core/amount/decimalText';
import { compare, exact, fraction, type Exact } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { info, warning, type Finding } from '../../tables/finding';
import type { PublishedValue } from './input';
import type { SolvedCase } from './solvedCase';

/**
 * Holds the numbers that a form prints against the calculated ones. One unit of the last printed digit
 * is rounding (whoever printed it subtracted or added numbers that are not shown); more is a warning.
 * A printed rank cannot be checked from one region's form and is only reported.
 */
export function checkPublished(solved: SolvedCase): Finding[] {
  return solved.input.published.flatMap((printed) => {
    const cell = addressText(printed.cell);
    if (printed.key === 'rank') {
      return [info(message('published-rank', { rank: printed.value, cell }), printed.cell)];
    }
    const value = calculated(solved, printed);
    if (value === undefined) return [];
    const decimals = decimalsOf(printed.value);
    const ours = roundedText(value, decimals);
    if (compare(exact(ours), exact(printed.value)) === 0) return [];
    const parameters = { label: printed.label, printed: printed.value, calculated: ours, cell };
    const step = fraction(1n, 10n ** BigInt(decimals));
    const isRounding = compare(distance(value, exact(printed.value)), twice(step)) < 0;
    return isRounding
      ? [info(message('published-rounding', parameters), printed.cell)]
      : [warning(message('published-differs', parameters), printed.cell)];
  });
}

function calculated({ distribution }: SolvedCase, printed: PublishedValue): Exact | undefined {
  const pot = distribution.pots[printed.pot ?? -1];
  switch (printed.key) {
    case 'share': {
      const share = pot?.shares[0];
      return share && fraction(share.numerator * 100n, share.denominator);
    }
    case 'amount':
      return pot?.amounts[0];
    case 'total':
      return distribution.totals[0];
    case 'perInhabitant': {
      const value = distribution.perInhabitant[0]!;
      return isMissing(value) ? undefined : value;
    }
    case 'difference': {
      const value = distribution.differences[0]!;
      return isMissing(value) ? undefined : value;
    }
    case 'rank':
      return undefined;
  }
}

/** A share is printed with the two decimals of its cell, however few digits the text has. */
function decimalsOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

function distance(a: Exact, b: Exact): Exact {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return fraction(difference < 0n ? -difference : difference, a.denominator * b.denominator);
}

const twice = (value: Exact): Exact => fraction(value.numerator * 2n, value.denominator);
