import type { NumberFormat } from '../language';
import type { LimitKey } from '../sv/limits';

const titles: Readonly<Record<LimitKey, string>> = {
  minimum: 'Least per region',
  maximum: 'Most per region',
  minimumPerInhabitant: 'Least per inhabitant',
  maximumPerInhabitant: 'Most per inhabitant',
  largestLossPerInhabitant: 'Largest loss per inhabitant',
};

const spoken = (limit: LimitKey, amount: string): string =>
  ({
    minimum: `The floor of SEK ${amount} per region`,
    maximum: `The ceiling of SEK ${amount} per region`,
    minimumPerInhabitant: `The floor of SEK ${amount} per inhabitant`,
    maximumPerInhabitant: `The ceiling of SEK ${amount} per inhabitant`,
    largestLossPerInhabitant: `The limit of at most SEK ${amount} less per inhabitant than last year`,
  })[limit];

const titlesOf = (limits: readonly LimitKey[]): string =>
  limits.map((limit) => titles[limit]).join(' and ');

/** Limits on what a region gets: options, columns, sentences, steps and refusals. */
export const limits = {
  'limits.group': () => 'Least, most and largest loss',
  'limits.title': ({ limit }) => titles[limit],
  'limits.option.minimum.help': () =>
    'The least that a region gets of all items together, in SEK. What is lacking is taken from the others in proportion to what the key gives them.',
  'limits.option.maximum.help': () =>
    'The most that a region gets of all items together, in SEK. What is left over is shared among the others in proportion to what the key gives them.',
  'limits.option.minimumPerInhabitant.help': () => 'The same in SEK per inhabitant.',
  'limits.option.maximumPerInhabitant.help': () => 'The same in SEK per inhabitant.',
  'limits.option.largestLossPerInhabitant.help': () =>
    'How much less than last year a region gets at most, in SEK for each of its inhabitants.',

  'limits.column.adjustment': ({ unit }) => `Adjustment for limits, ${unit}`,
  'limits.column.limit': () => 'Limit reached',
  'limits.control.adjustment': () => 'Adjustment for limits',
  'limits.ledger.pot': () => 'Total with limits',
  'limits.missing.none': () => 'The region reaches no limit.',
  'limits.note': () =>
    'The limits are on what a region gets of all items together. What is above a ceiling or lacks to a floor is shared among those that reach no limit, in proportion to their unrounded amounts. The amounts of the items are what the key gives; the total is their sum and the adjustment.',
  'limits.value-only': () =>
    'Amounts with limits are calculated in rounds until no region is outside, which no cell formula can do; when the input changes they follow only when the result is written anew with Regionkalkyl.',

  'limits.sentence.reached': (p, format: NumberFormat) =>
    `${spoken(p.limit, format.number(p.amount))} is reached by ${p.regions || `${format.number(p.count)} regions`}.`,
  'limits.sentence.moved': ({ moved }, format: NumberFormat) =>
    `The limits move SEK ${format.number(moved)} between the regions.`,
  'limits.sentence.nothing': () => 'The limits move no region.',
  'limits.headline': ({ adjustment }, format: NumberFormat) =>
    `of which SEK ${format.number(adjustment)} for limits`,

  'limits.partial': (p) =>
    `Limits cannot be used when the input has only some of those that share in ${p.pot} (${p.cell}): nobody knows what the limits give the others. Fill in every region and remove the national total, or remove the limits.`,
  'limits.loss-negative': ({ amount }, format: NumberFormat) =>
    `${titles.largestLossPerInhabitant} is SEK ${format.number(amount)} but must be zero or more. Write how much less a region may get, without a minus.`,
  'limits.needs-population': (p) =>
    `${titles[p.limit]} needs the population of ${p.region} (${p.cell}). Fill it in or remove the limit.`,
  'limits.needs-population-column': (p) =>
    `${titles[p.limit]} needs the population of the regions. Add the column Folkmängd to ${p.table} or remove the limit.`,
  'limits.needs-previous': (p) =>
    `${titles.largestLossPerInhabitant} needs last year’s amount for ${p.region} (${p.cell}). Fill it in or remove the limit.`,
  'limits.needs-previous-column': ({ table }) =>
    `${titles.largestLossPerInhabitant} needs last year’s amounts. Add the column Utfall föregående år to ${table} or remove the limit.`,
  'limits.cross': (p, format: NumberFormat) =>
    `${titles[p.lower]} gives ${p.region} at least SEK ${format.number(p.low)}, but ${titles[p.upper].toLowerCase()} at most SEK ${format.number(p.high)}${
      p.others === '0' ? '' : `, and so for ${format.number(p.others)} more`
    }. Change one of the limits.`,
  'limits.minima-above-total': (p, format: NumberFormat) =>
    `The limits cannot be kept: ${titlesOf(p.limits)} takes SEK ${format.number(p.sum)} for the regions together, but there is SEK ${format.number(p.total)} to share. Lower the limit.`,
  'limits.maxima-below-total': (p, format: NumberFormat) =>
    `The limits cannot be kept: ${titlesOf(p.limits)} lets SEK ${format.number(p.sum)} through to the regions together, but SEK ${format.number(p.total)} is to be shared. Raise the limit.`,
  'limits.tie': ({ winners, losers }) =>
    `Equal remainders in the total with limits: ${winners} got a krona and ${losers} none, by the lower code.`,
  'limits.beyond': ({ regions }) =>
    `No whole kronor both keep the limits and sum: less than a krona beyond the limit end ${regions}.`,

  'step.limit-per-inhabitant': ({ operands, result }) =>
    `Limit: ${operands.join(' × ')} = ${result}`,
  'step.limit-largest-loss': ({ operands: [previous, loss, people], result }) =>
    `Limit: ${previous} − ${loss} × ${people} = ${result}`,
  'step.limit-reached': ({ operands: [own, limit], result }) =>
    `The limit is reached: the key gives ${own} and the limit is ${limit}, so the region gets ${result}`,
  'step.limit-shared': ({ operands: [own, factor], result }) =>
    `No limit is reached, so the region shares in what the limits move: ${own} × ${factor} = ${result}`,
  'step.limit-adjustment': ({ operands, result }) =>
    `Adjustment for limits: ${operands.join(' − ')} = ${result}`,
} satisfies typeof import('../sv/limits').limits;
