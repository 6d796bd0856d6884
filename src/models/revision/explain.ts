import { zero } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { RevisionFactor } from '../../core/revision/potSide';
import type { Operand, Step } from '../../core/trace/step';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import { differenceOf, type ComparedRegion, type Comparison, type PairedPot } from './comparison';
import { amountOfEffect, effectKey, effectsOf, shownEffect } from './effects';
import type { RevisionSettings } from './options';
import type { Vintage } from './vintage';

/** The steps behind one value of a region's row, with the cells that the numbers came from. */
export function explainValue(
  comparison: Comparison,
  row: number,
  key: string,
  { unit }: RevisionSettings,
): readonly Step[] {
  const region = comparison.regions[row];
  if (!region) return [];
  if (key === 'before' || key === 'after') {
    const place = region[key];
    return place === undefined ? [] : comparison[key].explain(place, unit);
  }
  const { revision, shownBefore, shownAfter } = region;
  if (key === 'difference' && shownBefore && shownAfter) {
    const operands = [operand('after', shownAfter, 'kr'), operand('before', shownBefore, 'kr')];
    return [
      {
        rule: 'difference',
        operands,
        result: operand('difference', differenceOf(region), 'kr'),
      },
    ];
  }
  const effect = effectsOf(comparison).find((one) => effectKey(one) === key);
  if (effect === undefined || isMissing(revision)) return [];
  const amount = amountOfEffect(revision, effect);
  const result = operand('effect', amount, 'kr');
  if (effect === 'rounding') {
    const shown = effectsOf(comparison).filter((one) => one !== 'rounding');
    return [
      {
        rule: 'revision-rounding',
        operands: [
          operand('difference', revision.difference, 'kr'),
          ...shown.map((one) => operand(one, shownEffect(revision, one, unit), 'kr')),
        ],
        result: operand('effect', shownEffect(revision, effect, unit), 'kr'),
      },
    ];
  }
  if (effect === 'limits') {
    return [...limitsIn(comparison, region), ...amountRoundSteps(amount, unit)];
  }
  const changes = comparison.pots.flatMap((pot) =>
    changesIn(pot, effect, region.before!, region.after!),
  );
  return [
    ...changes,
    { rule: 'revision-effect', operands: [], result },
    ...amountRoundSteps(amount, unit),
  ];
}

/** What limits gave or took before and after, with the cells of the result sheets. */
function limitsIn({ before, after }: Comparison, region: ComparedRegion): Step[] {
  const [was, became] = [
    { label: before.title, held: before.regions[region.before!]?.adjustment },
    { label: after.title, held: after.regions[region.after!]?.adjustment },
  ].map(({ label, held }): Operand => ({
    ...operand('adjustment', held?.amount ?? zero, 'kr', held?.cell),
    label,
  })) as [Operand, Operand];
  return [{ rule: 'revision-change', operands: [was, became], result: became }];
}

/** What a factor was and became in a pot, a step for each number that has changed. */
function changesIn(
  { name, before, after }: PairedPot,
  effect: RevisionFactor,
  first: number,
  last: number,
): Step[] {
  const was = before && numbersOf(before, effect, first);
  const became = after && numbersOf(after, effect, last);
  return (became ?? was ?? []).flatMap((_, index): Step[] => {
    const [old, now] = [was?.[index], became?.[index]].map(
      (number): Operand | undefined =>
        number && {
          ...operand('count', number.value, number.unit, number.cell),
          label: name,
        },
    );
    if (old && now) {
      const isSame = old.value === now.value;
      return isSame ? [] : [{ rule: 'revision-change', operands: [old, now], result: now }];
    }
    // A pot that comes or goes changes nothing but itself.
    if (effect !== 'pot') return [];
    if (now) return [{ rule: 'revision-came', operands: [now], result: now }];
    return old ? [{ rule: 'revision-went', operands: [old], result: old }] : [];
  });
}

function numbersOf(
  { amount, cell, parts }: Vintage['pots'][number],
  effect: RevisionFactor,
  region: number,
) {
  if (effect === 'pot') return [{ value: amount, unit: 'kr', cell }];
  if (isMissing(parts)) return [];
  return parts[region]!.flatMap((part) => {
    const values =
      effect === 'own'
        ? [part.own]
        : effect === 'others'
          ? [part.others]
          : [part.ownPopulation, part.othersPopulation];
    return values.map((value) => ({ value, unit: 'weight', cell: undefined }));
  });
}
