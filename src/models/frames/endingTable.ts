import { message } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable } from '../../tables/report';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import type { FramesSettings } from './options';
import type { SolvedFrames } from './solvedFrames';

/** The temporary changes and the last year of each, the first to end first. No table where there is none. */
export function endingTable(
  { input, boards }: SolvedFrames,
  { unit }: FramesSettings,
  inputs: InputFormulas,
): ReportTable[] {
  const ending = boards
    .flatMap(({ input: { name, board, changes } }) =>
      changes.flatMap(({ item, to, amountCell }, place) =>
        to === undefined || to < input.baseYear
          ? []
          : [{ name, item, to, amount: board.changes[place]!.amount, amountCell }],
      ),
    )
    .sort((a, b) => a.to - b.to);
  if (ending.length === 0) return [];
  return [
    {
      id: 'ending',
      title: message('frames.table.ending', {}),
      columns: [
        textColumn('lastYear', message('frames.column.lastYear', {})),
        textColumn('board', message('frames.column.board', {})),
        textColumn('item', message('frames.column.item', {})),
        amountColumn('amount', message('frames.column.amount', { unit }), unit),
      ],
      rows: ending.map(({ name, item, to, amount }) => ({
        values: {
          lastYear: textValue(String(to)),
          board: textValue(name),
          item: textValue(item),
          amount: amountValue(amount, unit),
        },
      })),
      notes: [],
      explain: () => [],
      formula: (row, key) =>
        row === 'totals' || key !== 'amount'
          ? undefined
          : amountFormula(inputs.number(ending[row]!.amountCell), unit),
    },
  ];
}
