import type { NumberFormat } from '../language';
import type { revision as swedish } from '../sv/revision';

type EffectName = 'pot' | 'own' | 'others' | 'population' | 'limits';

const effects: Record<EffectName, string> = {
  pot: 'Pot',
  own: 'Own counts',
  others: "Others' counts",
  population: 'Population',
  limits: 'Limits',
};
const inSentence: Record<EffectName, string> = {
  pot: 'the pot',
  own: 'own counts',
  others: "others' counts",
  population: 'population',
  limits: 'limits',
};

export const revision: typeof swedish = {
  'revision.title': () => 'Revision',
  'revision.summary': () =>
    'Compares two vintages of the same distribution, such as a first forecast and the final decision or one year and the next, and splits what has changed for each region into effects that sum exactly.',
  'revision.result-title': ({ before, after }: { before: string; after: string }) =>
    `Revision: ${before} → ${after}`,

  'revision.help.case': () => 'The name of the case, where the result has several.',
  'revision.help.result': () => 'Stands in a result of the model Distribution.',
  'revision.option.before': () => 'Before',
  'revision.option.before.help': () =>
    'The title of the input before the change, or a part of it, such as Prognos 1. Empty: the earlier of the two.',
  'revision.option.after': () => 'After',
  'revision.option.after.help': () =>
    'The title of the input after the change, or a part of it. Empty: the latest.',
  'revision.option.ownRegion.help': () =>
    'The region that stands out in the table, the sentence and the chart.',

  'revision.table.revision': () => 'Revision',
  'revision.table.bridge': ({ region }: { region: string }) => `From before to after, ${region}`,
  'revision.table.bridge.all': () => 'From before to after, all regions',
  'revision.column.before': ({ unit }: { unit: string }) => `Before, ${unit}`,
  'revision.column.after': ({ unit }: { unit: string }) => `After, ${unit}`,
  'revision.column.difference': ({ unit }: { unit: string }) => `Difference, ${unit}`,
  'revision.column.pot': ({ unit }: { unit: string }) => `Pot, ${unit}`,
  'revision.column.own': ({ unit }: { unit: string }) => `Own counts, ${unit}`,
  'revision.column.others': ({ unit }: { unit: string }) => `Others' counts, ${unit}`,
  'revision.column.population': ({ unit }: { unit: string }) => `Population, ${unit}`,
  'revision.column.limits': ({ unit }: { unit: string }) => `Limits, ${unit}`,
  'revision.column.rounding': ({ unit }: { unit: string }) => `Rounding, ${unit}`,
  'revision.column.step': () => 'Step',
  'revision.column.amount': ({ unit }: { unit: string }) => `Amount, ${unit}`,
  'revision.column.base': ({ unit }: { unit: string }) => `Stands on, ${unit}`,
  'revision.column.rise': ({ unit }: { unit: string }) => `Up, ${unit}`,
  'revision.column.fall': ({ unit }: { unit: string }) => `Down, ${unit}`,
  'revision.effect.pot': () => effects.pot,
  'revision.effect.own': () => effects.own,
  'revision.effect.others': () => effects.others,
  'revision.effect.population': () => effects.population,
  'revision.effect.limits': () => effects.limits,
  'revision.effect.rounding': () => 'Rounding',
  'revision.step.before': () => 'Before',
  'revision.step.after': () => 'After',
  'revision.totals': () => 'Sum',
  'revision.totals.both': () => 'Sum of those in both',

  'revision.note.vintages': ({ before, after }: { before: string; after: string }) =>
    `Before: ${before}. After: ${after}.`,
  'revision.note.effects': ({ unit }: { unit: string }) =>
    `Each effect is the average over all orders in which the changes can be made. The effects sum exactly to the difference; what is left when they are shown in ${unit} stands under Rounding.`,
  'revision.note.coarse': () =>
    'At least one of the result sheets is written in tkr or mkr, or has been changed by hand. What does not follow from the counts in the sheet stands under Rounding.',
  'revision.note.below-zero': () =>
    'The chart is left out: the way from before to after goes below zero.',

  'revision.headline.vintages': ({ before, after }: { before: string; after: string }) =>
    `Before: ${before} · after: ${after}`,
  'revision.headline.difference': (
    { difference, before, after }: { difference: string; before: string; after: string },
    format: NumberFormat,
  ) =>
    `${format.number(difference)} kr (from ${format.number(before)} to ${format.number(after)} kr)`,
  'revision.sentence.change': (p, format) => {
    const who = p.region ? `${p.region} gets` : `The ${p.regions} regions together get`;
    const total = format.number(p.total);
    if (p.direction === 'same') {
      return `${who} ${total} kr, as much in “${p.after}” as in “${p.before}”.`;
    }
    const change = p.direction === 'less' ? 'less' : 'more';
    return `${who} ${total} kr by “${p.after}”, ${format.number(p.difference)} kr ${change} than by “${p.before}”.`;
  },
  'revision.sentence.reason': (p, format) =>
    `What matters most is ${inSentence[p.main]} (${format.number(p.mainAmount)} kr)` +
    (p.against
      ? `; against it works ${inSentence[p.against]} (${format.number(p.againstAmount)} kr).`
      : '.'),
  'revision.sentence.extremes': (p, format) =>
    `${p.most} fares best (${format.number(p.mostAmount)} kr) and ${p.least} worst (${format.number(p.leastAmount)} kr).`,
  'revision.sentence.only': ({ region, title }: { region: string; title: string }) =>
    `${region} is only in “${title}”, so there is nothing to compare with.`,

  'revision.value-only': () =>
    'An effect is an average over all orders of the changes, which no readable cell formula can say; when the input changes, the effects no longer agree with the difference until the result is written anew with Regionkalkyl.',
  'revision.missing.only': ({ title }: { title: string }) => `The region is only in “${title}”.`,
  'revision.missing.given': () =>
    'The effects are missing: an amount is given in the sheet and not calculated from counts, so it cannot be said why it has changed.',
  'revision.missing.blendInResult': () =>
    'The effects are missing: a pot has a blended key, and the result sheet does not have the counts behind it. Compare the input tables Poster and Regioner instead.',
  'revision.missing.noNationalCount': () =>
    'The effects are missing: the result sheet does not have the national count. Write the distribution anew with this version.',

  'revision.too-few': ({ found }: { found: string }) =>
    `${found ? `Only one input was found: “${found}”` : 'No input was found'}. A revision needs two: two pairs of the tables Poster and Regioner, two forms, or two results of Distribution in the workbook.`,
  'revision.vintage-unknown': (p: { option: string; text: string; known: readonly string[] }) =>
    `No input is called “${p.text}” (the option ${p.option}). There are: ${p.known.join('; ')}.`,
  'revision.vintage-ambiguous': (p: { option: string; text: string; known: readonly string[] }) =>
    `Several inputs are called something with “${p.text}” (the option ${p.option}): ${p.known.join('; ')}. Write more of the title.`,
  'revision.same-chosen': ({ title }: { title: string }) =>
    `Before and after are the same input, “${title}”. Choose two unlike ones.`,
  'revision.unpaired': ({ table, range }: { table: string; range: string }) =>
    `It cannot be said which tables belong together: ${table} in ${range} lacks its counterpart. Put each pair of Poster and Regioner on one sheet, or give them titles or sheets of the same name, such as Poster 2019 and Regioner 2019.`,
  'revision.result-without-control': ({ cell }: { cell: string }) =>
    `The result at ${cell} lacks its control table and is not compared. Write the distribution anew.`,
  'revision.order-guessed': ({ before, after }: { before: string; after: string }) =>
    `The titles do not say which input is first. “${before}” is taken as before and “${after}” as after, in the order of the sheets; change that with the options Before and After.`,
  'revision.others': (p: { before: string; after: string; others: readonly string[] }) =>
    `“${p.before}” is compared with “${p.after}”. Left out: ${p.others.join('; ')}. Choose others with Before and After.`,
  'revision.no-change': ({ before, after }: { before: string; after: string }) =>
    `“${before}” and “${after}” give everyone the same amounts. Check that they are not the same input twice.`,
  'revision.region-in-one': (p: { region: string; cell: string; here: string; other: string }) =>
    `${p.region} (${p.cell}) is in “${p.here}” but not in “${p.other}”. Its change cannot be calculated.`,
  'revision.pot-in-one': ({ pot, cell, here }: { pot: string; cell: string; here: string }) =>
    `The pot ${pot} (${cell}) is only in “${here}”. Its whole amount counts as an effect of the pot.`,
  'revision.key-changed': ({ pot, cell }: { pot: string; cell: string }) =>
    `The pot ${pot} (${cell}) is shared by another kind of key than before. It counts as two pots: one goes and the other comes, both as an effect of the pot.`,

  'step.revision-change': ({ operands: [before, after] }) => `Changed from ${before} to ${after}`,
  'step.revision-came': ({ result }) => `The pot is new: ${result}`,
  'step.revision-went': ({ result }) => `The pot is gone: ${result}`,
  'step.revision-effect': ({ result }) =>
    `The effect, on average over all orders of the changes: ${result}`,
  'step.revision-rounding': ({ operands: [difference, ...shown], result }) =>
    `Rounding: the difference ${difference} less the effects shown (${shown.join('; ')}) = ${result}`,
};
