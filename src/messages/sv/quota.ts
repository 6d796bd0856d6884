import type { NumberFormat } from '../language';
import { listed } from './listed';
import type { StepParts } from './steps';

/** The model quota: its tables, options, findings, steps and sentences. */
export const quota = {
  'quota.title': () => 'Länstal till kommuntal',
  'quota.summary': () =>
    'Fördelar länets tal (länstalet) på kommunerna efter viktade kriterier, i hela personer som tillsammans är länstalet.',

  'quota.help.code': () => 'Kommunkod, till exempel 2380.',
  'quota.help.municipality': () => 'Kommunens namn, en rad per kommun.',
  'quota.help.locked': () =>
    'Ett bestämt antal för kommunen, noll eller mer. Lämna tomt där kriterierna ska avgöra.',
  'quota.help.criteria': () =>
    'Lägg till en kolumn med tal för varje kriterium; rubriken används i tabellen Kriterier.',
  'quota.help.criterion': () => 'Namnet på kriteriets kolumn i Kommuner, en rad per kriterium.',
  'quota.help.weight': () => 'Kriteriets vikt i procent. Vikterna ska vara 100 % tillsammans.',
  'quota.help.direction': () =>
    'mer ger fler (till exempel folkmängd) eller mer ger färre (till exempel arbetslöshet).',

  'quota.option.total': () => 'Länstal',
  'quota.option.total.help': () =>
    'Antalet personer som ska fördelas, till exempel 86. Kan i stället stå i en cell med etiketten Länstal till vänster.',

  'quota.table.quota': () => 'Kommuntal',
  'quota.table.ledger': () => 'Liggare över udda platser',
  'quota.column.code': () => 'Kod',
  'quota.column.municipality': () => 'Kommun',
  'quota.column.share': ({ criterion }: { criterion: string }) => `${criterion}, andel`,
  'quota.column.quotaExact': () => 'Enligt kriterierna, oavrundat',
  'quota.column.locked': () => 'Låst',
  'quota.column.quotaAfterLocked': () => 'Efter låsta, oavrundat',
  'quota.column.quota': () => 'Kommuntal',
  'quota.column.remainder': () => 'Rest under en person',
  'quota.column.extra': () => 'Extra plats',
  'quota.column.reason': () => 'Skäl',
  'quota.totals': () => 'Länet',
  'quota.reason.largestRemainder': () => 'Bland de största resterna',
  'quota.reason.smallerRemainder': () => 'Mindre rest än de som fick en plats',
  'quota.reason.tieWonByCode': () => 'Lika rest, lägre kod fick platsen',
  'quota.reason.tieLostByCode': () => 'Lika rest, högre kod fick ingen plats',
  'quota.note.exact': () =>
    'Kommuntalen är hela personer som tillsammans är länstalet: var och en får heltalsdelen och de platser som är kvar går till de största resterna.',
  'quota.note.locked': () =>
    'Låsta tal står fast. Det som är kvar fördelas på de andra i proportion till vad kriterierna ger dem.',
  'quota.sentence.whole': (
    { total, municipalities }: { total: string; municipalities: number },
    format: NumberFormat,
  ) =>
    `${format.number(total)} ${total === '1' ? 'person' : 'personer'} fördelas på ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'}.`,
  'quota.sentence.extremes': (
    p: { most: string; mostNumber: string; fewest: string; fewestNumber: string },
    format: NumberFormat,
  ) =>
    `Flest får ${p.most}, ${format.number(p.mostNumber)}, och färst ${p.fewest}, ${format.number(p.fewestNumber)}.`,
  'quota.value-only': () =>
    'Hela personer fördelas efter största rest, vilket ingen cellformel kan; ändras underlaget måste resultatet skrivas på nytt med Regionkalkyl.',

  'missing.noMunicipalityCode': () => 'Kommunkod saknas.',
  'missing.notLocked': () => 'Inget låst tal.',
  'missing.locked': () => 'Kommunens tal är låst.',

  'quota-no-tables': () =>
    'Tabellerna Kommuner och Kriterier saknas. Lägg in dem eller infoga mallen.',
  'quota-no-municipalities': ({ table }: { table: string }) =>
    `Det finns ingen kommun i ${table}. Skriv minst en rad med Kommun och tal för kriterierna.`,
  'quota-no-criteria': ({ table }: { table: string }) =>
    `Det finns inget kriterium i ${table}. Skriv minst en rad med Kriterium, Vikt och Riktning.`,
  'quota-total-missing': () =>
    'Länstalet saknas. Skriv det under Länstal (valet total), eller i bladet med etiketten Länstal i en cell och antalet personer i nästa, till exempel 86.',
  'quota-total-not-whole': (
    { number, cell }: { number: string; cell: string },
    format: NumberFormat,
  ) =>
    `Länstalet är ${format.number(number)}${cell ? ` (${cell})` : ''}, men personer är hela. Skriv ett heltal.`,
  'quota-totals-differ': ({ cell, other }: { cell: string; other: string }) =>
    `Länstalet står med olika tal i ${cell} och ${other}. Rätta det ena, eller skriv det som gäller under Länstal (valet total).`,
  'quota-total-overridden': (
    { total, number, cell }: { total: string; number: string; cell: string },
    format: NumberFormat,
  ) =>
    `Valet Länstal ${format.number(total)} används; i bladet står ${format.number(number)} (${cell}).`,
  'quota-municipality-twice': (p: { municipality: string; cell: string; earlier: string }) =>
    `${p.municipality} står två gånger (${p.earlier} och ${p.cell}). Ta bort den ena raden.`,
  'quota-municipality-unknown': (p: { municipality: string; cell: string; nearest?: string }) =>
    `”${p.municipality}” (${p.cell}) är ingen känd kommun. ${
      p.nearest === undefined ? 'Kontrollera stavningen' : `Menade du ${p.nearest}? Rätta i så fall`
    }; raden räknas ändå med.`,
  'quota-code-of-another': (p: {
    code: string;
    owner: string;
    municipality: string;
    cell: string;
  }) =>
    `Koden ${p.code} (${p.cell}) är ${p.owner}, men raden heter ${p.municipality}. Rätta koden eller namnet.`,
  'quota-locked-not-whole': (
    p: { municipality: string; number: string; cell: string },
    format: NumberFormat,
  ) =>
    `Det låsta talet för ${p.municipality} är ${format.number(p.number)} (${p.cell}), men personer är hela. Skriv ett heltal eller lämna cellen tom.`,
  'quota-criterion-unknown': (p: {
    criterion: string;
    cell: string;
    known: string;
    nearest?: string;
  }) =>
    `Kriteriet ”${p.criterion}” (${p.cell}) är ingen kolumn med tal i Kommuner.${
      p.nearest === undefined ? '' : ` Menade du ${p.nearest}?`
    } ${p.known ? `Kolumnerna är: ${p.known}.` : 'Där finns inga sådana kolumner; lägg till en.'}`,
  'quota-criterion-twice': (p: { criterion: string; cell: string; earlier: string }) =>
    `Kriteriet ${p.criterion} står två gånger (${p.earlier} och ${p.cell}). Ta bort den ena raden.`,
  'quota-weight-missing': ({ criterion, cell }: { criterion: string; cell: string }) =>
    `Vikt saknas för ${criterion} (${cell}). Skriv vikten i procent, till exempel 40 %.`,
  'quota-direction-unclear': (p: { criterion: string; text: string; cell: string }) =>
    p.text === ''
      ? `Riktning saknas för ${p.criterion} (${p.cell}). Skriv mer ger fler eller mer ger färre.`
      : `”${p.text}” (${p.cell}) är ingen riktning för ${p.criterion}. Skriv mer ger fler eller mer ger färre.`,
  'quota-value-missing': (p: { criterion: string; municipality: string; cell: string }) =>
    `${p.criterion} saknas för ${p.municipality} (${p.cell}). Fyll i den eller ta bort raden.`,
  'quota-weights-not-whole': (
    { percent, cells }: { percent: string; cells: readonly string[] },
    format: NumberFormat,
  ) => `Vikterna (${listed(cells)}) är ${format.number(percent)} % tillsammans. De ska vara 100 %.`,
  'quota-weight-negative': ({ criterion, cell }: { criterion: string; cell: string }) =>
    `Vikten för ${criterion} (${cell}) är negativ. Skriv noll eller mer; för ett kriterium där mer ger färre ändras riktningen.`,
  'quota-zero-gives-all': (p: { criterion: string; municipality: string; cell: string }) =>
    `${p.criterion} är noll för ${p.municipality} (${p.cell}), men när mer ger färre går noll inte att räkna med. Rätta talet eller välj ett annat kriterium.`,
  'quota-criterion-zero': ({ criterion, cell }: { criterion: string; cell: string }) =>
    `${criterion} (${cell}) är noll för alla kommuner och ger ingen andel. Fyll i talen eller ta bort kriteriet.`,
  'quota-locked-above-total': (
    p: { locked: string; total: string; cells: readonly string[] },
    format: NumberFormat,
  ) =>
    `De låsta talen (${listed(p.cells)}) är ${format.number(p.locked)} tillsammans, mer än länstalet ${format.number(p.total)}. Sänk dem eller lås upp någon.`,
  'quota-all-locked': (
    p: { locked: string; total: string; cells: readonly string[] },
    format: NumberFormat,
  ) =>
    `Alla kommuner är låsta (${listed(p.cells)}) och har ${format.number(p.locked)} tillsammans, färre än länstalet ${format.number(p.total)}. Lås upp någon eller höj ett tal.`,
  'quota-others-share-nothing': (
    { left, cells }: { left: string; cells: readonly string[] },
    format: NumberFormat,
  ) =>
    `${format.number(left)} är kvar efter de låsta talen (${listed(cells)}), men kriterierna ger de andra kommunerna ingenting. Lås upp någon eller ändra kriterierna.`,
  'quota-tie-settled': ({ winners, losers }: { winners: string; losers: string }) =>
    `Lika rester: ${winners} fick en plats och ${losers} ingen, efter lägsta kod.`,

  'step.quota-inverse-share': ({ operands: [value], result }: StepParts) =>
    `Andel där mer ger färre: 1 / ${value}, av summan av 1 / varje kommuns tal = ${result}`,
  'step.quota-part': ({ operands, result }: StepParts) =>
    `Viktad andel: ${operands.join(' × ')} = ${result}`,
  'step.quota-exact': ({ operands: [total, ...parts], result }: StepParts) =>
    parts.length === 1
      ? `Enligt kriterierna: ${total} × ${parts[0]} = ${result}`
      : `Enligt kriterierna: ${total} × (${parts.join(' + ')}) = ${result}`,
  'step.quota-after-locked': ({ operands: [left, own, open], result }: StepParts) =>
    `Efter låsta: ${left} kvar × ${own} / ${open} = ${result}`,
  'step.quota-locked': ({ operands: [locked] }: StepParts) => `Låst i underlaget: ${locked}`,
  'step.quota-whole-largestRemainder': ({ operands: [number, remainder], result }: StepParts) =>
    `Hela personer: ${number} ger ${result}, en mer än heltalsdelen, eftersom resten ${remainder} är bland de största`,
  'step.quota-whole-tieWonByCode': ({ operands: [number, remainder], result }: StepParts) =>
    `Hela personer: ${number} ger ${result}; resten ${remainder} är lika stor som andras och den lägre koden får platsen`,
  'step.quota-whole-tieLostByCode': ({ operands: [number, remainder], result }: StepParts) =>
    `Hela personer: ${number} ger ${result}; resten ${remainder} är lika stor som andras men en lägre kod får platsen`,
  'step.quota-whole-smallerRemainder': ({ operands: [number, remainder], result }: StepParts) =>
    `Hela personer: ${number} ger ${result}, eftersom andras rester är större än ${remainder}`,
};
