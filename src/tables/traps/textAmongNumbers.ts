import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import { coercedIn, hasJudgedCells, numberIn } from '../recognise/sheetRow';
import type { FoundTable, InputRow, Recognised } from '../recognised';
import { numberColumns } from './numberColumns';

/**
 * Columns that mix numbers with numbers stored as text. We read both; Excel's own sums leave the texts
 * out, so a total in the sheet and ours differ. A column of nothing but texts is told by the reader.
 */
export function* textAmongNumbers({ tables }: Recognised): Work<Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) {
    const judged = table.rows.filter(hasJudgedCells);
    for (const column of numberColumns(table)) {
      yield;
      findings.push(...mixed(table, judged, column));
    }
  }
  return findings;
}

function mixed(
  { rows }: FoundTable,
  judged: readonly InputRow[],
  { key, heading }: { readonly key: string; readonly heading: string },
): Finding[] {
  const texts = judged.flatMap((row) => coercedIn(row, key) ?? []);
  const first = texts[0];
  if (!first) return [];
  const all = rows.filter((row) => !Number.isNaN(numberIn(row, key))).length;
  if (all === texts.length) return [];
  const parameters = { heading, cells: texts.map(({ cell }) => addressText(cell)) };
  return [warning(message('trap-text-among-numbers', parameters), first.cell)];
}
