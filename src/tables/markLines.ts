import { message, type Message } from '../messages/message';
import type { CellAddress } from './cell';
import type { Plan, ResultMark } from './plan';
import type { Report } from './report';

/** What must be known of the workbook: which cells its results have marked, and whether it takes notes. */
interface MarkedWorkbook {
  readonly sheets: readonly { readonly sheet: string }[];
  readonly results: readonly (ResultMark & {
    /** A cell that the user has deleted has no address any more. */
    readonly marked?: readonly { readonly cell?: CellAddress }[];
  })[];
  readonly withoutNotes?: true;
}

/**
 * What a plan does to cells of the user's own, in sentences: how many are marked in which sheets, which marks
 * of the earlier result go first, and what is left out. None where nothing is marked or taken away.
 */
export function markLines(
  { sheets, marks = [] }: Plan,
  report: Pick<Report, 'marks'>,
  { sheets: standing, results, withoutNotes }: MarkedWorkbook,
  isAsked: boolean,
): readonly Message[] {
  const lines: Message[] = [];
  if (marks.length > 0) {
    const marked = new Set(marks.map(({ cell }) => cell.sheet));
    const names = standing.map(({ sheet }) => sheet).filter((sheet) => marked.has(sheet));
    const told = { count: String(marks.length), sheets: names.join(', ') };
    lines.push(message('marks.plan', { ...told, withNotes: withoutNotes !== true }));
    if (withoutNotes) lines.push(message('marks.without-notes', {}));
  } else if (isAsked) lines.push(message('marks.plan-none', {}));
  const all = new Set((report.marks ?? []).map(({ cell }) => JSON.stringify(cell))).size;
  if (marks.length > 0 && all > marks.length) {
    lines.push(message('marks.plan-first', { left: String(all - marks.length) }));
  }
  const earlier = results.find(({ name }) => name === sheets[0]?.mark.name)?.marked ?? [];
  const going = earlier.filter(({ cell }) => cell !== undefined).length;
  if (going > 0) lines.push(message('marks.plan-removed', { count: String(going) }));
  return lines;
}
