import { roundedText } from '../../core/amount/decimalText';
import { message } from '../../messages/message';
import type { CellAddress } from '../../tables/cell';
import type { ReportMark } from '../../tables/report';
import type { Book } from './book';
import { cellsText } from './cellsText';
import type { ListedCheck } from './checksTable';
import type { Origin } from './origins';
import { differenceOf } from './told';

/**
 * What is said of the user's own cells where they are marked: at the cell that is checked, what does not
 * agree, with which cells and by how much; where the error enters; roundings that cannot hold together; then
 * what is unclear. What rounding explains is not marked.
 */
export function marksOf(
  book: Book,
  checks: readonly ListedCheck[],
  conflicts: readonly (readonly ListedCheck[])[],
  origins: readonly Origin[],
): readonly ReportMark[] {
  const cellOf = (number: number): CellAddress => book.numbers[number]!.figure.cell;
  const of = (check: ListedCheck, verdict: 'deviates' | 'unclear'): ReportMark => ({
    cell: cellOf(check.at),
    kind: verdict === 'deviates' ? 'wrong' : 'unclear',
    note: message(`reconciliation.mark.${verdict}`, {
      description: check.description,
      from: cellsText(check.numbers.filter((number) => number !== check.at).map(cellOf)),
      shown: roundedText(check.shown, check.decimals),
      computed: roundedText(check.computed, check.decimals),
      difference: roundedText(differenceOf(check), check.decimals),
    }),
  });
  const together = new Set(conflicts.flat());
  return [
    ...origins.flatMap(({ row, year, isFirst }): ReportMark[] =>
      row && isFirst
        ? [
            {
              cell: cellOf(row.at),
              kind: 'wrong',
              note: message('reconciliation.mark.origin', { year }),
            },
          ]
        : [],
    ),
    ...checks
      .filter((check) => check.verdict === 'deviates' && !together.has(check))
      .map((check) => of(check, 'deviates')),
    ...conflicts.flatMap((set) => {
      const cells = [...new Set(set.flatMap(({ numbers }) => numbers))].map(cellOf);
      const note = message('reconciliation-conflict', { cells: cellsText(cells) });
      const checked = [...new Set(set.map(({ at }) => at))];
      return checked.map((at): ReportMark => ({ cell: cellOf(at), kind: 'wrong', note }));
    }),
    ...checks.filter(({ verdict }) => verdict === 'unclear').map((check) => of(check, 'unclear')),
  ];
}
