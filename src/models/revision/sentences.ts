import { roundedText } from '../../core/amount/decimalText';
import { compare, isNegative, isZero, negate, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { factors } from '../../core/revision/potSide';
import { literal, message, type Text } from '../../messages/message';
import type { Headline } from '../../tables/report';
import { differenceOf, type ComparedRegion, type Comparison } from './comparison';
import { amountOfEffect } from './effects';
import type { RevisionSettings } from './options';
import { spokenOf } from './spokenRegion';

/** What has changed and mostly why, of the own region or of all together. */
export function sentencesOf(comparison: Comparison, settings: RevisionSettings): Text[] {
  const { one, isAll } = spokenOf(comparison, settings);
  return [
    changeOf(one, isAll, comparison),
    ...reasonOf(one),
    ...(isAll ? extremesOf(comparison) : []),
  ];
}

/** The answer before any table; it always names both vintages and which of them is before. */
export function headlineOf(comparison: Comparison, settings: RevisionSettings): Headline {
  const { before, after } = comparison;
  const { one, isAll } = spokenOf(comparison, settings);
  const { shownBefore, shownAfter } = one;
  return {
    title: isAll ? message('revision.title', {}) : literal(one.name),
    lines: [
      message('revision.headline.vintages', { before: before.title, after: after.title }),
      ...(shownBefore && shownAfter
        ? [
            message('revision.headline.difference', {
              difference: roundedText(differenceOf(one), 0),
              before: roundedText(shownBefore, 0),
              after: roundedText(shownAfter, 0),
            }),
          ]
        : [changeOf(one, isAll, comparison)]),
      ...reasonOf(one),
    ],
  };
}

function changeOf(
  one: ComparedRegion,
  isAll: boolean,
  { before, after, regions }: Comparison,
): Text {
  const { shownBefore, shownAfter, name } = one;
  if (!shownBefore || !shownAfter) {
    const { title } = shownBefore ? before : after;
    return message('revision.sentence.only', { region: name, title });
  }
  const difference = differenceOf(one);
  const both = regions.filter((each) => each.before !== undefined && each.after !== undefined);
  return message('revision.sentence.change', {
    region: isAll ? '' : name,
    regions: String(both.length),
    total: roundedText(shownAfter, 0),
    direction: isZero(difference) ? 'same' : isNegative(difference) ? 'less' : 'more',
    difference: roundedText(size(difference), 0),
    before: before.title,
    after: after.title,
  });
}

/** The largest effect in the direction of the change, and the largest against it. */
function reasonOf({ revision }: ComparedRegion): Text[] {
  if (isMissing(revision)) return [];
  const made = ([...factors, 'limits'] as const)
    .map((factor) => ({ factor, amount: amountOfEffect(revision, factor) }))
    .filter(({ amount }) => roundedText(amount, 0) !== '0');
  const isFall = isNegative(revision.difference);
  const main = largest(made.filter(({ amount }) => isNegative(amount) === isFall));
  if (!main) return [];
  const against = largest(made.filter(({ amount }) => isNegative(amount) !== isFall));
  return [
    message('revision.sentence.reason', {
      main: main.factor,
      mainAmount: roundedText(main.amount, 0),
      against: against?.factor ?? '',
      againstAmount: against ? roundedText(against.amount, 0) : '',
    }),
  ];
}

/** Who gains and who loses most. */
function extremesOf({ regions }: Comparison): Text[] {
  const both = regions.filter((one) => one.shownBefore && one.shownAfter);
  if (both.length < 2) return [];
  const sorted = [...both].sort((a, b) => compare(differenceOf(a), differenceOf(b)));
  const least = sorted[0]!;
  const most = sorted.at(-1)!;
  if (compare(differenceOf(least), differenceOf(most)) === 0) return [];
  return [
    message('revision.sentence.extremes', {
      most: most.name,
      mostAmount: roundedText(differenceOf(most), 0),
      least: least.name,
      leastAmount: roundedText(differenceOf(least), 0),
    }),
  ];
}

const size = (amount: Kronor): Kronor => (isNegative(amount) ? negate(amount) : amount);

function largest<T extends { readonly amount: Kronor }>(all: readonly T[]): T | undefined {
  return [...all].sort((a, b) => compare(size(b.amount), size(a.amount)))[0];
}
