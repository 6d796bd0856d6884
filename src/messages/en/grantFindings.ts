import type { NumberFormat } from '../language';
import type { grantFindings as swedish, NamedAmount } from '../sv/grantFindings';
import { listed } from './listed';

const withAmounts = (all: readonly NamedAmount[], format: NumberFormat): string =>
  listed(
    all.map(({ grant, amount }) =>
      amount === '' ? grant : `${grant} (SEK ${format.number(amount)})`,
    ),
  );

/** What there is to say about registers of grants: what is wrong, and what is worth knowing. */
export const grantFindings: typeof swedish = {
  'no-grants': ({ table }) =>
    `There is no grant in ${table}. Write at least one row with Bidrag, Regionens belopp and Status.`,
  'grant-amount-and-key': (p) =>
    `${p.grant} has both an amount of the region’s (${p.amountCell}) and a key (${p.keyCell}). Remove one of them.`,
  'grant-amount-missing': (p) =>
    `${p.grant} has neither an amount of the region’s (${p.cell}) nor a key, and no item in the workbook has that name. Fill in the amount, a key or the word Okänt.`,
  'grant-amount-unknown': (p) =>
    `The region’s amount of ${p.grant} (${p.cell}) is not known; the grant is in none of the sums.`,
  'grant-key-without-regions': (p) =>
    `The key of ${p.grant} (${p.cell}) needs the table Regioner, which the workbook lacks. Add it, or write the region’s amount.`,
  'grant-key-one-region': (p) =>
    `The key of ${p.grant} (${p.cell}) needs all that share in the grant, but the table Regioner has only one row. Fill it in, or write the region’s amount.`,
  'grant-key-without-own-region': (p) =>
    `The key of ${p.grant} (${p.cell}) gives the parts of all regions, but the own region is not chosen or not in the table Regioner. Choose the own region.`,
  'grant-pot-twice': (p) =>
    `The pot ${p.pot} stands in several distributions; the one in ${p.used} is used, not the one in ${p.other}.`,
  'grant-status-unknown': (p) =>
    `The status “${p.status}” of ${p.grant} (${p.cell}) is not known.${p.nearest === undefined ? '' : ` Did you mean ${statusWords[p.nearest] ?? p.nearest}?`} Write prognos, beslutad, rekvirerad or utbetald.`,
  'grant-status-missing': (p) =>
    `The status of ${p.grant} is missing (${p.cell}). It does not count as decided; write prognos, beslutad, rekvirerad or utbetald.`,
  'grant-probability-range': (p, format) =>
    `The probability of ${p.grant} (${p.cell}) is ${format.number(p.value)} %. It must be between 0 and 100 %.`,
  'grant-performance-range': (p) =>
    `The performance part of ${p.grant} (${p.cell}) is larger than the whole grant${p.amountCell === '' ? '' : ` (${p.amountCell})`} or negative. Correct it.`,
  'grant-decided-through-unread': (p) =>
    `“${p.text}” (${p.cell}) of ${p.grant} is neither a year nor a day. Write for example 2027, or it is not known whether there is a decision for next year.`,
  'grant-budget-above-amount': (p) =>
    `The budget holds more of ${p.grant} (${p.cell}) than the region gets. Check the amounts; what is left to share becomes negative.`,
  'grant-twice': (p) =>
    `${p.grant} stands twice in the register (${p.earlier} and ${p.cell}). Join the rows or give them different names.`,
  'grant-not-in-register': (p) =>
    `The grant “${p.grant}” (${p.cell}) is not in the register, so the row of ${p.left || p.grant} does not count.${p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`} Correct the name or add the grant.`,
  'grant-in-several-registers': (p) =>
    `The grant “${p.grant}” (${p.cell}) is in several registers (${p.cells}). Move the row to the sheet of its register, or give the grants different names.`,
  'recipient-grant-missing': (p) =>
    `The recipient ${p.recipient} has no grant (${p.cell}). Write which grant the row is of.`,
  'recipient-name-missing': (p) =>
    `A part of ${p.grant} has no recipient (${p.cell}). Write who gets it.`,
  'recipient-part-missing': (p) =>
    `${p.recipient} has neither an amount nor a share (${p.cell}). Write an amount, a share or the word Rest.`,
  'recipient-amount-and-share': (p) =>
    `${p.recipient} has both an amount (${p.amountCell}) and a share (${p.shareCell}). Remove one of them.`,
  'recipient-basis-unknown': (p) =>
    `“${p.text}” (${p.cell}) does not say what the share is of.${p.nearest === undefined ? '' : ` Did you mean ${basisWords[p.nearest] ?? p.nearest}?`} Write hela bidraget, kvar att fördela or prestationsdelen.`,
  'recipient-several-rests': (p) =>
    `${p.grant} has several recipients with Rest (${p.cells}). Only one can get the rest.`,
  'recipient-negative-share': (p) =>
    `The share of ${p.grant} to ${p.recipient} (${p.cell}) is negative. Correct it.`,
  'recipient-no-performance': (p) =>
    `${p.recipient} is to get a share of the performance part of ${p.grant} (${p.cell}), but the register has none for the grant. Fill it in.`,
  'recipient-no-remaining': (p) =>
    `${p.recipient} is to get a share of what is left of ${p.grant} (${p.cell}), but In budget is not filled in for the grant. Write 0 if the budget holds nothing.`,
  'recipient-shares-above': (p, format) =>
    `The shares of ${p.grant} (${p.cells}) are ${format.number(p.percent)} % of ${basisWords[p.of]} together. They can be at most 100 %.`,
  'recipients-above-grant': (p, format) =>
    `The recipients of ${p.grant} (${p.cells}) get SEK ${format.number(p.sum)} together, more than the SEK ${format.number(p.shareable)} that can be shared. Lower an amount.`,
  'deadline-grant-missing': (p) =>
    `“${p.what}” has no grant (${p.cell}). Write which grant the day is of.`,
  'deadline-day-missing': (p) =>
    `“${p.what}” has no day (${p.cell}). Write a date, for example 2026-12-31, or remove the row.`,
  'deadline-passed': (p, format) =>
    `${p.grant}: ${{ requisition: 'requisition by', report: 'report by', other: p.what }[p.kind]} ${p.day} (${p.cell}) passed ${format.number(String(p.days))} ${p.days === 1 ? 'day' : 'days'} ago. Check that it is done.`,
  'grants-without-recipients': (p, format) =>
    `Grants without recipients in ${p.register}: ${withAmounts(p.grants, format)}.`,
  'grant-undistributed': (p, format) =>
    `SEK ${format.number(p.amount)} of ${p.grant} (${p.cell}) is shared out to no recipient.`,
  'grants-without-next-year': (p, format) =>
    `Not decided for ${p.year || 'next year'}: ${withAmounts(p.grants, format)}. Do not take them for granted in that year’s budget.`,
  'grants-next-year-unknown': (p) =>
    `Whether there is a decision for ${p.year || 'next year'} is not known of ${listed(p.grants)}.`,
  'grant-allocation-of-none': ({ range }) =>
    `Nothing says which grant the internal allocation in ${range} belongs to, so it has no part in the chain. Write the name of the grant in the title above it.`,
  'grant-link-differs': (p, format) =>
    `${p.grant} (${p.cell}): ${p.board === undefined ? linkWords[p.link] : `${p.board} gets something else than what stands on its cost centres,`} SEK ${format.number(p.fromAmount)} against ${format.number(p.toAmount)}, a difference of ${format.number(p.difference)}.`,
};

const statusWords: Readonly<Record<string, string>> = {
  forecast: 'prognos',
  decided: 'beslutad',
  requisitioned: 'rekvirerad',
  paid: 'utbetald',
};

const basisWords: Readonly<Record<string, string>> = {
  whole: 'the whole grant',
  remaining: 'what is left to share',
  performance: 'the performance part',
};

const linkWords = {
  national: 'the pot of the distribution is not the national amount of the register,',
  region: 'the distribution gives the region something else than the register says,',
  costCentres: 'the recipients get something else than what stands on cost centres,',
} as const;
