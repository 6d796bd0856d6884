import type { grants as swedish } from '../sv/grants';
import { listed } from './listed';

const someOf = (centres: readonly string[]): string =>
  centres.length > 6 ? `${centres.slice(0, 5).join(', ')} and others` : listed(centres);

/** The model grants: its tables, options and sentences. */
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
};
