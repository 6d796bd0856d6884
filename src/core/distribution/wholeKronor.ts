import { fraction, kronor, sum, type Kronor } from '../amount/exact';
import { roundToTotal } from '../amount/largestRemainder';
import { halfAwayFromZero } from '../amount/rounding/halfAwayFromZero';

/** One line of the ledger: who got an odd krona, or missed one, and why. */
export interface LedgerLine {
  readonly recipient: number;
  /** The kronor below one that were left of the unrounded amount. */
  readonly remainder: Kronor;
  /** Kronor beyond the whole part: 1, −1 (of a negative pot) or 0. */
  readonly extra: bigint;
  readonly reason: 'largestRemainder' | 'tieWonByCode' | 'tieLostByCode' | 'smallerRemainder';
}

/** Whole kronor that sum to the (rounded) sum of the unrounded amounts, with the ledger. */
export interface Award {
  /** One a recipient, whole kronor. */
  readonly amounts: readonly Kronor[];
  /** One line a recipient whose amount was not whole. */
  readonly ledger: readonly LedgerLine[];
}

/**
 * Turns unrounded amounts of one pot into whole kronor that sum to it (in a partial table: to the rounded
 * sum of the listed amounts), by largest remainder; ties go to the lower code.
 *
 * @param amounts unrounded, all of one sign, one a recipient.
 * @param codes the recipients' codes, in the same order.
 */
export function awardWholeKronor(amounts: readonly Kronor[], codes: readonly string[]): Award {
  const total = halfAwayFromZero(sum(amounts));
  const order = codes
    .map((_, index) => index)
    .sort((a, b) => compareCodes(codes[a]!, codes[b]!, a, b));
  const divisor = amounts.reduce(
    (multiple, { denominator }) => leastCommon(multiple, denominator),
    1n,
  );
  const numerators = order.map((index) => {
    const { numerator, denominator } = amounts[index]!;
    return numerator * (divisor / denominator);
  });

  const result = roundToTotal(numerators, divisor, total);
  const raised = new Set(result.raised);
  const won = new Set(result.tie?.winners);
  const lost = new Set(result.tie?.losers);
  const sign = total < 0n ? -1n : 1n;
  const whole = new Array<Kronor>(amounts.length);
  const ledger: LedgerLine[] = [];
  order.forEach((recipient, position) => {
    whole[recipient] = kronor(result.parts[position]!);
    const remainder = result.remainders[position]!;
    if (remainder === 0n) return;
    ledger.push({
      recipient,
      remainder: fraction(sign * remainder, result.divisor),
      extra: raised.has(position) ? sign : 0n,
      reason: won.has(position)
        ? 'tieWonByCode'
        : lost.has(position)
          ? 'tieLostByCode'
          : raised.has(position)
            ? 'largestRemainder'
            : 'smallerRemainder',
    });
  });
  return { amounts: whole, ledger };
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

function compareCodes(a: string, b: string, first: number, second: number): number {
  return a < b ? -1 : a > b ? 1 : first - second;
}
