import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import type { FoundTable, InputCell, Recognised } from '../recognised';
import { numberColumns } from './numberColumns';

/**
 * Columns that mix numbers with numbers stored as text. We read both; Excel's own sums leave the texts
 * out, so a total in the sheet and ours differ. A column of nothing but texts is told by the reader.
 */
export function* textAmongNumbers({ tables }: Recognised): Work<Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const column of numberColumns(table)) {
      yield;
      findings.push(...mixed(table, column));
    }
  }
  return findings;
}

function mixed(
  { rows }: FoundTable,
  { key, heading }: { readonly key: string; readonly heading: string },
): Finding[] {
  const texts: InputCell[] = [];
  let numbers = 0;
  for (const { cells } of rows) {
    const input = cells[key];
    if (input?.reading.kind !== 'number') continue;
    if (typeof input.raw === 'string') texts.push(input);
    else numbers += 1;
  }
  const first = texts[0];
  if (!first || numbers === 0) return [];
  const parameters = { heading, cells: texts.map(({ cell }) => addressText(cell)) };
  return [warning(message('trap-text-among-numbers', parameters), first.cell)];
}
