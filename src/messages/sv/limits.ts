import type { NumberFormat } from '../language';
import type { StepParts } from './steps';

/** What a limit is called in running text; the amounts come beside. */
export type LimitKey =
  | 'minimum'
  | 'maximum'
  | 'minimumPerInhabitant'
  | 'maximumPerInhabitant'
  | 'largestLossPerInhabitant';

const titles: Readonly<Record<LimitKey, string>> = {
  minimum: 'Lägst per region',
  maximum: 'Högst per region',
  minimumPerInhabitant: 'Lägst per invånare',
  maximumPerInhabitant: 'Högst per invånare',
  largestLossPerInhabitant: 'Största minskning per invånare',
};

const spoken = (limit: LimitKey, amount: string): string =>
  ({
    minimum: `Golvet på ${amount} kr per region`,
    maximum: `Taket på ${amount} kr per region`,
    minimumPerInhabitant: `Golvet på ${amount} kr per invånare`,
    maximumPerInhabitant: `Taket på ${amount} kr per invånare`,
    largestLossPerInhabitant: `Gränsen på högst ${amount} kr mindre per invånare än föregående år`,
  })[limit];

const titlesOf = (limits: readonly LimitKey[]): string =>
  limits.map((limit) => titles[limit]).join(' och ');

/** Limits on what a region gets: options, columns, sentences, steps and refusals. */
export const limits = {
  'limits.group': () => 'Golv, tak och största minskning',
  'limits.title': ({ limit }: { limit: LimitKey }) => titles[limit],
  'limits.option.minimum.help': () =>
    'Det minsta en region får av alla poster tillsammans, i kronor. Det som fattas tas från de andra i proportion till vad nyckeln ger dem.',
  'limits.option.maximum.help': () =>
    'Det mesta en region får av alla poster tillsammans, i kronor. Det som blir över delas mellan de andra i proportion till vad nyckeln ger dem.',
  'limits.option.minimumPerInhabitant.help': () => 'Detsamma i kronor per invånare.',
  'limits.option.maximumPerInhabitant.help': () => 'Detsamma i kronor per invånare.',
  'limits.option.largestLossPerInhabitant.help': () =>
    'Så mycket mindre än föregående år får en region som mest, i kronor för var och en av dess invånare.',

  'limits.column.adjustment': ({ unit }: { unit: string }) => `Justering efter gränser, ${unit}`,
  'limits.column.limit': () => 'Gräns som nås',
  'limits.control.adjustment': () => 'Justering efter gränser',
  'limits.ledger.pot': () => 'Totalt efter gränser',
  'limits.missing.none': () => 'Regionen når ingen gräns.',
  'limits.note': () =>
    'Gränserna gäller det en region får av alla poster tillsammans. Det som är över ett tak eller fattas till ett golv delas mellan dem som inte når någon gräns, i proportion till deras oavrundade belopp. Posternas belopp är de som nyckeln ger; totalt är deras summa och justeringen.',
  'limits.value-only': () =>
    'Belopp med gränser räknas i omgångar tills ingen region är utanför, vilket ingen cellformel kan; ändras underlaget räknas de om först när resultatet skrivs på nytt med Regionkalkyl.',

  'limits.sentence.reached': (
    p: { limit: LimitKey; amount: string; regions: string; count: string },
    format: NumberFormat,
  ) =>
    `${spoken(p.limit, format.number(p.amount))} nås av ${p.regions || `${format.number(p.count)} regioner`}.`,
  'limits.sentence.moved': ({ moved }: { moved: string }, format: NumberFormat) =>
    `Gränserna flyttar ${format.number(moved)} kr mellan regionerna.`,
  'limits.sentence.nothing': () => 'Ingen region flyttas av gränserna.',
  'limits.headline': ({ adjustment }: { adjustment: string }, format: NumberFormat) =>
    `varav ${format.number(adjustment)} kr efter gränser`,

  'limits.partial': (p: { pot: string; cell: string }) =>
    `Gränser går inte att använda när underlaget bara har en del av dem som delar på ${p.pot} (${p.cell}): ingen vet vad gränserna ger de andra. Fyll i alla regioner och ta bort Riket totalt, eller ta bort gränserna.`,
  'limits.loss-negative': ({ amount }: { amount: string }, format: NumberFormat) =>
    `${titles.largestLossPerInhabitant} är ${format.number(amount)} kr, men ska vara noll eller mer. Skriv hur mycket mindre en region får bli, utan minustecken.`,
  'limits.needs-population': (p: { limit: LimitKey; region: string; cell: string }) =>
    `${titles[p.limit]} behöver folkmängden för ${p.region} (${p.cell}). Fyll i den eller ta bort gränsen.`,
  'limits.needs-population-column': (p: { limit: LimitKey; table: string }) =>
    `${titles[p.limit]} behöver regionernas folkmängd. Lägg till kolumnen Folkmängd i ${p.table} eller ta bort gränsen.`,
  'limits.needs-previous': (p: { region: string; cell: string }) =>
    `${titles.largestLossPerInhabitant} behöver föregående års belopp för ${p.region} (${p.cell}). Fyll i det eller ta bort gränsen.`,
  'limits.needs-previous-column': ({ table }: { table: string }) =>
    `${titles.largestLossPerInhabitant} behöver regionernas belopp föregående år. Lägg till kolumnen Utfall föregående år i ${table} eller ta bort gränsen.`,
  'limits.cross': (
    p: {
      lower: LimitKey;
      upper: LimitKey;
      region: string;
      low: string;
      high: string;
      others: string;
    },
    format: NumberFormat,
  ) =>
    `${titles[p.lower]} ger ${p.region} minst ${format.number(p.low)} kr, men ${titles[p.upper].toLowerCase()} högst ${format.number(p.high)} kr${
      p.others === '0' ? '' : `, och så är det för ${format.number(p.others)} till`
    }. Ändra en av gränserna.`,
  'limits.minima-above-total': (
    p: { limits: readonly LimitKey[]; sum: string; total: string },
    format: NumberFormat,
  ) =>
    `Gränserna går inte att hålla: ${titlesOf(p.limits)} kräver ${format.number(p.sum)} kr för regionerna tillsammans, men det finns ${format.number(p.total)} kr att fördela. Sänk gränsen.`,
  'limits.maxima-below-total': (
    p: { limits: readonly LimitKey[]; sum: string; total: string },
    format: NumberFormat,
  ) =>
    `Gränserna går inte att hålla: ${titlesOf(p.limits)} släpper fram ${format.number(p.sum)} kr till regionerna tillsammans, men ${format.number(p.total)} kr ska fördelas. Höj gränsen.`,
  'limits.tie': ({ winners, losers }: { winners: string; losers: string }) =>
    `Lika rester i totalen efter gränser: ${winners} fick en krona och ${losers} ingen, efter lägsta kod.`,
  'limits.beyond': ({ regions }: { regions: string }) =>
    `Det finns inga hela kronor som både håller gränserna och summerar: mindre än en krona utanför gränsen hamnar ${regions}.`,

  'step.limit-per-inhabitant': ({ operands, result }: StepParts) =>
    `Gräns: ${operands.join(' × ')} = ${result}`,
  'step.limit-largest-loss': ({ operands: [previous, loss, people], result }: StepParts) =>
    `Gräns: ${previous} − ${loss} × ${people} = ${result}`,
  'step.limit-reached': ({ operands: [own, limit], result }: StepParts) =>
    `Gränsen nås: nyckeln ger ${own} och gränsen är ${limit}, så regionen får ${result}`,
  'step.limit-shared': ({ operands: [own, factor], result }: StepParts) =>
    `Ingen gräns nås, så regionen delar på det som gränserna flyttar: ${own} × ${factor} = ${result}`,
  'step.limit-adjustment': ({ operands, result }: StepParts) =>
    `Justering efter gränser: ${operands.join(' − ')} = ${result}`,
};
