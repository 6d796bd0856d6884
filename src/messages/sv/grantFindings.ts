import type { NumberFormat } from '../language';
import { listed } from './listed';

/** A grant and its amount in kr as decimal text; empty where it is not known. */
export interface NamedAmount {
  readonly grant: string;
  readonly amount: string;
}

const withAmounts = (grants: readonly NamedAmount[], format: NumberFormat): string =>
  listed(
    grants.map(({ grant, amount }) =>
      amount === '' ? grant : `${grant} (${format.number(amount)} kr)`,
    ),
  );

/** What there is to say about registers of grants: what is wrong, and what is worth knowing. */
export const grantFindings = {
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
