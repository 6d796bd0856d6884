import type { NumberFormat } from '../language';
import type { grants as swedish, NamedAmount } from '../sv/grants';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const withAmounts = (all: readonly NamedAmount[], format: NumberFormat): string =>
  listed(
    all.map(({ grant, amount }) =>
      amount === '' ? grant : `${grant} (SEK ${format.number(amount)})`,
    ),
  );

/** The model grants: its tables, options, findings and sentences. */
export const grants: typeof swedish = {
  'grants.title': () => 'Earmarked state grants',
  'grants.summary': () =>
    'Register of earmarked state grants: received, already in the budget, left to share and to whom, cautious and expected amount, days to keep and the chain from the national pot to the cost centre.',

  'grants.help.grant': () => 'The name of the grant, the same in every table.',
  'grants.help.national': () => 'The whole grant of the nation, in kronor.',
  'grants.help.amount': () =>
    'What the region gets. Leave it blank where a key or a distribution in the same workbook gives it; write Okänt where it is not known.',
  'grants.help.key': () =>
    'Instead of an amount: what the grant is shared by, a column of the table Regioner (Folkmängd), a sum or a blend.',
  'grants.help.inBudget': () => 'The part that the budget already holds; 0 where it holds none.',
  'grants.help.status': () => 'prognos (forecast), beslutad (decided), rekvirerad or utbetald.',
  'grants.help.probability': () =>
    'How likely the grant is, for example 60 %. Blank is 100 % for decided grants.',
  'grants.help.performance': () =>
    'The part that depends on what the region achieves, in kronor or per cent of the grant.',
  'grants.help.requisitionBy': () => 'The last day to requisition.',
  'grants.help.reportBy': () => 'The last day to report.',
  'grants.help.conditions': () => 'The conditions in words.',
  'grants.help.decision': () => 'The decision that the grant rests on.',
  'grants.help.decidedThrough': () => 'The last year or day that a decision covers.',
  'grants.help.nextYear': () => 'ja or nej: whether there is a decision for next year.',
  'grants.help.recipient': () => 'The board or unit that gets a part of the grant.',
  'grants.help.recipientAmount': () => 'An amount, a share (25 %) or the word Rest.',
  'grants.help.share': () => 'Instead of an amount: a share in per cent.',
  'grants.help.basis': () =>
    'What the share is of: hela bidraget (the whole, if blank), kvar att fördela (what is left) or prestationsdelen (the performance part).',
  'grants.help.costCentre': () => 'The cost centre.',
  'grants.help.what': () => 'What is to be done, for example a status report.',
  'grants.help.day': () => 'The last day, one day a row.',

  'grants.option.ownRegion': () => 'Own region',
  'grants.option.ownRegion.help': () =>
    'The region of the register; needed where a key or a distribution gives an amount.',
  'grants.option.today': () => 'Count days from',
  'grants.option.today.help': () =>
    'The day that days left are counted from, for example 2026-09-30. Blank is today.',

  'grants.table.register': () => 'Register',
  'grants.table.recipients': () => 'Recipients',
  'grants.table.recipientTotals': () => 'Sum per recipient',
  'grants.table.calendar': () => 'Calendar',
  'grants.table.summary': () => 'Summary',
  'grants.table.chain': () => 'The chain from the nation to the cost centre',
  'grants.column.case': () => 'Register',
  'grants.column.grant': () => 'Grant',
  'grants.column.grants': () => 'Grants',
  'grants.column.nationalAmount': ({ unit }) => `National amount, ${unit}`,
  'grants.column.amount': ({ unit }) => `Region’s amount, ${unit}`,
  'grants.column.received': ({ unit }) => `Received, ${unit}`,
  'grants.column.inBudget': ({ unit }) => `In budget, ${unit}`,
  'grants.column.remaining': ({ unit }) => `Left to share, ${unit}`,
  'grants.column.status': () => 'Status',
  'grants.column.probability': () => 'Probability',
  'grants.column.cautious': ({ unit }) => `Cautious, ${unit}`,
  'grants.column.expected': ({ unit }) => `Expected, ${unit}`,
  'grants.column.performancePart': ({ unit }) => `Performance part, ${unit}`,
  'grants.column.distributed': ({ unit }) => `Shared out, ${unit}`,
  'grants.column.undistributed': ({ unit }) => `Not shared out, ${unit}`,
  'grants.column.atRisk': ({ unit }) => `Amount at risk, ${unit}`,
  'grants.column.given': ({ unit }) => `Amount, ${unit}`,
  'grants.column.fromAmount': ({ unit }) => `From, ${unit}`,
  'grants.column.toAmount': ({ unit }) => `To, ${unit}`,
  'grants.column.difference': ({ unit }) => `Difference, ${unit}`,
  'grants.column.nextYear': () => 'Decided next year',
  'grants.column.conditions': () => 'Conditions',
  'grants.column.decision': () => 'Decision',
  'grants.column.recipient': () => 'Recipient',
  'grants.column.share': () => 'Share',
  'grants.column.basis': () => 'Of what',
  'grants.column.costCentre': () => 'Cost centre',
  'grants.column.date': () => 'Date',
  'grants.column.what': () => 'What',
  'grants.column.daysLeft': () => 'Days left',
  'grants.column.link': () => 'Link',
  'grants.column.from': () => 'From',
  'grants.column.to': () => 'To',
  'grants.column.verdict': () => 'Verdict',

  'grants.status.forecast': () => 'forecast',
  'grants.status.decided': () => 'decided',
  'grants.status.requisitioned': () => 'requisitioned',
  'grants.status.paid': () => 'paid',
  'grants.yes': () => 'yes',
  'grants.no': () => 'no',
  'grants.what.requisition': () => 'Requisition by',
  'grants.what.report': () => 'Report by',
  'grants.basis.amount': () => 'fixed amount',
  'grants.basis.rest': () => 'the rest',
  'grants.basis.whole': () => 'the whole grant',
  'grants.basis.remaining': () => 'left to share',
  'grants.basis.performance': () => 'the performance part',
  'grants.link.national': () => 'Nation',
  'grants.link.region': () => 'Region',
  'grants.link.recipients': () => 'Board',
  'grants.link.costCentres': () => 'Cost centre',
  'grants.end.pot': ({ pot, cell }) => `The pot ${pot} (${cell})`,
  'grants.end.calculated': ({ pot }) => `The region’s part of ${pot} by its key`,
  'grants.end.noDistribution': () => 'No key or distribution in the workbook',
  'grants.end.national': () => 'The register has no national amount',
  'grants.end.national.at': ({ cell }) => `The register’s national amount (${cell})`,
  'grants.end.region': () => 'The register’s amount, taken from there',
  'grants.end.region.at': ({ cell }) => `The register’s amount (${cell})`,
  'grants.end.shareable': () => 'Amount without what the budget holds',
  'grants.end.recipients': ({ count }) =>
    count === 1 ? 'Recipients, 1 row' : `Recipients, ${count} rows`,
  'grants.end.noRecipients': () => 'No recipients',
  'grants.end.costCentres': ({ centres }) => `Cost centre ${someOf(centres)}`,
  'grants.end.allocation': ({ range }) => `Internal allocation (${range})`,
  'grants.end.allocationCentres': ({ centres, range }) =>
    `Cost centre ${someOf(centres)} in the internal allocation (${range})`,
  'grants.end.noCostCentres': () => 'No cost centres',
  'grants.verdict.ties': () => '✓ ties',
  'grants.verdict.differs': () => 'does not tie',
  'grants.verdict.missing': () => 'link missing',

  'grants.missing.noAmount': () => 'The region’s amount is not known.',
  'grants.missing.noBudget': () => 'In budget is not filled in.',
  'grants.missing.noStatus': () => 'Status is not filled in.',
  'grants.missing.noProbability': () => 'Probability is not filled in.',
  'grants.missing.noPerformance': () => 'Performance part is not filled in.',
  'grants.missing.incomplete': () => 'The sum cannot be made, since a part of it is missing.',
  'grants.missing.blank': () => 'The register says nothing.',
  'grants.missing.noShare': () => 'The recipient has nothing in per cent.',
  'grants.missing.noToday': () => 'No day to count from is given.',
  'grants.missing.noEnd': () => 'The link lacks one of its ends.',

  'grants.note.cautious': () =>
    'Cautious is only grants that are decided, requisitioned or paid, with all of their performance part. Expected is amount times probability; a decided grant without a probability counts whole. The status is read when the result is written.',
  'grants.note.noBudget': ({ grants: names }) =>
    `In budget is not filled in for ${listed(names)}. What is left to share is therefore not known of them, and what is not shared out is of the whole amount. Write 0 if the budget holds nothing.`,
  'grants.note.unknownAmount': (p) =>
    `${p.about ? `${p.about}: ` : ''}The amount of ${listed(p.grants)} is not known and is in none of the sums.`,
  'grants.note.remainingMissing': (p) =>
    `${p.about ? `${p.about}: ` : ''}What is left to share is missing in the summary, since In budget is not filled in for ${listed(p.grants)}; In budget is the sum of what is filled in.`,
  'grants.note.expectedMissing': (p) =>
    `${p.about ? `${p.about}: ` : ''}Expected is missing in the summary, since ${listed(p.grants)} is neither decided nor has a probability.`,
  'grants.note.today': ({ today }) => `Days left are counted from ${today}.`,
  'grants.note.atRisk': () =>
    'The whole grant is at risk, but nothing when the day of requisition comes and it has been requisitioned or paid already. A grant with several days stands on several rows, so the amounts are not to be added.',
  'grants.note.chain': () =>
    'Difference is to minus from. Where both ends are formulas the difference and the verdict follow the input; else they are of when the result was written.',
  'grants.value-only.date': () =>
    'Days that stand as text do not follow when the cell changes. Write them as dates in Excel and write the result anew.',

  'grants.sentence.register': (p, format) =>
    `${p.about ? `${p.about}: ` : ''}${p.grants} ${p.grants === '1' ? 'grant gives' : 'grants give'} SEK ${format.number(p.received)} million` +
    (p.inBudget ? `, of which the budget holds ${format.number(p.inBudget)} million` : '') +
    (p.remaining ? ` and ${format.number(p.remaining)} million is left to share` : '') +
    `. Recipients get ${format.number(p.distributed)} million` +
    (p.undistributed ? ` and ${format.number(p.undistributed)} million is not shared out.` : '.'),
  'grants.sentence.certainty': (p, format) =>
    `Cautiously, only what is decided, it is SEK ${format.number(p.cautious)} million` +
    (p.expected
      ? `; with probabilities ${format.number(p.expected)} million is expected.`
      : '; the expected amount cannot be made, since a probability is missing.'),
  'grants.headline.received': ({ amount }, format) =>
    `SEK ${format.number(amount)} million in grants`,
  'grants.headline.remaining': ({ amount }, format) =>
    `SEK ${format.number(amount)} million left to share`,
  'grants.headline.cautious': ({ amount }, format) =>
    `SEK ${format.number(amount)} million cautiously`,
  'grants.headline.expected': ({ amount }, format) =>
    `SEK ${format.number(amount)} million expected`,

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

const someOf = (centres: readonly string[]): string =>
  centres.length > 6 ? `${centres.slice(0, 5).join(', ')} and others` : listed(centres);

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
