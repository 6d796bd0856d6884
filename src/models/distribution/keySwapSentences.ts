import { roundedText } from '../../core/amount/decimalText';
import { compare, isNegative, negate, type Exact } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import { isCompared, swapsOf, type ComparedCase, type Outcome, type Swap } from './keySwap';
import type { DistributionSettings } from './options';
import { spokenRegion } from './ownRegion';
import type { SolvedCase } from './solvedCase';

/** Who gains and who loses by the other keys; nothing where there are none to compare with. */
export function keySwapSentences(solved: SolvedCase, settings: DistributionSettings): Text[] {
  if (!isCompared(solved)) return [];
  const swaps = swapsOf(solved);
  const count = (outcome: Outcome): string =>
    String(swaps.filter((swap) => swap.outcome === outcome).length);
  if (swaps.every(({ outcome }) => outcome === 'unchanged')) {
    return [message('key-swap.sentence.same', {})];
  }
  const spoken = spokenRegion(solved.input, settings);
  return [
    message('key-swap.sentence.counts', {
      winners: count('winner'),
      losers: count('loser'),
      unchanged: count('unchanged'),
    }),
    ...mostSentence(solved, swaps, 'key-swap.sentence.most', ({ difference }) => difference),
    ...mostSentence(solved, swaps, 'key-swap.sentence.most-per-inhabitant', ({ perInhabitant }) =>
      isMissing(perInhabitant) ? undefined : perInhabitant,
    ),
    ...(spoken === undefined ? [] : [ofRegion(solved, swaps[spoken]!, 'key-swap.sentence.region')]),
  ];
}

/** What the other keys mean for one region, for the answer before any table. */
export function keySwapHeadline(solved: SolvedCase, region: number): Text[] {
  return isCompared(solved)
    ? [ofRegion(solved, swapsOf(solved)[region]!, 'key-swap.headline')]
    : [];
}

/** Of equal ones the lower code is named. */
function mostSentence(
  { input }: ComparedCase,
  swaps: readonly Swap[],
  key: 'key-swap.sentence.most' | 'key-swap.sentence.most-per-inhabitant',
  measure: (swap: Swap) => Exact | undefined,
): Text[] {
  const codeOf = ({ region }: Swap): string => input.regions[region]!.recipient.code;
  const measured = swaps
    .flatMap((swap) => {
      const value = measure(swap);
      return value ? [{ swap, value }] : [];
    })
    .sort((a, b) => (codeOf(a.swap) < codeOf(b.swap) ? -1 : 1));
  const most = measured.reduce<(typeof measured)[number] | undefined>(
    (best, one) => (best && compare(one.value, best.value) <= 0 ? best : one),
    undefined,
  );
  const least = measured.reduce<(typeof measured)[number] | undefined>(
    (last, one) => (last && compare(one.value, last.value) >= 0 ? last : one),
    undefined,
  );
  if (!most || !least || most.swap.outcome !== 'winner' || least.swap.outcome !== 'loser') {
    return [];
  }
  return [
    message(key, {
      winner: input.regions[most.swap.region]!.name,
      won: roundedText(most.value, 0),
      loser: input.regions[least.swap.region]!.name,
      lost: roundedText(negate(least.value), 0),
    }),
  ];
}

function ofRegion(
  { input }: ComparedCase,
  swap: Swap,
  key: 'key-swap.sentence.region' | 'key-swap.headline',
): Text {
  const { region, outcome, difference, perInhabitant } = swap;
  return message(key, {
    region: input.regions[region]!.name,
    outcome,
    amount: roundedText(size(difference), 0),
    perInhabitant: isMissing(perInhabitant) ? '' : roundedText(size(perInhabitant), 0),
  });
}

const size = (value: Exact): Exact => (isNegative(value) ? negate(value) : value);
