import { message, type Message } from '../messages/message';
import type { CellAddress } from './cell';
import type { Plan, ResultMark } from './plan';
import type { Report } from './report';

/** What must be known of the workbook: which cells its results have marked, and whether it takes notes. */
interface MarkedWorkbook {
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
  { results, withoutNotes }: MarkedWorkbook,
  isAsked: boolean,
): readonly Message[] {
  const lines: Message[] = [];
  const names = [...new Set(marks.map(({ cell }) => cell.sheet))].join(', ');
  if (marks.length > 0) {
    const count = String(marks.length);
    lines.push(message('marks.plan', { count, sheets: names, withNotes: withoutNotes !== true }));
    if (withoutNotes) lines.push(message('marks.without-notes', {}));
  } else if (isAsked) lines.push(message('marks.plan-none', {}));
  const all = new Set((report.marks ?? []).map(({ cell }) => JSON.stringify(cell))).size;
  if (marks.length > 0 && all > marks.length) {
    lines.push(message('marks.plan-first', { left: String(all - marks.length) }));
  }
  const earlier = results.find(({ name }) => name === sheets[0]?.mark.name)?.marked ?? [];
  const standing = earlier.filter(({ cell }) => cell !== undefined).length;
  if (standing > 0) lines.push(message('marks.plan-removed', { count: String(standing) }));
  return lines;
}
