import type { NumberFormat } from '../language';
import type { StepParts } from './steps';

type EffectName = 'pot' | 'own' | 'others' | 'population' | 'limits';

const effects: Record<EffectName, string> = {
  pot: 'Potten',
  own: 'Egna antal',
  others: 'Andras antal',
  population: 'Folkmängd',
  limits: 'Gränser',
};
const inSentence = (name: EffectName): string => effects[name].toLowerCase();

/** The model revision: its options, findings and sentences. */
export const revision = {
  'revision.title': () => 'Revidering',
  'revision.summary': () =>
    'Jämför två omgångar av samma fördelning, till exempel Prognos 1 mot det slutliga beslutet eller ett år mot nästa, och delar upp ändringen per region i effekter som summerar exakt.',
  'revision.result-title': ({ before, after }: { before: string; after: string }) =>
    `Revidering: ${before} → ${after}`,

  'revision.help.case': () => 'Underlagets namn, om resultatet har flera.',
  'revision.help.result': () => 'Står i ett resultat av modellen Fördelning.',
  'revision.option.before': () => 'Före',
  'revision.option.before.help': () =>
    'Rubriken på underlaget före ändringen, eller en del av den, till exempel Prognos 1. Tomt: det tidigare av de två.',
  'revision.option.after': () => 'Efter',
  'revision.option.after.help': () =>
    'Rubriken på underlaget efter ändringen, eller en del av den. Tomt: det senaste.',
  'revision.option.ownRegion.help': () =>
    'Regionen som lyfts fram i tabellen, i meningen och i diagrammet.',

  'revision.table.revision': () => 'Revidering',
  'revision.table.bridge': ({ region }: { region: string }) => `Från före till efter, ${region}`,
  'revision.table.bridge.all': () => 'Från före till efter, alla regioner',
  'revision.column.before': ({ unit }: { unit: string }) => `Före, ${unit}`,
  'revision.column.after': ({ unit }: { unit: string }) => `Efter, ${unit}`,
  'revision.column.difference': ({ unit }: { unit: string }) => `Differens, ${unit}`,
  'revision.column.pot': ({ unit }: { unit: string }) => `Potten, ${unit}`,
  'revision.column.own': ({ unit }: { unit: string }) => `Egna antal, ${unit}`,
  'revision.column.others': ({ unit }: { unit: string }) => `Andras antal, ${unit}`,
  'revision.column.population': ({ unit }: { unit: string }) => `Folkmängd, ${unit}`,
  'revision.column.limits': ({ unit }: { unit: string }) => `Gränser, ${unit}`,
  'revision.column.rounding': ({ unit }: { unit: string }) => `Avrundning, ${unit}`,
  'revision.column.step': () => 'Steg',
  'revision.column.amount': ({ unit }: { unit: string }) => `Belopp, ${unit}`,
  'revision.column.base': ({ unit }: { unit: string }) => `Står på, ${unit}`,
  'revision.column.rise': ({ unit }: { unit: string }) => `Upp, ${unit}`,
  'revision.column.fall': ({ unit }: { unit: string }) => `Ned, ${unit}`,
  'revision.effect.pot': () => effects.pot,
  'revision.effect.own': () => effects.own,
  'revision.effect.others': () => effects.others,
  'revision.effect.population': () => effects.population,
  'revision.effect.limits': () => effects.limits,
  'revision.effect.rounding': () => 'Avrundning',
  'revision.step.before': () => 'Före',
  'revision.step.after': () => 'Efter',
  'revision.totals': () => 'Summa',
  'revision.totals.both': () => 'Summa av dem som finns i båda',

  'revision.note.vintages': ({ before, after }: { before: string; after: string }) =>
    `Före: ${before}. Efter: ${after}.`,
  'revision.note.effects': ({ unit }: { unit: string }) =>
    `Varje effekt är medelvärdet över alla ordningar som ändringarna kan göras i. Effekterna summerar exakt till differensen; det som återstår när de visas i ${unit} står under Avrundning.`,
  'revision.note.coarse': () =>
    'Minst ett av resultatbladen är skrivet i tkr eller mkr, eller har ändrats för hand. Det som inte följer av antalen i bladet står under Avrundning.',
  'revision.note.below-zero': () =>
    'Diagrammet är utelämnat: vägen från före till efter går under noll.',

  'revision.headline.vintages': ({ before, after }: { before: string; after: string }) =>
    `Före: ${before} · efter: ${after}`,
  'revision.headline.difference': (
    { difference, before, after }: { difference: string; before: string; after: string },
    format: NumberFormat,
  ) =>
    `${format.number(difference)} kr (från ${format.number(before)} till ${format.number(after)} kr)`,
  'revision.sentence.change': (
    p: {
      region: string;
      regions: string;
      total: string;
      direction: 'same' | 'less' | 'more';
      difference: string;
      before: string;
      after: string;
    },
    format: NumberFormat,
  ) => {
    const who = p.region ? `${p.region} får` : `De ${p.regions} regionerna får tillsammans`;
    const total = format.number(p.total);
    if (p.direction === 'same')
      return `${who} ${total} kr, lika mycket i ”${p.after}” som i ”${p.before}”.`;
    const change = p.direction === 'less' ? 'mindre' : 'mer';
    return `${who} ${total} kr enligt ”${p.after}”, ${format.number(p.difference)} kr ${change} än enligt ”${p.before}”.`;
  },
  'revision.sentence.reason': (
    p: {
      main: EffectName;
      mainAmount: string;
      against: EffectName | '';
      againstAmount: string;
    },
    format: NumberFormat,
  ) =>
    `Störst betydelse har ${inSentence(p.main)} (${format.number(p.mainAmount)} kr)` +
    (p.against
      ? `; åt andra hållet drar ${inSentence(p.against)} (${format.number(p.againstAmount)} kr).`
      : '.'),
  'revision.sentence.extremes': (
    p: { most: string; mostAmount: string; least: string; leastAmount: string },
    format: NumberFormat,
  ) =>
    `Bäst går det för ${p.most} (${format.number(p.mostAmount)} kr) och sämst för ${p.least} (${format.number(p.leastAmount)} kr).`,
  'revision.sentence.only': ({ region, title }: { region: string; title: string }) =>
    `${region} finns bara i ”${title}”, så det finns inget att jämföra med.`,

  'revision.value-only': () =>
    'En effekt är ett medelvärde över alla ordningar av ändringarna, vilket ingen läsbar cellformel kan säga; ändras underlaget stämmer effekterna inte längre med differensen förrän resultatet skrivs på nytt med Regionkalkyl.',
  'revision.missing.only': ({ title }: { title: string }) => `Regionen finns bara i ”${title}”.`,
  'revision.missing.given': () =>
    'Effekterna saknas: ett belopp är givet i bladet och inte räknat ur antal, så det går inte att säga varför det har ändrats.',
  'revision.missing.blendInResult': () =>
    'Effekterna saknas: en pott har en blandad nyckel, och resultatbladet har inte antalen bakom den. Jämför underlagen Poster och Regioner i stället.',
  'revision.missing.noNationalCount': () =>
    'Effekterna saknas: resultatbladet har inte rikets antal. Skriv fördelningen på nytt med den här versionen.',

  'revision.too-few': ({ found }: { found: string }) =>
    `${found ? `Bara ett underlag hittades: ”${found}”` : 'Inget underlag hittades'}. En revidering behöver två: två par av tabellerna Poster och Regioner, två formulär, eller två resultat av Fördelning i arbetsboken.`,
  'revision.vintage-unknown': (p: { option: string; text: string; known: readonly string[] }) =>
    `Inget underlag heter ”${p.text}” (valet ${p.option}). Underlagen är: ${p.known.join('; ')}.`,
  'revision.vintage-ambiguous': (p: { option: string; text: string; known: readonly string[] }) =>
    `Flera underlag heter något med ”${p.text}” (valet ${p.option}): ${p.known.join('; ')}. Skriv mer av rubriken.`,
  'revision.same-chosen': ({ title }: { title: string }) =>
    `Före och efter är samma underlag, ”${title}”. Välj två olika.`,
  'revision.unpaired': ({ table, range }: { table: string; range: string }) =>
    `Det går inte att säga vilka tabeller som hör ihop: ${table} i ${range} saknar sin motsvarighet. Lägg varje par av Poster och Regioner på samma blad, eller ge dem rubriker eller blad med samma namn, till exempel Poster 2019 och Regioner 2019.`,
  'revision.result-without-control': ({ cell }: { cell: string }) =>
    `Resultatet vid ${cell} saknar sin kontrolltabell och är inte med i jämförelsen. Skriv fördelningen på nytt.`,
  'revision.order-guessed': ({ before, after }: { before: string; after: string }) =>
    `Rubrikerna säger inte vilket underlag som är först. ”${before}” räknas som före och ”${after}” som efter, i bladens ordning; ändra med valen Före och Efter.`,
  'revision.others': (p: { before: string; after: string; others: readonly string[] }) =>
    `”${p.before}” jämförs med ”${p.after}”. Inte med: ${p.others.join('; ')}. Välj andra med Före och Efter.`,
  'revision.no-change': ({ before, after }: { before: string; after: string }) =>
    `”${before}” och ”${after}” ger alla samma belopp. Kontrollera att det inte är samma underlag två gånger.`,
  'revision.region-in-one': (p: { region: string; cell: string; here: string; other: string }) =>
    `${p.region} (${p.cell}) finns i ”${p.here}” men inte i ”${p.other}”. Ändringen för den går inte att räkna.`,
  'revision.pot-in-one': ({ pot, cell, here }: { pot: string; cell: string; here: string }) =>
    `Potten ${pot} (${cell}) finns bara i ”${here}”. Hela beloppet räknas som en effekt av potten.`,
  'revision.key-changed': ({ pot, cell }: { pot: string; cell: string }) =>
    `Potten ${pot} (${cell}) fördelas efter en annan sorts nyckel än förut. Den räknas som två potter: den ena försvinner och den andra tillkommer, båda som en effekt av potten.`,

  'step.revision-change': ({ operands: [before, after] }: StepParts) =>
    `Ändrat från ${before} till ${after}`,
  'step.revision-came': ({ result }: StepParts) => `Potten är ny: ${result}`,
  'step.revision-went': ({ result }: StepParts) => `Potten finns inte längre: ${result}`,
  'step.revision-effect': ({ result }: StepParts) =>
    `Effekten, i medeltal över alla ordningar av ändringarna: ${result}`,
  'step.revision-rounding': ({ operands: [difference, ...shown], result }: StepParts) =>
    `Avrundning: differensen ${difference} minus de visade effekterna (${shown.join('; ')}) = ${result}`,
};
