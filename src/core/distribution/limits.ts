import {
  compare,
  inUnit,
  isNegative,
  subtract,
  times,
  type Kronor,
  type KronorPerPerson,
  type Persons,
} from '../amount/exact';
import { isMissing } from '../amount/missing';
import type { Recipient } from './pot';

/** What a recipient may get over all pots together. Each limit is one number for everybody. */
export interface Limits {
  readonly minimum?: Kronor;
  readonly maximum?: Kronor;
  readonly minimumPerInhabitant?: KronorPerPerson;
  readonly maximumPerInhabitant?: KronorPerPerson;
  /** How much less than last year a recipient may get, for each of its inhabitants now. */
  readonly largestLossPerInhabitant?: KronorPerPerson;
}

export type LowerLimit = 'minimum' | 'minimumPerInhabitant' | 'largestLossPerInhabitant';
export type UpperLimit = 'maximum' | 'maximumPerInhabitant';
export type LimitName = LowerLimit | UpperLimit;

/** The limits of one recipient in kronor, and which of the limits it is that says so. */
export interface RecipientLimits {
  readonly lower?: { readonly limit: LowerLimit; readonly amount: Kronor };
  readonly upper?: { readonly limit: UpperLimit; readonly amount: Kronor };
}

/** Why limits cannot be used on these recipients; positions count from zero. */
export type LimitRefusal =
  | { readonly code: 'lossLimitNegative' }
  | {
      readonly code: 'limitNeedsPopulation';
      readonly limit: LimitName;
      readonly recipient: number;
    }
  | { readonly code: 'limitNeedsPrevious'; readonly limit: LimitName; readonly recipient: number }
  /** The lower limit is above the upper one for these. */
  | {
      readonly code: 'limitsCross';
      readonly lower: LowerLimit;
      readonly upper: UpperLimit;
      readonly recipients: readonly number[];
    };

export const hasLimits = (limits: Limits | undefined): limits is Limits =>
  limits !== undefined && Object.values(limits).some((limit) => limit !== undefined);

/**
 * The limits that bind each recipient, the tightest of several, or everything that is wrong with them.
 *
 * @example limitsOf(recipients, { minimumPerInhabitant }) // lower: minimum · population
 */
export function limitsOf(
  recipients: readonly Recipient[],
  limits: Limits,
): { readonly bounds: readonly RecipientLimits[]; readonly refusals: readonly LimitRefusal[] } {
  const { largestLossPerInhabitant: loss } = limits;
  const refusals: LimitRefusal[] = loss && isNegative(loss) ? [{ code: 'lossLimitNegative' }] : [];
  const bounds = recipients.map((recipient, index): RecipientLimits => {
    refusals.push(...lacking(recipient, index, limits));
    const lower = tightest(lowerLimits(recipient, limits), 1);
    const upper = tightest(upperLimits(recipient, limits), -1);
    return { ...(lower && { lower }), ...(upper && { upper }) };
  });
  return { bounds, refusals: [...refusals, ...crossing(bounds)] };
}

interface Limit<Name extends LimitName> {
  readonly limit: Name;
  readonly amount: Kronor;
}

function lowerLimits(
  { population, previous }: Recipient,
  { minimum, minimumPerInhabitant, largestLossPerInhabitant }: Limits,
): Limit<LowerLimit>[] {
  const people = isMissing(population) ? undefined : population;
  return [
    ...(minimum ? [{ limit: 'minimum' as const, amount: minimum }] : []),
    ...(minimumPerInhabitant && people
      ? [
          {
            limit: 'minimumPerInhabitant' as const,
            amount: forAll(minimumPerInhabitant, people),
          },
        ]
      : []),
    ...(largestLossPerInhabitant && people && !isMissing(previous)
      ? [
          {
            limit: 'largestLossPerInhabitant' as const,
            amount: subtract(previous, forAll(largestLossPerInhabitant, people)),
          },
        ]
      : []),
  ];
}

function upperLimits(
  { population }: Recipient,
  { maximum, maximumPerInhabitant }: Limits,
): Limit<UpperLimit>[] {
  return [
    ...(maximum ? [{ limit: 'maximum' as const, amount: maximum }] : []),
    ...(maximumPerInhabitant && !isMissing(population)
      ? [
          {
            limit: 'maximumPerInhabitant' as const,
            amount: forAll(maximumPerInhabitant, population),
          },
        ]
      : []),
  ];
}

function lacking(
  { population, previous }: Recipient,
  recipient: number,
  limits: Limits,
): LimitRefusal[] {
  const perInhabitant = perInhabitantLimits.find((limit) => limits[limit] !== undefined);
  const loss = 'largestLossPerInhabitant';
  return [
    ...(perInhabitant && isMissing(population)
      ? [{ code: 'limitNeedsPopulation' as const, limit: perInhabitant, recipient }]
      : []),
    ...(limits[loss] && isMissing(previous)
      ? [{ code: 'limitNeedsPrevious' as const, limit: loss, recipient } as const]
      : []),
  ];
}

const perInhabitantLimits = [
  'minimumPerInhabitant',
  'maximumPerInhabitant',
  'largestLossPerInhabitant',
] as const satisfies readonly LimitName[];

/** One refusal for each pair of limits, however many recipients they cross for. */
function crossing(bounds: readonly RecipientLimits[]): LimitRefusal[] {
  const pairs = new Map<string, { lower: LowerLimit; upper: UpperLimit; recipients: number[] }>();
  bounds.forEach(({ lower, upper }, recipient) => {
    if (!lower || !upper || compare(lower.amount, upper.amount) <= 0) return;
    const pair = `${lower.limit} ${upper.limit}`;
    const found = pairs.get(pair) ?? { lower: lower.limit, upper: upper.limit, recipients: [] };
    found.recipients.push(recipient);
    pairs.set(pair, found);
  });
  return [...pairs.values()].map((pair) => ({ code: 'limitsCross', ...pair }));
}

const forAll = (rate: KronorPerPerson, people: Persons): Kronor =>
  inUnit<'kr'>(times(rate, inUnit<'factor'>(people)));

/** The highest of lower limits (`sign` 1) or the lowest of upper ones (−1); the first of equal ones. */
function tightest<Name extends LimitName>(
  limits: readonly Limit<Name>[],
  sign: 1 | -1,
): Limit<Name> | undefined {
  return limits.reduce<Limit<Name> | undefined>(
    (best, one) => (best && sign * compare(one.amount, best.amount) <= 0 ? best : one),
    undefined,
  );
}
