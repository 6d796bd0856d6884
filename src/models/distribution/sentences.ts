import { roundedText } from '../../core/amount/decimalText';
import {
  compare,
  fraction,
  isNegative,
  isZero,
  negate,
  sum,
  type Exact,
} from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { literal, message, type Text } from '../../messages/message';
import type { Headline } from '../../tables/report';
import { keySwapHeadline, keySwapSentences } from './keySwapSentences';
import { limitHeadline, limitSentences } from './limitSentences';
import type { SolvedCase } from './solvedCase';
import type { DistributionSettings } from './options';
import { spokenRegion } from './ownRegion';

/** What the table says in a sentence: of the own region where one is chosen, else of the whole. */
export function sentencesOf(solved: readonly SolvedCase[], settings: DistributionSettings): Text[] {
  return solved.flatMap((each) => {
    const region = spokenRegion(each.input, settings);
    if (region === undefined) return [...overall(each), ...further(each, settings)];
    const about = solved.length > 1 ? (each.input.title ?? '') : '';
    return [ofRegion(each, region, about, settings), ...further(each, settings)];
  });
}

/** What limits do and another key would. */
const further = (solved: SolvedCase, settings: DistributionSettings): Text[] => [
  ...limitSentences(solved),
  ...keySwapSentences(solved, settings),
];

/** The answer before any table, as the pane shows it first. */
export function headlineOf(solved: SolvedCase, settings: DistributionSettings): Headline {
  const { input, distribution } = solved;
  const region = spokenRegion(input, settings);
  if (region === undefined) {
    return {
      title: input.title ? literal(input.title) : message('distribution.title', {}),
      lines: [...overall(solved), ...further(solved, settings)],
    };
  }
  const facts = factsOf(solved, region);
  const several = input.title && input.regions.length === 1;
  return {
    title: literal(several ? `${input.regions[region]!.name} · ${input.title}` : facts.region),
    lines: [
      message('distribution.headline.total', {
        total: roundedText(distribution.totals[region]!, 0),
      }),
      ...limitHeadline(solved, region),
      ...(facts.perInhabitant === undefined
        ? []
        : [
            message('distribution.headline.perInhabitant', {
              perInhabitant: facts.perInhabitant,
              rank: facts.rank ?? '',
              ranked: String(distribution.rankedCount),
            }),
          ]),
      ...(distribution.partial ? [message('distribution.headline.noRank', {})] : []),
      ...(facts.difference === undefined
        ? []
        : [
            message('distribution.headline.difference', {
              difference: facts.difference,
              percent: facts.percent ?? '',
              year: input.previousYear ?? '',
            }),
          ]),
      ...keySwapHeadline(solved, region),
    ],
  };
}

/** @param about the title of the case, where several cases have a sentence each. */
function ofRegion(
  solved: SolvedCase,
  region: number,
  about: string,
  settings: DistributionSettings,
): Text {
  const { input, distribution } = solved;
  const facts = factsOf(solved, region);
  const difference = distribution.differences[region]!;
  return message('distribution.sentence.region', {
    about,
    region: facts.region,
    total: millions(distribution.totals[region]!),
    year: settings.year || input.year || '',
    perInhabitant: facts.perInhabitant ?? '',
    rank: facts.rank ?? '',
    ranked: String(distribution.rankedCount),
    direction: isMissing(difference)
      ? 'none'
      : isZero(difference)
        ? 'same'
        : isNegative(difference)
          ? 'less'
          : 'more',
    difference: isMissing(difference)
      ? ''
      : millions(isNegative(difference) ? negate(difference) : difference),
    previousYear: input.previousYear ?? '',
  });
}

function overall({ input, distribution }: SolvedCase): Text[] {
  const amount = sum(distribution.pots.map((pot) => pot.amount));
  const shared = message('distribution.sentence.overall', {
    regions: String(input.regions.length),
    total: millions(amount),
    pots: input.pots.map(({ name }) => name).join(', '),
  });
  const ranked = distribution.ranks.flatMap((rank, region) => {
    const value = distribution.perInhabitant[region]!;
    return typeof rank === 'number' && !isMissing(value) ? [{ region, value }] : [];
  });
  if (ranked.length < 2) return [shared];
  const most = ranked.reduce((best, one) => (compare(one.value, best.value) > 0 ? one : best));
  const least = ranked.reduce((last, one) => (compare(one.value, last.value) <= 0 ? one : last));
  if (compare(most.value, least.value) === 0) {
    const value = roundedText(most.value, 0);
    return [shared, message('distribution.sentence.allEqual', { value })];
  }
  return [
    shared,
    message('distribution.sentence.extremes', {
      most: input.regions[most.region]!.name,
      mostValue: roundedText(most.value, 0),
      least: input.regions[least.region]!.name,
      leastValue: roundedText(least.value, 0),
    }),
  ];
}

interface RegionFacts {
  readonly region: string;
  readonly perInhabitant?: string;
  readonly rank?: string;
  readonly difference?: string;
  readonly percent?: string;
}

function factsOf({ input, distribution }: SolvedCase, region: number): RegionFacts {
  const perInhabitant = distribution.perInhabitant[region]!;
  const rank = distribution.ranks[region]!;
  const difference = distribution.differences[region]!;
  const relative = distribution.relativeDifferences[region]!;
  return {
    region: input.regions[region]!.name,
    ...(!isMissing(perInhabitant) && { perInhabitant: roundedText(perInhabitant, 0) }),
    ...(typeof rank === 'number' && { rank: String(rank) }),
    ...(!isMissing(difference) && { difference: roundedText(difference, 0) }),
    ...(!isMissing(relative) && {
      percent: roundedText(fraction(relative.numerator * 100n, relative.denominator), 1),
    }),
  };
}

/** Millions with one decimal, as a sentence for politicians speaks of money. */
const millions = (amount: Exact): string =>
  roundedText(fraction(amount.numerator, amount.denominator * 1000000n), 1);
