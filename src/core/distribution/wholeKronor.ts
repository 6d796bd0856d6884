import { apportion, type Method } from '../amount/apportion';
import type { Apportionment, Residual, Tie } from '../amount/apportionment';
import { fraction, kronor, sum, type Kronor } from '../amount/exact';
import { halfAwayFromZero } from '../amount/rounding/halfAwayFromZero';

/** By remainder: among the largest or not, or equal to others and settled by code. */
export type RemainderReason =
  'largestRemainder' | 'smallerRemainder' | 'tieWonByCode' | 'tieLostByCode';

/** Why a recipient got as many whole kronor as it did. */
export type LedgerReason =
  | RemainderReason
  /** By quotient, in the same way. */
  | 'higherQuotient'
  | 'lowerQuotient'
  | 'equalQuotientWon'
  | 'equalQuotientLost'
  /** With a residual: rounded by itself, or took what remained. */
  | 'roundedUp'
  | 'roundedDown'
  | 'residual';

/** One line of the ledger: who got an odd krona, or missed one, and why. */
export interface LedgerLine {
  readonly recipient: number;
  /** The kronor below one that were left of the unrounded amount. */
  readonly remainder: Kronor;
  /** Kronor beyond the whole part: 1, −1 (of a negative pot) or 0; some methods give or take more. */
  readonly extra: bigint;
  readonly reason: LedgerReason;
}

/** Whole kronor that sum to the (rounded) sum of the unrounded amounts, with the ledger. */
export interface Award {
  /** One a recipient, whole kronor. */
  readonly amounts: readonly Kronor[];
  /** One line a recipient whose amount was not whole, or was changed. */
  readonly ledger: readonly LedgerLine[];
  /** Recipients that nothing but their codes told apart. */
  readonly tie?: Tie;
  /** With a residual: what the named recipient took over; `position` is the recipient. */
  readonly residual?: Residual;
}

const byRemainder: Method = { kind: 'hamilton' };

/**
 * Turns unrounded amounts of one pot into whole kronor that sum to it (in a partial table: to the rounded
 * sum of the listed amounts), by the method chosen; ties go to the lower code.
 *
 * @param amounts unrounded, all of one sign, one a recipient.
 * @param codes the recipients' codes, in the same order.
 * @param method largest remainder where nothing is said; the position of a residual is a recipient's.
 * @example awardWholeKronor(thirdsOf100, ['01', '03', '04']).amounts // 34, 33, 33 kr
 */
export function awardWholeKronor(
  amounts: readonly Kronor[],
  codes: readonly string[],
  method: Method = byRemainder,
): Award {
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
  const inOrder: Method =
    method.kind === 'residual' ? { ...method, to: order.indexOf(method.to) } : method;
  const result = apportion(inOrder, { numerators, divisor }, total);

  const whole = new Array<Kronor>(amounts.length);
  order.forEach((recipient, position) => {
    whole[recipient] = kronor(result.parts[position]!);
  });
  const recipients = (positions: readonly number[]): readonly number[] =>
    positions.map((position) => order[position]!);
  const { tie, residual } = result;
  return {
    amounts: whole,
    ledger: ledgerOf(result, order, method, total),
    ...(tie && { tie: { winners: recipients(tie.winners), losers: recipients(tie.losers) } }),
    ...(residual && { residual: { ...residual, position: order[residual.position]! } }),
  };
}

function ledgerOf(
  result: Apportionment,
  order: readonly number[],
  method: Method,
  total: bigint,
): readonly LedgerLine[] {
  const won = new Set(result.tie?.winners);
  const lost = new Set(result.tie?.losers);
  return order.flatMap((recipient, position) => {
    const remainder = result.remainders[position]!;
    const extra = result.extras[position]!;
    if (remainder === 0n && extra === 0n) return [];
    const outcome = won.has(position) ? 'won' : lost.has(position) ? 'lost' : undefined;
    const reason = outcome
      ? tieReasons[method.kind === 'hamilton' ? 'remainder' : 'quotient'][outcome]
      : reasonOf(method, recipient, extra, total);
    return [{ recipient, remainder: fraction(remainder, result.divisor), extra, reason }];
  });
}

const tieReasons = {
  remainder: { won: 'tieWonByCode', lost: 'tieLostByCode' },
  quotient: { won: 'equalQuotientWon', lost: 'equalQuotientLost' },
} as const;

/** @param extra kronor beyond the whole part, as many more of a negative pot as they are below zero. */
function reasonOf(method: Method, recipient: number, extra: bigint, total: bigint): LedgerReason {
  const hasMore = total < 0n ? extra < 0n : extra > 0n;
  switch (method.kind) {
    case 'hamilton':
      return hasMore ? 'largestRemainder' : 'smallerRemainder';
    case 'residual':
      if (method.to === recipient) return 'residual';
      return hasMore ? 'roundedUp' : 'roundedDown';
    default:
      return hasMore ? 'higherQuotient' : 'lowerQuotient';
  }
}
function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

function compareCodes(a: string, b: string, first: number, second: number): number {
  return a < b ? -1 : a > b ? 1 : first - second;
}
