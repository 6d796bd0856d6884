import type { NumberFormat } from '../language';
import { listed } from './listed';
import type { StepParts } from './steps';

const quoted = (label: string): string => (label === '' ? 'summan utan etikett' : label);

/** What each kind of check says that should be so. */
const checks = {
  'reconciliation.check.sum': (p: {
    total: string;
    first: string;
    last: string;
    count: string;
    isDifference: boolean;
  }) =>
    p.isDifference
      ? `${quoted(p.total)} är ${quoted(p.first)} minus ${quoted(p.last)}`
      : p.count === '1'
        ? `${quoted(p.total)} är ${quoted(p.first)}`
        : `${quoted(p.total)} är summan av ${p.count} rader, ${quoted(p.first)} till ${quoted(p.last)}`,
  'reconciliation.check.across': (p: { label: string; first: string; last: string }) =>
    `${quoted(p.label)}: kolumnen är summan av ${p.first} till ${p.last}`,
  'reconciliation.check.equal': (p: {
    label: string;
    other: string;
    table: string;
    isOpposite: boolean;
  }) =>
    `${quoted(p.label)} är ${p.label === p.other ? 'densamma' : quoted(p.other)} i ${p.table}${p.isOpposite ? ', med omvänt tecken' : ''}`,
  'reconciliation.check.duplicate': ({ label }: { label: string }) =>
    `${label} står två gånger i tabellen och är densamma`,
  'reconciliation.check.balance': ({ assets, other }: { assets: string; other: string }) =>
    `${other} är lika med ${assets}`,
  'reconciliation.check.result': (p: { result: string; financing: string; cost: string }) =>
    `${p.result} är ${p.financing} minus ${p.cost}`,
  'reconciliation.check.rollForward': (p: {
    label: string;
    opening: string;
    flows: readonly string[];
  }) =>
    p.flows.length === 0
      ? `${p.label} är förra årets ${p.opening}`
      : `${p.label} är förra årets ${p.opening} med ${listed(p.flows)}`,
  'reconciliation.check.rate': (
    p: { label: string; base: string; rate: string },
    { number }: NumberFormat,
  ) => `${p.label} är ${number(p.rate)} % av ${p.base}`,
  'reconciliation.check.growth': ({ label, of }: { label: string; of: readonly string[] }) =>
    `${label} är förändringen av ${listed(of)} från året innan`,
  'reconciliation.check.factor': (p: {
    label: string;
    of: readonly string[];
    isRounded: boolean;
  }) =>
    `${p.label} anges i procent men är en faktor (1,02 i stället för 2 %) av ${listed(p.of)}${p.isRounded ? '' : ', och faktorn är inte rätt avrundad'}`,
  'reconciliation.check.accumulated': ({ label, isAdded }: { label: string; isAdded: boolean }) =>
    isAdded
      ? `${label}: årens procenttal är hopräknade; ackumulerat (ränta på ränta) blir det mer`
      : `${label}: årens procenttal ackumulerade (ränta på ränta)`,
  'reconciliation.check.share': ({ label }: { label: string }) =>
    `${quoted(label)}: andelen är radens del av summan`,
  'reconciliation.check.own': ({ rule }: { rule: string }) => `Egen regel: ${rule}`,
};

/** A check as words: its message by key, with its parameters. */
interface Described {
  readonly key: string;
  readonly parameters: unknown;
}

const described = ({ key, parameters }: Described, format: NumberFormat): string =>
  (checks as Readonly<Record<string, (parameters: never, format: NumberFormat) => string>>)[key]!(
    parameters as never,
    format,
  );

/** What is said of a marked cell: the check, the cells that it is held against, and the numbers. */
interface Marked {
  readonly description: Described;
  readonly from: string;
  readonly shown: string;
  readonly computed: string;
  readonly difference: string;
}

const differing = (p: Marked, format: NumberFormat): string =>
  `${described(p.description, format)}. Visat ${format.number(p.shown)}, beräknat ${format.number(p.computed)}` +
  `${p.from === '' ? '' : ` av ${p.from}`}, differens ${format.number(p.difference)}.`;

