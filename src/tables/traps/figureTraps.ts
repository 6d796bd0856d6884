import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import type { FigureTable } from '../figures/figureTable';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import { hiddenLines } from '../recognise/hiddenLines';
import { trapsWork } from './findTraps';

/**
 * The same mistakes looked for in tables of figures, and what the reader tells of other tables: hidden rows
 * and columns, and numbers stored as text. Error values are words among their numbers, which the models
 * tell. A jump of unit is not looked for: 0,2 one year and 250 the next may well be true, and where it is
 * not, the sums of the table tell it.
 */
export function* figureTrapsWork(
  sheets: readonly Grid[],
  figures: readonly FigureTable[],
): Work<readonly Finding[]> {
  if (figures.length === 0) return [];
  const findings: Finding[] = [];
  for (const table of figures) {
    yield;
    const grid = sheets.find(({ sheet }) => sheet === table.range.sheet);
    const name = table.title ?? table.range.sheet;
    if (grid) findings.push(...hiddenLines(grid, { sv: name, en: name }, table.range));
    findings.push(...textsAmongNumbers(table));
  }
  const traps = yield* trapsWork(sheets, { tables: [], forms: [], figures, findings: [] });
  return [...findings, ...traps];
}

/** One warning a column. */
function textsAmongNumbers({ columns, textsAmongNumbers: texts }: FigureTable): Finding[] {
  return columns.flatMap(({ heading }, index) => {
    const cells = texts.flatMap(({ cell, column }) => (column === index ? [cell] : []));
    if (!cells[0]) return [];
    const parameters = { heading, cells: cells.map(addressText) };
    return [warning(message('trap-text-among-numbers', parameters), cells[0])];
  });
}
