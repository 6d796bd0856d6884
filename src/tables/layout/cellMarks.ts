import { message, type Text } from '../../messages/message';
import { addressText } from '../cell';
import { mostMarks, type CellMark } from '../cellMark';
import type { Report, ReportMark } from '../report';

/** Light enough that black numbers are read on them, and unlike what people mark with themselves. */
const fills: Readonly<Record<ReportMark['kind'], string>> = {
  wrong: '#F8CBAD',
  unclear: '#FFE699',
};

/** So much is told of one cell; the rest stands in the result. */
const mostNotes = 4;

/**
 * The marks of a report, one a cell: several things said of it share a note, and the worst gives the colour.
 * Of more than `mostMarks` cells the first are marked.
 *
 * @example cellMarks(report, write)[0].fill // "#F8CBAD"
 */
export function cellMarks(
  { marks = [] }: Pick<Report, 'marks'>,
  write: (text: Text) => string,
): readonly CellMark[] {
  const byCell = new Map<string, ReportMark[]>();
  for (const mark of marks) {
    const address = addressText(mark.cell);
    byCell.set(address, [...(byCell.get(address) ?? []), mark]);
  }
  return [...byCell.values()].slice(0, mostMarks).map((said) => {
    const kind = said.some((mark) => mark.kind === 'wrong') ? 'wrong' : 'unclear';
    const more = said.length - mostNotes;
    const notes = said.slice(0, mostNotes).map(({ note }) => write(note));
    if (more > 0) notes.push(write(message('marks.more', { count: String(more) })));
    return { cell: said[0]!.cell, fill: fills[kind], note: `Regionkalkyl: ${notes.join('\n')}` };
  });
}