/** The model reconciliation: what it checks, what it finds and what it says of it. */
export const reconciliation = {
  'reconciliation.title': () => 'Avstämning',
  'reconciliation.summary': () =>
    'Stämmer av alla tabeller i arbetsboken utan inställningar: summor, samma uppgift i flera tabeller, balans, ingående mot utgående, procent. Skiljer avrundning från fel.',

  'reconciliation.help.rule': () => 'Regelns namn, som det står i resultatet.',
  'reconciliation.help.left': () =>
    "Det ena ledet: en cell eller en beräkning av celler, till exempel 'Tabell 4'!C12.",
  'reconciliation.help.right': () =>
    "Det andra ledet, till exempel SUMMA('Tabell 4'!C5:C11) eller 'Tabell 8'!B15 + 'Tabell 8'!B16.",
  'reconciliation.help.tolerance': () =>
    'Hur mycket leden får skilja sig, i cellernas enhet. Lämnas den tom gäller avrundningen av de visade talen.',

  'reconciliation.option.show': () => 'Visa',
  'reconciliation.option.show.help': () =>
    'Alla avstämningar, eller bara de som inte stämmer till sista siffran.',
  'reconciliation.option.show.all': () => 'alla avstämningar',
  'reconciliation.option.show.differing': () => 'bara det som inte stämmer',

  'reconciliation.table.checks': () => 'Avstämningar',
  'reconciliation.table.origins': () => 'Var felet kommer in',
  'reconciliation.table.conflicts': () => 'Avrundningar som inte kan gälla samtidigt',
  'reconciliation.table.uncovered': () => 'Tal som ingen avstämning omfattar',
  'reconciliation.column.id': () => 'Id',
  'reconciliation.column.description': () => 'Avstämning',
  'reconciliation.column.table': () => 'Tabell',
  'reconciliation.column.column': () => 'Kolumn',
  'reconciliation.column.cells': () => 'Celler',
  'reconciliation.column.shown': () => 'Visat',
  'reconciliation.column.computed': () => 'Beräknat',
  'reconciliation.column.difference': () => 'Differens',
  'reconciliation.column.tolerance': () => 'Avrundning förklarar mindre än',
  'reconciliation.column.verdict': () => 'Utfall',
  'reconciliation.column.explanation': () => 'Förklaring',
  'reconciliation.column.label': () => 'Rad',
  'reconciliation.column.cell': () => 'Cell',
  'reconciliation.column.conflict': () => 'Konflikt',
  'reconciliation.column.value': () => 'Tal',

  'reconciliation.verdict.agrees': () => 'stämmer',
  'reconciliation.verdict.rounding': () => 'avrundning',
  'reconciliation.verdict.deviates': () => 'avvikelse',
  'reconciliation.verdict.unclear': () => 'oklart',

  ...checks,

  'reconciliation.master': (p: {
    agrees: string;
    rounding: string;
    deviates: string;
    unclear: string;
  }) =>
    `${p.agrees} stämmer, ${p.rounding} avrundning, ${p.deviates} ${p.deviates === '1' ? 'avvikelse' : 'avvikelser'}, ${p.unclear} ${p.unclear === '1' ? 'oklar' : 'oklara'}`,
  'reconciliation.sentence.covered': (p: { covered: string; numbers: string; tables: string }) =>
    `${p.covered} av ${p.numbers} tal i ${p.tables} tabeller ingår i minst en avstämning.`,
  'reconciliation.sentence.origin': (p: { year: string; label: string }) =>
    `Balansen brister första gången i ${p.year}; felet kommer in i ${p.label}.`,
  'reconciliation.origin.row': (p: { year: string; label: string; balance: string }) =>
    `${p.balance} brister första gången i ${p.year}. ${p.label} går inte att härleda från året innan, med samma differens.`,
  'reconciliation.origin.unknown': (p: { year: string; balance: string }) =>
    `${p.balance} brister första gången i ${p.year}. Ingen rad som kan härledas från året innan har samma differens.`,
  'reconciliation.origin.carried': (p: { year: string; balance: string }) =>
    `${p.balance}: samma differens följer med från ${p.year}.`,
  'reconciliation.conflict': ({ id }: { id: string }) =>
    `Var för sig kan differenserna vara avrundning, men inte tillsammans: ett tal kan bara avrundas på ett sätt (${id}).`,
  'reconciliation.note.rounding': () =>
    'Avrundning är bevisad: det finns tal, vart och ett mindre än en halv enhet av sista siffran från det visade, för vilka alla dessa avstämningar stämmer på en gång.',

  'reconciliation.mark.origin': ({ year }: { year: string }) =>
    `Felet kommer in här: balansen brister första gången i ${year}, med samma differens.`,
  'reconciliation.mark.deviates': (p: Marked, format: NumberFormat) =>
    `Stämmer inte: ${differing(p, format)}`,
  'reconciliation.mark.unclear': (p: Marked, format: NumberFormat) =>
    `Oklart om det ska stämma: ${differing(p, format)}`,

  'reconciliation-deviates': (
    p: {
      description: Described;
      cell: string;
      shown: string;
      computed: string;
      difference: string;
      column: string;
    },
    format: NumberFormat,
  ) =>
    `${p.cell}${p.column === '' ? '' : ` (${p.column})`}: ${described(p.description, format)}. Visat ${format.number(p.shown)}, beräknat ${format.number(p.computed)}, differens ${format.number(p.difference)}.`,
  'reconciliation-conflict': ({ cells }: { cells: string }) =>
    `Avrundningarna i ${cells} kan inte gälla samtidigt: minst ett av talen är fel.`,
  'reconciliation-no-figures': () =>
    'Ingen tabell med tal hittades. En tabell har ord i första kolumnen och tal till höger, gärna med rubriker som Budget 2020.',
  'reconciliation-text-among-numbers': ({ text, cell }: { text: string; cell: string }) =>
    `”${text}” i ${cell} är inte ett tal, så raden stäms inte av i den kolumnen. Skriv ett tal eller lämna cellen tom.`,
  'reconciliation-year-missing': (p: { year: string; cell: string; table: string }) =>
    `Året ${p.year} saknas i ${p.table} (${p.cell}): ingående och utgående balans kan inte följas över det året.`,
  'reconciliation-two-tables': (p: { column: string; first: string; second: string }) =>
    `Två resultattabeller har kolumnen ${p.column}: ${p.first} och ${p.second}. Båda stäms av; ta bort den som inte gäller.`,
  'reconciliation-rule-unreadable': (p: { text: string; cell: string }) =>
    `Regeln ”${p.text}” i ${p.cell} går inte att läsa. Skriv celler, tal, + − * / och SUMMA, till exempel SUMMA('Tabell 4'!C5:C11).`,
  'reconciliation-rule-no-number': (p: { reference: string; cell: string }) =>
    `Regeln i ${p.cell} pekar på ${p.reference}, där inget tal står i någon tabell. Rätta cellen i regeln.`,
  'reconciliation-rule-circular': ({ cell }: { cell: string }) =>
    `Regeln i ${cell} hänvisar till sig själv, direkt eller genom andra regler. Låt regler peka på tabellernas celler.`,
  'reconciliation-rule-incomplete': ({ cell }: { cell: string }) =>
    `Regeln i ${cell} saknar ett av leden Vänster och Höger. Fyll i båda.`,

  'step.reconcile-sum': ({ operands, result }: StepParts) =>
    `Beräknat av ${operands.join('; ')} = ${result}`,
  'step.reconcile-equal': ({ operands, result }: StepParts) =>
    `Samma uppgift: ${operands.join('; ')} = ${result}`,
  'step.reconcile-duplicate': ({ operands, result }: StepParts) =>
    `Samma rad: ${operands.join('; ')} = ${result}`,
  'step.reconcile-result': ({ operands, result }: StepParts) =>
    `Finansiering och kostnad: ${operands.join('; ')} = ${result}`,
  'step.reconcile-balance': ({ operands, result }: StepParts) =>
    `Tillgångarna: ${operands.join('; ')} = ${result}`,
  'step.reconcile-rollForward': ({ operands: [first, ...flows], result }: StepParts) =>
    `Förra året ${first}${flows.length > 0 ? `, med ${flows.join(' och ')}` : ''} = ${result}`,
  'step.reconcile-rate': ({ operands, result }: StepParts) =>
    `24,26 % av ${operands.join('; ')} = ${result}`,
  'step.reconcile-growth': ({ operands, result }: StepParts) =>
    `Förändring i procent mellan ${operands.join(' och ')} = ${result}`,
  'step.reconcile-share': ({ operands: [total, part], result }: StepParts) =>
    `Andel i procent: ${part} av ${total} = ${result}`,
  'step.reconcile-factor': ({ operands, result }: StepParts) =>
    `Förändring i procent mellan ${operands.join(' och ')} = ${result}`,
  'step.reconcile-accumulated': ({ operands, result }: StepParts) =>
    `Ackumulerat i procent av ${operands.join('; ')} = ${result}`,
  'step.reconcile-own': ({ operands, result }: StepParts) =>
    `Egen regel med ${operands.join('; ')} = ${result}`,
  'step.reconcile-tolerance': ({ operands, result }: StepParts) =>
    `Avrundning: en halv enhet av sista siffran i vart och ett av ${operands.length} tal, tillsammans ${result}`,

  'reconciliation.value.tolerance': () =>
    'Vad avrundningen kan förklara följer av hur många decimaler talen visas med, vilket ingen formel ser.',
};
