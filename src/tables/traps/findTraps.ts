import type { Finding } from '../finding';
import type { Grid } from '../grid';
import type { Recognised } from '../recognised';
import { circularReference } from './circularReference';
import { constantsAmongFormulas } from './constantsAmongFormulas';
import { inputReach } from './inputReach';
import { rangesThatStopShort } from './rangesThatStopShort';
import { textAmongNumbers } from './textAmongNumbers';
import { totalsThatStopShort } from './totalsThatStopShort';
import { unitJumps } from './unitJumps';
import { volatileInput } from './volatileInput';
import { workbookCells } from './workbookCells';

/**
 * The well-known mistakes of spreadsheets, looked for in what a model is about to count with: the cells
 * that were recognised, and every formula that they depend on, in whatever sheet it stands. The rest of
 * the workbook is left alone. Always warnings, each naming its cells: a trap is a suspicion, and a
 * suspicion that is often wrong is not read, so every rule stays silent where it is not sure. Hidden
 * rows, error values and stray texts are told by the reader, missing and doubled regions by the model.
 *
 * @example findTraps(sheets, recognise(sheets, model)).map(({ message }) => message.key) // ["trap-range-short"]
 */
export function findTraps(sheets: readonly Grid[], recognised: Recognised): readonly Finding[] {
  if (recognised.tables.length + recognised.forms.length === 0) return [];
  const cells = workbookCells(sheets);
  const reach = inputReach(cells, recognised);
  const ranges = rangesThatStopShort(cells, reach);
  return [
    ...ranges.findings,
    ...totalsThatStopShort(recognised, ranges.formulas),
    ...textAmongNumbers(recognised),
    ...unitJumps(cells, recognised),
    ...constantsAmongFormulas(cells, recognised, reach),
    ...circularReference(reach),
    ...volatileInput(reach),
  ];
}
