import type { NumberFormat } from '../language';

/** The same pots by another key: option, columns, sentences and refusals. */
export const keySwap = {
  'key-swap.help.otherKey': () =>
    'En annan nyckel att jämföra med, skriven som i Nyckel. Tomt: samma nyckel som i Nyckel.',
  'key-swap.option': () => 'Jämför med nyckeln',
  'key-swap.option.help': () =>
    'En nyckel i ord, till exempel Folkmängd, som alla poster fördelas efter i en jämförelse. Kolumnen Jämförelsenyckel i Poster går före.',
  'key-swap.table': () => 'Jämförelse med en annan nyckel',
  'key-swap.column.otherTotal': ({ unit }: { unit: string }) =>
    `Totalt med jämförelsenyckeln, ${unit}`,
  'key-swap.column.difference': ({ unit }: { unit: string }) => `Skillnad, ${unit}`,
  'key-swap.column.differencePerInhabitant': () => 'Skillnad, kr per invånare',
  'key-swap.column.outcome': () => 'Vinner eller förlorar',
  'key-swap.outcome': ({ outcome }: { outcome: 'winner' | 'loser' | 'unchanged' }) =>
    ({ winner: 'vinner', loser: 'förlorar', unchanged: 'oförändrad' })[outcome],
  'key-swap.note': ({ pot, key, other }: { pot: string; key: string; other: string }) =>
    `${pot} fördelas efter ${key}, i jämförelsen efter ${other}.`,
  'key-swap.note.outcome': () =>
    'Skillnaden är beloppet med jämförelsenyckeln minus beloppet ovan; en region vars skillnad är mindre än en halv krona är oförändrad.',
  'key-swap.value-only': () =>
    'Jämförelsen räknas med hela kronor eller gränser, vilket ingen cellformel kan; den räknas om först när resultatet skrivs på nytt med Regionkalkyl.',

  'key-swap.sentence.counts': (
    p: { winners: string; losers: string; unchanged: string },
    format: NumberFormat,
  ) => {
    const regions = (count: string): string =>
      `${format.number(count)} ${count === '1' ? 'region' : 'regioner'}`;
    const unchanged =
      p.unchanged === '0'
        ? ''
        : ` ${format.number(p.unchanged)} är ${p.unchanged === '1' ? 'oförändrad' : 'oförändrade'}.`;
    return `Med jämförelsenyckeln vinner ${regions(p.winners)} och ${regions(p.losers)} förlorar.${unchanged}`;
  },
  'key-swap.sentence.same': () => 'Jämförelsenyckeln ger alla regioner samma belopp.',
  'key-swap.sentence.most': (
    p: { winner: string; won: string; loser: string; lost: string },
    format: NumberFormat,
  ) =>
    `Mest vinner ${p.winner}, ${format.number(p.won)} kr, och mest förlorar ${p.loser}, ${format.number(p.lost)} kr.`,
  'key-swap.sentence.most-per-inhabitant': (
    p: { winner: string; won: string; loser: string; lost: string },
    format: NumberFormat,
  ) =>
    `Per invånare vinner ${p.winner} mest, ${format.number(p.won)} kr, och ${p.loser} förlorar mest, ${format.number(p.lost)} kr.`,
  'key-swap.sentence.region': (
    p: {
      region: string;
      outcome: 'winner' | 'loser' | 'unchanged';
      amount: string;
      perInhabitant: string;
    },
    format: NumberFormat,
  ) =>
    p.outcome === 'unchanged'
      ? `${p.region} är oförändrad.`
      : `${p.region} ${p.outcome === 'winner' ? 'vinner' : 'förlorar'} ${format.number(p.amount)} kr` +
        (p.perInhabitant ? `, ${format.number(p.perInhabitant)} kr per invånare.` : '.'),

  'key-swap.headline': (
    p: { outcome: 'winner' | 'loser' | 'unchanged'; amount: string },
    format: NumberFormat,
  ) =>
    p.outcome === 'unchanged'
      ? 'oförändrad med jämförelsenyckeln'
      : `${p.outcome === 'winner' ? 'vinner' : 'förlorar'} ${format.number(p.amount)} kr med jämförelsenyckeln`,

  'key-swap.no-tables': () =>
    'Jämför med nyckeln går inte att använda på ett formulär för en region, som inte har någon kolumn för de andra. Skriv tabellerna Poster och Regioner, eller ta bort valet.',
  'key-swap.partial': ({ pot, cell }: { pot: string; cell: string }) =>
    `${pot} går inte att jämföra med en annan nyckel: Riket totalt (${cell}) säger att tabellen bara har en del av regionerna, och hur de andra väger enligt den andra nyckeln är inte känt. Fyll i alla regioner och ta bort Riket totalt, eller ta bort jämförelsenyckeln.`,
  'key-swap.option-problem': (
    p: {
      key: string;
      known: string;
      code: 'empty' | 'unknownColumn' | 'ambiguousColumn' | 'blendSum' | 'blendPart';
      at: string;
      percent: string;
    },
    format: NumberFormat,
  ) =>
    `Jämför med nyckeln ”${p.key}” går inte: ${
      {
        empty: 'en kolumn saknas',
        unknownColumn: p.at
          ? `”${p.at}” är inte en kolumn med antal i Regioner`
          : 'en kolumn saknas efter plustecknet',
        ambiguousColumn: `”${p.at}” är rubrik för flera kolumner`,
        blendSum: `andelarna är ${format.number(p.percent || '0')} % tillsammans och ska vara 100 %`,
        blendPart: `delen ”${p.at}” saknar sin andel`,
      }[p.code]
    }. Kolumnerna är: ${p.known}.`,
};
