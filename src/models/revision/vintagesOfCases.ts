import { distributeWork, type DistributionOptions } from '../../core/distribution/distribution';
import type { Work } from '../../core/work/work';
import type { Finding } from '../../tables/finding';
import type { FoundTable, Recognised } from '../../tables/recognised';
import { explainValue } from '../distribution/explain';
import type { Case } from '../distribution/input';
import { settingsFrom } from '../distribution/options';
import { readForms } from '../distribution/readForm';
import { readPair } from '../distribution/readTables';
import { refusalFindings } from '../distribution/refusals';
import { caseTotal } from './caseFormula';
import { vintagePot } from './keyParts';
import { pairTables } from './pairTables';
import type { Vintage } from './vintage';

/** Vintages that were found, and what is wrong with those that could not be read. */
export interface VintagesRead {
  readonly vintages: readonly Vintage[];
  readonly findings: readonly Finding[];
}

/** Every pair of the tables Poster and Regioner as a vintage. */
export function* tableVintages(input: Recognised): Work<VintagesRead> {
  const { pairs, findings } = pairTables(input);
  const read: VintagesRead[] = [];
  for (const { items, regions, label } of pairs) {
    const { cases, findings: wrong } = yield* readPair(items, regions, '');
    const [made] = cases;
    const year = made?.year ?? yearIn(label);
    read.push(
      made
        ? yield* vintageOf({ ...made, title: label, ...(year && { year }) }, 'tables', [
            items,
            regions,
          ])
        : { vintages: [], findings: wrong },
    );
    if (made) read.push({ vintages: [], findings: wrong });
  }
  return {
    vintages: read.flatMap(({ vintages }) => vintages),
    findings: [...findings, ...read.flatMap((each) => each.findings)],
  };
}

/** Every official form as a vintage. */
export function* formVintages(input: Recognised): Work<VintagesRead> {
  const { cases, findings } = readForms(input);
  const read: VintagesRead[] = [];
  for (const one of cases) read.push(yield* vintageOf(one, 'forms', one.sources));
  return {
    vintages: read.flatMap(({ vintages }) => vintages),
    findings: [...findings, ...read.flatMap((each) => each.findings)],
  };
}

/** The last year that a text names. */
export const yearIn = (text: string): string | undefined =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].at(-1)?.[0];

/** Unrounded totals and the whole of each pot; the ways of rounding and ranking make no difference. */
const plainly: DistributionOptions = {
  rounding: 'standard',
  rankDirection: 'descending',
  rankOn: 'unrounded',
};
const settings = settingsFrom({});

function* vintageOf(
  input: Case,
  source: Vintage['source'],
  sources: readonly Pick<FoundTable, 'range'>[],
): Work<VintagesRead> {
  const result = yield* distributeWork(
    input.regions.map(({ recipient }) => recipient),
    input.pots.map(({ pot }) => pot),
    plainly,
  );
  if (!result.ok) {
    return { vintages: [], findings: refusalFindings(input, result.refusals, settings) };
  }
  const { distribution } = result;
  const solved = { input, distribution };
  const title = input.title ?? '';
  const year = yearIn(title) ?? input.year;
  const vintage: Vintage = {
    title,
    sheet: sources[0]?.range.sheet ?? '',
    source,
    ...(year !== undefined && { year }),
    ranges: sources.map(({ range }) => range),
    regions: input.regions.map(({ code, name, recipient, cells }, region) => ({
      code,
      identity: recipient.code.toLowerCase(),
      name,
      ...(cells.region && { cell: cells.region }),
      total: distribution.totals[region]!,
    })),
    pots: input.pots.map((pot) => vintagePot(pot, input.regions)),
    explain: (region, unit) => explainValue(solved, region, 'total', { ...settings, unit }),
    total: (region, inputs) => caseTotal(input, region, inputs),
  };
  return { vintages: [vintage], findings: [] };
}
