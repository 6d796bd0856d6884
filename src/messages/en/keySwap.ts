import type { NumberFormat } from '../language';

/** The same pots by another key: option, columns, sentences and refusals. */
export const keySwap = {
  'key-swap.help.otherKey': () =>
    'Another key to compare with, written as in Nyckel. Blank: the same key as in Nyckel.',
  'key-swap.option': () => 'Compare with the key',
  'key-swap.option.help': () =>
    'A key in words, for example Folkmängd, that all items are shared by in a comparison. The column Jämförelsenyckel in Poster goes first.',
  'key-swap.table': () => 'Comparison with another key',
  'key-swap.column.otherTotal': ({ unit }) => `Total by the other key, ${unit}`,
  'key-swap.column.difference': ({ unit }) => `Difference, ${unit}`,
  'key-swap.column.differencePerInhabitant': () => 'Difference, SEK per inhabitant',
  'key-swap.column.outcome': () => 'Gains or loses',
  'key-swap.outcome': ({ outcome }) =>
    ({ winner: 'gains', loser: 'loses', unchanged: 'unchanged' })[outcome],
  'key-swap.note': ({ pot, key, other }) =>
    `${pot} is shared by ${key}, in the comparison by ${other}.`,
  'key-swap.note.outcome': () =>
    'The difference is the amount by the other key less the amount above; a region with less than half a krona between them is unchanged.',
  'key-swap.value-only': () =>
    'The comparison is made with whole kronor or limits, which no cell formula can do; it follows only when the result is written anew with Regionkalkyl.',

  'key-swap.sentence.counts': (p, format: NumberFormat) => {
    const regions = (count: string, verb: string): string =>
      `${format.number(count)} ${count === '1' ? `region ${verb}s` : `regions ${verb}`}`;
    const unchanged =
      p.unchanged === '0'
        ? ''
        : ` ${format.number(p.unchanged)} ${p.unchanged === '1' ? 'is' : 'are'} unchanged.`;
    return `By the other key ${regions(p.winners, 'gain')} and ${regions(p.losers, 'lose')}.${unchanged}`;
  },
  'key-swap.sentence.same': () => 'The other key gives every region the same amount.',
  'key-swap.sentence.most': (p, format: NumberFormat) =>
    `${p.winner} gains most, SEK ${format.number(p.won)}, and ${p.loser} loses most, SEK ${format.number(p.lost)}.`,
  'key-swap.sentence.most-per-inhabitant': (p, format: NumberFormat) =>
    `Per inhabitant ${p.winner} gains most, SEK ${format.number(p.won)}, and ${p.loser} loses most, SEK ${format.number(p.lost)}.`,
  'key-swap.sentence.region': (p, format: NumberFormat) =>
    p.outcome === 'unchanged'
      ? `${p.region} is unchanged.`
      : `${p.region} ${p.outcome === 'winner' ? 'gains' : 'loses'} SEK ${format.number(p.amount)}` +
        (p.perInhabitant ? `, SEK ${format.number(p.perInhabitant)} per inhabitant.` : '.'),

  'key-swap.headline': (p, format: NumberFormat) =>
    p.outcome === 'unchanged'
      ? 'unchanged by the other key'
      : `${p.outcome === 'winner' ? 'gains' : 'loses'} SEK ${format.number(p.amount)} by the other key`,

  'key-swap.no-tables': () =>
    'Comparing with a key cannot be used on a form for one region, which has no column for the others. Write the tables Poster and Regioner, or remove the choice.',
  'key-swap.partial': ({ pot, cell }) =>
    `${pot} cannot be compared by another key: the national total (${cell}) says that the table has only some of the regions, and what the others weigh by the other key is not known. Fill in every region and remove the national total, or remove the other key.`,
  'key-swap.option-problem': (p, format: NumberFormat) =>
    `Comparing with the key ”${p.key}” cannot be done: ${
      {
        empty: 'a column is missing',
        unknownColumn: p.at
          ? `”${p.at}” is no column of counts in Regioner`
          : 'a column is missing after the plus sign',
        ambiguousColumn: `”${p.at}” is the heading of several columns`,
        blendSum: `the shares are ${format.number(p.percent || '0')} % together and must be 100 %`,
        blendPart: `the part ”${p.at}” lacks its share`,
      }[p.code]
    }. The columns are: ${p.known}.`,
} satisfies typeof import('../sv/keySwap').keySwap;
