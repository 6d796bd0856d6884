import type { NumberFormat } from '../language';

/** A grant and its amount in kr as decimal text; empty where it is not known. */
export interface NamedAmount {
  readonly grant: string;
  readonly amount: string;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

const withAmounts = (grants: readonly NamedAmount[], format: NumberFormat): string =>
  listed(
    grants.map(({ grant, amount }) =>
      amount === '' ? grant : `${grant} (${format.number(amount)} kr)`,
    ),
  );

/** The model grants: its tables, options, findings and sentences. */
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

  'no-grants': ({ table }: { table: string }) =>
    `Det finns inget bidrag i ${table}. Skriv minst en rad med Bidrag, Regionens belopp och Status.`,
  'grant-amount-and-key': (p: { grant: string; amountCell: string; keyCell: string }) =>
    `${p.grant} har både Regionens belopp (${p.amountCell}) och en nyckel (${p.keyCell}). Ta bort det ena.`,
  'grant-amount-missing': (p: { grant: string; cell: string }) =>
    `${p.grant} har varken Regionens belopp (${p.cell}) eller en nyckel, och ingen post i arbetsboken heter så. Fyll i beloppet, en nyckel eller ordet Okänt.`,
  'grant-amount-unknown': (p: { grant: string; cell: string }) =>
    `Regionens belopp för ${p.grant} (${p.cell}) är okänt; bidraget ingår inte i summorna.`,
  'grant-key-without-regions': (p: { grant: string; cell: string }) =>
    `Nyckeln för ${p.grant} (${p.cell}) behöver tabellen Regioner, som inte finns i arbetsboken. Lägg in den, eller skriv Regionens belopp.`,
  'grant-key-one-region': (p: { grant: string; cell: string }) =>
    `Nyckeln för ${p.grant} (${p.cell}) behöver alla som delar på bidraget, men tabellen Regioner har bara en rad. Fyll på den, eller skriv Regionens belopp.`,
  'grant-key-without-own-region': (p: { grant: string; cell: string }) =>
    `Nyckeln för ${p.grant} (${p.cell}) ger alla regioners delar, men den egna regionen är inte vald eller finns inte i tabellen Regioner. Välj Egen region.`,
  'grant-pot-twice': (p: { pot: string; used: string; other: string }) =>
    `Potten ${p.pot} finns i flera fördelningar; den i ${p.used} används, inte den i ${p.other}.`,
  'grant-status-unknown': (p: { grant: string; status: string; cell: string; nearest?: string }) =>
    `Status ”${p.status}” för ${p.grant} (${p.cell}) är inte känd.${p.nearest === undefined ? '' : ` Menade du ${statusWords[p.nearest] ?? p.nearest}?`} Skriv prognos, beslutad, rekvirerad eller utbetald.`,
  'grant-status-missing': (p: { grant: string; cell: string }) =>
    `Status saknas för ${p.grant} (${p.cell}). Det räknas inte som beslutat; skriv prognos, beslutad, rekvirerad eller utbetald.`,
  'grant-probability-range': (
    p: { grant: string; value: string; cell: string },
    format: NumberFormat,
  ) =>
    `Sannolikheten för ${p.grant} (${p.cell}) är ${format.number(p.value)} %. Den ska vara mellan 0 och 100 %.`,
  'grant-performance-range': (p: { grant: string; cell: string; amountCell: string }) =>
    `Prestationsdelen för ${p.grant} (${p.cell}) är större än hela bidraget${p.amountCell === '' ? '' : ` (${p.amountCell})`} eller negativ. Rätta den.`,
  'grant-decided-through-unread': (p: { grant: string; text: string; cell: string }) =>
    `”${p.text}” (${p.cell}) för ${p.grant} är varken ett år eller en dag. Skriv till exempel 2027, annars är det inte känt om det finns beslut för nästa år.`,
  'grant-budget-above-amount': (p: { grant: string; cell: string }) =>
    `${p.grant} har mer i budget (${p.cell}) än regionen får. Kontrollera beloppen; kvar att fördela blir negativt.`,
  'grant-twice': (p: { grant: string; cell: string; earlier: string }) =>
    `${p.grant} står två gånger i registret (${p.earlier} och ${p.cell}). Slå ihop raderna eller ge dem olika namn.`,
  'grant-not-in-register': (p: { grant: string; cell: string; left: string; nearest?: string }) =>
    `Bidraget ”${p.grant}” (${p.cell}) finns inte i registret, så raden för ${p.left || p.grant} räknas inte.${p.nearest === undefined ? '' : ` Menade du ${p.nearest}?`} Rätta namnet eller lägg till bidraget.`,
  'grant-in-several-registers': (p: { grant: string; cell: string; cells: string }) =>
    `Bidraget ”${p.grant}” (${p.cell}) finns i flera register (${p.cells}). Flytta raden till samma blad som sitt register, eller ge bidragen olika namn.`,
  'recipient-grant-missing': (p: { recipient: string; cell: string }) =>
    `Bidrag saknas för mottagaren ${p.recipient} (${p.cell}). Skriv vilket bidrag raden gäller.`,
  'recipient-name-missing': (p: { grant: string; cell: string }) =>
    `Mottagare saknas för en del av ${p.grant} (${p.cell}). Skriv vem som får den.`,
  'recipient-part-missing': (p: { recipient: string; cell: string }) =>
    `${p.recipient} har varken belopp eller andel (${p.cell}). Skriv ett belopp, en andel eller ordet Rest.`,
  'recipient-amount-and-share': (p: { recipient: string; amountCell: string; shareCell: string }) =>
    `${p.recipient} har både ett belopp (${p.amountCell}) och en andel (${p.shareCell}). Ta bort det ena.`,
  'recipient-basis-unknown': (p: { text: string; cell: string; nearest?: string }) =>
    `”${p.text}” (${p.cell}) säger inte vad andelen är av.${p.nearest === undefined ? '' : ` Menade du ${basisWords[p.nearest] ?? p.nearest}?`} Skriv hela bidraget, kvar att fördela eller prestationsdelen.`,
  'recipient-several-rests': (p: { grant: string; cells: string }) =>
    `${p.grant} har flera mottagare med Rest (${p.cells}). Bara en kan få resten.`,
  'recipient-negative-share': (p: { grant: string; recipient: string; cell: string }) =>
    `Andelen av ${p.grant} till ${p.recipient} (${p.cell}) är negativ. Rätta den.`,
  'recipient-no-performance': (p: { grant: string; recipient: string; cell: string }) =>
    `${p.recipient} ska få en andel av prestationsdelen av ${p.grant} (${p.cell}), men registret har ingen Prestationsdel för bidraget. Fyll i den.`,
  'recipient-no-remaining': (p: { grant: string; recipient: string; cell: string }) =>
    `${p.recipient} ska få en andel av det som är kvar av ${p.grant} (${p.cell}), men I budget är inte ifyllt för bidraget. Skriv 0 om inget ligger i budgeten.`,
  'recipient-shares-above': (
    p: {
      grant: string;
      percent: string;
      of: 'whole' | 'remaining' | 'performance';
      cells: string;
    },
    format: NumberFormat,
  ) =>
    `Andelarna av ${p.grant} (${p.cells}) är ${format.number(p.percent)} % av ${basisWords[p.of]} tillsammans. De kan vara högst 100 %.`,
  'recipients-above-grant': (
    p: { grant: string; sum: string; shareable: string; cells: string },
    format: NumberFormat,
  ) =>
    `Mottagarna av ${p.grant} (${p.cells}) får ${format.number(p.sum)} kr tillsammans, mer än de ${format.number(p.shareable)} kr som finns att fördela. Minska ett belopp.`,
  'deadline-grant-missing': (p: { what: string; cell: string }) =>
    `Bidrag saknas för ”${p.what}” (${p.cell}). Skriv vilket bidrag dagen gäller.`,
  'deadline-day-missing': (p: { what: string; cell: string }) =>
    `Dag saknas för ”${p.what}” (${p.cell}). Skriv ett datum, till exempel 2026-12-31, eller ta bort raden.`,
  'deadline-passed': (
    p: {
      grant: string;
      kind: 'requisition' | 'report' | 'other';
      what: string;
      day: string;
      days: number;
      cell: string;
    },
    format: NumberFormat,
  ) =>
    `${p.grant}: ${{ requisition: 'rekvireras senast', report: 'redovisas senast', other: p.what }[p.kind]} ${p.day} (${p.cell}) passerade för ${format.number(String(p.days))} ${p.days === 1 ? 'dag' : 'dagar'} sedan. Kontrollera att det är gjort.`,
  'grants-without-recipients': (
    p: { register: string; grants: readonly NamedAmount[] },
    format: NumberFormat,
  ) => `Bidrag utan mottagare i ${p.register}: ${withAmounts(p.grants, format)}.`,
  'grant-undistributed': (
    p: { grant: string; amount: string; cell: string },
    format: NumberFormat,
  ) =>
    `${format.number(p.amount)} kr av ${p.grant} (${p.cell}) är inte fördelat på någon mottagare.`,
  'grants-without-next-year': (
    p: { year: string; grants: readonly NamedAmount[] },
    format: NumberFormat,
  ) =>
    `Utan beslut för ${p.year || 'nästa år'}: ${withAmounts(p.grants, format)}. Räkna inte med dem i budgeten för det året utan vidare.`,
  'grants-next-year-unknown': (p: { year: string; grants: readonly string[] }) =>
    `Om det finns beslut för ${p.year || 'nästa år'} är inte känt för ${listed(p.grants)}.`,
  'grant-allocation-of-none': ({ range }: { range: string }) =>
    `Det framgår inte vilket bidrag Intern fördelning i ${range} hör till, så den är inte med i kedjan. Skriv bidragets namn i rubriken ovanför den.`,
  'grant-link-differs': (
    p: {
      grant: string;
      link: 'national' | 'region' | 'costCentres';
      board?: string;
      cell: string;
      fromAmount: string;
      toAmount: string;
      difference: string;
    },
    format: NumberFormat,
  ) =>
    `${p.grant} (${p.cell}): ${p.board === undefined ? linkWords[p.link] : `${p.board} får något annat än det som står på dess kostnadsställen,`} ${format.number(p.fromAmount)} kr mot ${format.number(p.toAmount)} kr, en skillnad på ${format.number(p.difference)} kr.`,
};

const someOf = (centres: readonly string[]): string =>
  centres.length > 6 ? `${centres.slice(0, 5).join(', ')} med flera` : listed(centres);

const statusWords: Readonly<Record<string, string>> = {
  forecast: 'prognos',
  decided: 'beslutad',
  requisitioned: 'rekvirerad',
  paid: 'utbetald',
};

const basisWords: Readonly<Record<string, string>> = {
  whole: 'hela bidraget',
  remaining: 'det som är kvar att fördela',
  performance: 'prestationsdelen',
};

const linkWords = {
  national: 'fördelningens pott är inte registrets nationella belopp,',
  region: 'fördelningen ger regionen något annat än registret säger,',
  costCentres: 'mottagarna får något annat än det som står på kostnadsställen,',
} as const;
