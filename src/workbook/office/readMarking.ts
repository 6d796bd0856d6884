import type { Message } from '../../messages/message';
import type { CellMark } from '../../tables/cellMark';
import type { MarkingBefore } from '../beforeImage';
import { markChanges } from '../markChanges';
import { keptMarks, marksFormulas, marksName } from '../markMemo';
import { readLooks } from './cellMarks';
import type { WriteGround } from './writeGround';

/** The marking of a write: how all stood before, and what the workbook then remembers. */
export interface MarkingToWrite {
  readonly before: MarkingBefore;
  /** What the hidden names refer to when it is done; see `marksFormulas`. */
  readonly memos: readonly string[];
}

/**
 * What a write does to the cells that it marks and to those that an earlier result of the same name had
 * marked, as they look now; or why that may not be done. Asks nothing where there are neither.
 */
export async function readMarking(
  markName: string | undefined,
  marks: readonly CellMark[],
  { formulaOf }: Pick<WriteGround, 'formulaOf'>,
): Promise<{ readonly marking?: MarkingToWrite; readonly problem?: Message }> {
  if (markName === undefined) return {};
  const standing: string[] = [];
  for (
    let memo = formulaOf(marksName(markName, 0));
    memo !== undefined;
    memo = formulaOf(marksName(markName, standing.length))
  ) {
    standing.push(memo);
  }
  if (marks.length === 0 && standing.length === 0) return {};
  const earlier = keptMarks(markName, formulaOf);
  const cells = [...marks, ...earlier].flatMap(({ cell }) => cell ?? []);
  const looks = await readLooks(cells);
  if (!looks.ok) return { problem: looks.problem };
  const { changes, kept } = markChanges(earlier, marks, looks.lookOf);
  const memos = marksFormulas(kept);
  return {
    marking: { before: { changes, markName, memos: standing, written: memos.length }, memos },
  };
}
