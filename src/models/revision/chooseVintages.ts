import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { error, hasErrors, info, warning, type Finding } from '../../tables/finding';
import type { RevisionSettings } from './options';
import type { Vintage } from './vintage';

/** The two vintages to compare; none where a finding of severity error says why not. */
export interface ChosenVintages {
  readonly pair?: { readonly before: Vintage; readonly after: Vintage };
  readonly findings: readonly Finding[];
}

/**
 * Which vintage is before and which is after: as the user says by title; else by year, then by how final
 * they are (Prognos 1 before Prognos 2 before a proposal before a decision), else by their order in the
 * workbook, and then a warning says so. Of more than two the last two are compared.
 */
export function chooseVintages(
  found: readonly Vintage[],
  { before, after }: RevisionSettings,
): ChosenVintages {
  const all = withTitlesApart(found);
  if (all.length < 2) return { findings: [tooFew(all)] };
  const findings: Finding[] = [];
  const named = (key: 'before' | 'after', text: string): Vintage | undefined => {
    if (text === '') return undefined;
    const suiting = byTitle(all, text);
    if (suiting.length === 1) return suiting[0];
    const known = (suiting.length > 1 ? suiting : all).map(({ title }) => title);
    findings.push(
      error(
        message(suiting.length > 1 ? 'revision.vintage-ambiguous' : 'revision.vintage-unknown', {
          option: key,
          text,
          known,
        }),
      ),
    );
    return undefined;
  };
  const wanted = { before: named('before', before), after: named('after', after) };
  if (hasErrors(findings)) return { findings };
  const order = inOrder(all.filter((one) => one !== wanted.before && one !== wanted.after));
  const last = wanted.after ?? order.vintages.at(-1);
  const first = wanted.before ?? order.vintages.filter((one) => one !== last).at(-1);
  if (!first || !last || first === last) {
    return { findings: [error(message('revision.same-chosen', { title: first?.title ?? '' }))] };
  }
  const others = all.filter((one) => one !== first && one !== last).map(({ title }) => title);
  const chosen = { before: first.title, after: last.title };
  const isGuess = !wanted.before && !wanted.after && compareVintages(first, last) === 0;
  return {
    pair: { before: first, after: last },
    findings: [
      ...(isGuess ? [warning(message('revision.order-guessed', chosen))] : []),
      ...(others.length > 0 ? [info(message('revision.others', { ...chosen, others }))] : []),
    ],
  };
}

/** The earlier first; those that cannot be told apart stay in the order of the workbook. */
const inOrder = (all: readonly Vintage[]): { readonly vintages: readonly Vintage[] } => ({
  vintages: all
    .map((vintage, index) => ({ vintage, index }))
    .sort((a, b) => compareVintages(a.vintage, b.vintage) || a.index - b.index)
    .map(({ vintage }) => vintage),
});

/** Negative where `a` is the earlier; zero where neither their years nor their words tell. */
function compareVintages(a: Vintage, b: Vintage): number {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) {
    return a.year < b.year ? -1 : 1;
  }
  return stageOf(a) - stageOf(b);
}

/** How final a vintage is by its title or sheet; one that says nothing is later than any forecast. */
function stageOf({ title, sheet }: Vintage): number {
  for (const text of [title, sheet]) {
    const forecast = /prognos(?:\s*(\d+))?|forecast(?:\s*(\d+))?/i.exec(text);
    if (forecast) return Number(forecast[1] ?? forecast[2] ?? 0) - 1_000;
    if (/preliminär|preliminary/i.test(text)) return -500;
    if (/slutlig|definitiv|beslut|utfall|final|decision|actual/i.test(text)) return 1;
  }
  return 0;
}

/** The vintage of that very title; else those whose title or sheet has the words. */
function byTitle(all: readonly Vintage[], text: string): readonly Vintage[] {
  const wanted = text.trim().toLowerCase();
  const same = all.filter(({ title, sheet }) =>
    [title, sheet].some((name) => name.toLowerCase() === wanted),
  );
  if (same.length > 0) return same;
  return all.filter(({ title, sheet }) =>
    [title, sheet].some((name) => name.toLowerCase().includes(wanted)),
  );
}

/** Titles that are the same get their sheet, and their cells where even that is the same. */
function withTitlesApart(all: readonly Vintage[]): readonly Vintage[] {
  const apart = (list: readonly Vintage[], more: (one: Vintage) => string): readonly Vintage[] =>
    list.map((one) =>
      list.some((other) => other !== one && other.title === one.title)
        ? { ...one, title: `${one.title} (${more(one)})` }
        : one,
    );
  const bySheet = apart(all, ({ sheet }) => sheet);
  return apart(bySheet, ({ ranges }) => ranges.map(rangeText).join(', '));
}

const tooFew = ([only]: readonly Vintage[]): Finding =>
  error(message('revision.too-few', { found: only?.title ?? '' }));
