import type { NumberFormat } from '../language';
import { listed } from './listed';

const someOf = (centres: readonly string[]): string =>
  centres.length > 6 ? `${centres.slice(0, 5).join(', ')} med flera` : listed(centres);

/** The model grants: its tables, options and sentences. */
export const grants = {
  'grants.title': () => 'Riktade statsbidrag',
  'grants.summary': () =>
    'Register över riktade statsbidrag: erhållet, redan i budget, kvar att fördela och till vem, försiktigt och förväntat belopp, datum att passa och kedjan från nationell pott till kostnadsställe.',

  'grants.help.grant': () => 'Bidragets namn, samma i alla tabeller.',
  'grants.help.national': () => 'Hela bidraget i riket, i kronor.',
  'grants.help.amount': () =>
    'Vad regionen får. Lämna tomt om det ska räknas med en nyckel eller ur en fördelning i samma arbetsbok; skriv Okänt om det inte är känt.',
  'grants.help.key': () =>
    'I stället för belopp: vad bidraget fördelas efter, en kolumn i tabellen Regioner (Folkmängd), en summa eller en blandning.',
  'grants.help.inBudget': () => 'Den del som redan ligger i budgeten; 0 om inget gör det.',
  'grants.help.status': () => 'prognos, beslutad, rekvirerad eller utbetald.',
  'grants.help.probability': () =>
    'Hur troligt bidraget är, till exempel 60 %. Tomt är 100 % för beslutade bidrag.',
  'grants.help.performance': () =>
    'Den del som beror på vad regionen presterar, i kronor eller procent av bidraget.',
  'grants.help.requisitionBy': () => 'Sista dagen att rekvirera.',
  'grants.help.reportBy': () => 'Sista dagen att redovisa.',
  'grants.help.conditions': () => 'Villkoren i ord.',
  'grants.help.decision': () => 'Vilket beslut bidraget vilar på.',
  'grants.help.decidedThrough': () => 'Sista året eller dagen som det finns beslut för.',
  'grants.help.nextYear': () => 'ja eller nej: om det finns beslut för nästa år.',
  'grants.help.recipient': () => 'Nämnden eller verksamheten som får en del av bidraget.',
  'grants.help.recipientAmount': () => 'Ett belopp, en andel (25 %) eller ordet Rest.',
  'grants.help.share': () => 'I stället för belopp: en andel i procent.',
  'grants.help.basis': () =>
    'Vad andelen är av: hela bidraget (om inget står), kvar att fördela eller prestationsdelen.',
  'grants.help.costCentre': () => 'Kostnadsstället.',
  'grants.help.what': () => 'Vad som ska göras, till exempel nulägesrapport.',
  'grants.help.day': () => 'Sista dagen, en dag per rad.',

  'grants.option.ownRegion': () => 'Egen region',
  'grants.option.ownRegion.help': () =>
    'Regionen som registret gäller; behövs när ett belopp räknas med en nyckel eller en fördelning.',
  'grants.option.today': () => 'Räkna dagar från',
  'grants.option.today.help': () =>
    'Dagen som dagar kvar räknas från, till exempel 2026-09-30. Tomt är dagens datum.',

  'grants.table.register': () => 'Register',
  'grants.table.recipients': () => 'Mottagare',
  'grants.table.recipientTotals': () => 'Summa per mottagare',
  'grants.table.calendar': () => 'Kalender',
  'grants.table.summary': () => 'Sammanställning',
  'grants.table.chain': () => 'Kedjan från riket till kostnadsställe',
  'grants.column.case': () => 'Register',
  'grants.column.grant': () => 'Bidrag',
  'grants.column.grants': () => 'Bidrag',
  'grants.column.nationalAmount': ({ unit }: { unit: string }) => `Nationellt belopp, ${unit}`,
  'grants.column.amount': ({ unit }: { unit: string }) => `Regionens belopp, ${unit}`,
  'grants.column.received': ({ unit }: { unit: string }) => `Erhållet, ${unit}`,
  'grants.column.inBudget': ({ unit }: { unit: string }) => `I budget, ${unit}`,
  'grants.column.remaining': ({ unit }: { unit: string }) => `Kvar att fördela, ${unit}`,
  'grants.column.status': () => 'Status',
  'grants.column.probability': () => 'Sannolikhet',
  'grants.column.cautious': ({ unit }: { unit: string }) => `Försiktigt, ${unit}`,
  'grants.column.expected': ({ unit }: { unit: string }) => `Förväntat, ${unit}`,
  'grants.column.performancePart': ({ unit }: { unit: string }) => `Prestationsdel, ${unit}`,
  'grants.column.distributed': ({ unit }: { unit: string }) => `Fördelat, ${unit}`,
  'grants.column.undistributed': ({ unit }: { unit: string }) => `Ofördelat, ${unit}`,
  'grants.column.atRisk': ({ unit }: { unit: string }) => `Belopp som står på spel, ${unit}`,
  'grants.column.given': ({ unit }: { unit: string }) => `Belopp, ${unit}`,
  'grants.column.fromAmount': ({ unit }: { unit: string }) => `Från, ${unit}`,
  'grants.column.toAmount': ({ unit }: { unit: string }) => `Till, ${unit}`,
  'grants.column.difference': ({ unit }: { unit: string }) => `Skillnad, ${unit}`,
  'grants.column.nextYear': () => 'Beslut nästa år',
  'grants.column.conditions': () => 'Villkor',
  'grants.column.decision': () => 'Beslut',
  'grants.column.recipient': () => 'Mottagare',
  'grants.column.share': () => 'Andel',
  'grants.column.basis': () => 'Av vad',
  'grants.column.costCentre': () => 'Kst',
  'grants.column.date': () => 'Datum',
  'grants.column.what': () => 'Vad',
  'grants.column.daysLeft': () => 'Dagar kvar',
  'grants.column.link': () => 'Länk',
  'grants.column.from': () => 'Från',
  'grants.column.to': () => 'Till',
  'grants.column.verdict': () => 'Omdöme',

  'grants.status.forecast': () => 'prognos',
  'grants.status.decided': () => 'beslutad',
  'grants.status.requisitioned': () => 'rekvirerad',
  'grants.status.paid': () => 'utbetald',
  'grants.yes': () => 'ja',
  'grants.no': () => 'nej',
  'grants.what.requisition': () => 'Rekvireras senast',
  'grants.what.report': () => 'Redovisas senast',
  'grants.basis.amount': () => 'fast belopp',
  'grants.basis.rest': () => 'resten',
  'grants.basis.whole': () => 'hela bidraget',
  'grants.basis.remaining': () => 'kvar att fördela',
  'grants.basis.performance': () => 'prestationsdelen',
  'grants.link.national': () => 'Riket',
  'grants.link.region': () => 'Region',
  'grants.link.recipients': () => 'Nämnd',
  'grants.link.costCentres': () => 'Kostnadsställe',
  'grants.end.pot': ({ pot, cell }: { pot: string; cell: string }) => `Potten ${pot} (${cell})`,
  'grants.end.calculated': ({ pot }: { pot: string }) => `Regionens del av ${pot} enligt nyckeln`,
  'grants.end.noDistribution': () => 'Ingen nyckel eller fördelning i arbetsboken',
  'grants.end.national': () => 'Nationellt belopp saknas i registret',
  'grants.end.national.at': ({ cell }: { cell: string }) =>
    `Registrets nationella belopp (${cell})`,
  'grants.end.region': () => 'Registrets belopp, hämtat därifrån',
  'grants.end.region.at': ({ cell }: { cell: string }) => `Registrets belopp (${cell})`,
  'grants.end.shareable': () => 'Belopp efter det som ligger i budget',
  'grants.end.recipients': ({ count }: { count: number }) =>
    count === 1 ? 'Mottagare, 1 rad' : `Mottagare, ${count} rader`,
  'grants.end.noRecipients': () => 'Inga mottagare',
  'grants.end.costCentres': ({ centres }: { centres: readonly string[] }) =>
    `Kst ${someOf(centres)}`,
  'grants.end.allocation': ({ range }: { range: string }) => `Intern fördelning (${range})`,
  'grants.end.allocationCentres': (p: { centres: readonly string[]; range: string }) =>
    `Kst ${someOf(p.centres)} i Intern fördelning (${p.range})`,
  'grants.end.noCostCentres': () => 'Inga kostnadsställen',
  'grants.verdict.ties': () => '✓ stämmer',
  'grants.verdict.differs': () => 'stämmer inte',
  'grants.verdict.missing': () => 'länk saknas',

  'grants.missing.noAmount': () => 'Regionens belopp är inte känt.',
  'grants.missing.noBudget': () => 'I budget är inte ifyllt.',
  'grants.missing.noStatus': () => 'Status är inte ifylld.',
  'grants.missing.noProbability': () => 'Sannolikhet är inte ifylld.',
  'grants.missing.noPerformance': () => 'Prestationsdel är inte ifylld.',
  'grants.missing.incomplete': () => 'Summan går inte att räkna, för en del av den saknas.',
  'grants.missing.blank': () => 'Inget står i registret.',
  'grants.missing.noShare': () => 'Mottagaren har inget i procent.',
  'grants.missing.noToday': () => 'Ingen dag att räkna från är angiven.',
  'grants.missing.noEnd': () => 'Länken saknar den ena änden.',

  'grants.note.cautious': () =>
    'Försiktigt är bara bidrag som är beslutade, rekvirerade eller utbetalda, med hela sin prestationsdel. Förväntat är belopp gånger sannolikhet; ett beslutat bidrag utan sannolikhet räknas helt. Status läses när resultatet skrivs.',
  'grants.note.noBudget': ({ grants: names }: { grants: readonly string[] }) =>
    `I budget är inte ifyllt för ${listed(names)}. Kvar att fördela går därför inte att räkna för dem, och ofördelat är räknat på hela beloppet. Skriv 0 om inget ligger i budgeten.`,
  'grants.note.unknownAmount': (p: { about: string; grants: readonly string[] }) =>
    `${p.about ? `${p.about}: ` : ''}${listed(p.grants)} har inget känt belopp och ingår inte i summorna.`,
  'grants.note.remainingMissing': (p: { about: string; grants: readonly string[] }) =>
    `${p.about ? `${p.about}: ` : ''}Kvar att fördela saknas i sammanställningen, för I budget är inte ifyllt för ${listed(p.grants)}; I budget är summan av det som är ifyllt.`,
  'grants.note.expectedMissing': (p: { about: string; grants: readonly string[] }) =>
    `${p.about ? `${p.about}: ` : ''}Förväntat saknas i sammanställningen, för ${listed(p.grants)} är varken beslutat eller har en sannolikhet.`,
  'grants.note.today': ({ today }: { today: string }) => `Dagar kvar är räknade från ${today}.`,
  'grants.note.atRisk': () =>
    'På spel står hela bidraget, men inget om det redan är rekvirerat eller utbetalt när rekvisitionsdagen kommer. Ett bidrag med flera datum står på flera rader, så beloppen ska inte summeras.',
  'grants.note.chain': () =>
    'Skillnad är till minus från. Är båda ändarna formler följer skillnaden och omdömet underlaget; annars är de från när resultatet skrevs.',
  'grants.value-only.date': () =>
    'Datum som står som text följer inte med när cellen ändras. Skriv dem som datum i Excel och skriv resultatet på nytt.',

  'grants.sentence.register': (
    p: {
      about: string;
      grants: string;
      received: string;
      inBudget: string;
      remaining: string;
      distributed: string;
      undistributed: string;
    },
    format: NumberFormat,
  ) =>
    `${p.about ? `${p.about}: ` : ''}${p.grants} bidrag ger ${format.number(p.received)} mkr` +
    (p.inBudget ? `, varav ${format.number(p.inBudget)} mkr ligger i budgeten` : '') +
    (p.remaining ? ` och ${format.number(p.remaining)} mkr är kvar att fördela` : '') +
    `. Fördelat på mottagare är ${format.number(p.distributed)} mkr` +
    (p.undistributed ? ` och ofördelat ${format.number(p.undistributed)} mkr.` : '.'),
  'grants.sentence.certainty': (p: { cautious: string; expected: string }, format: NumberFormat) =>
    `Försiktigt räknat, bara det som är beslutat, är det ${format.number(p.cautious)} mkr` +
    (p.expected
      ? `; väntat med sannolikheter ${format.number(p.expected)} mkr.`
      : '; det förväntade beloppet går inte att räkna, för en sannolikhet saknas.'),
  'grants.headline.received': ({ amount }: { amount: string }, format: NumberFormat) =>
    `${format.number(amount)} mkr i bidrag`,
  'grants.headline.remaining': ({ amount }: { amount: string }, format: NumberFormat) =>
    `${format.number(amount)} mkr kvar att fördela`,
  'grants.headline.cautious': ({ amount }: { amount: string }, format: NumberFormat) =>
    `${format.number(amount)} mkr försiktigt räknat`,
  'grants.headline.expected': ({ amount }: { amount: string }, format: NumberFormat) =>
    `${format.number(amount)} mkr förväntat`,
};
