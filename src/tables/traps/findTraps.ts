import { finish, type Work } from '../../core/work/work';
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
  return finish(trapsWork(sheets, recognised));
}

/** The same, as a work that rests after every column and formula looked at. */
export function* trapsWork(
  sheets: readonly Grid[],
  recognised: Recognised,
): Work<readonly Finding[]> {
  const { tables, forms, figures = [] } = recognised;
  if (tables.length + forms.length + figures.length === 0) return [];
  const cells = workbookCells(sheets);
  const reach = yield* inputReach(cells, recognised);
  const ranges = yield* rangesThatStopShort(cells, reach);
  return [
    ...ranges.findings,
    ...(yield* totalsThatStopShort(recognised, ranges.formulas)),
    ...(yield* textAmongNumbers(recognised)),
    ...(yield* unitJumps(cells, recognised)),
    ...(yield* constantsAmongFormulas(cells, recognised, reach)),
    ...circularReference(reach),
    ...volatileInput(reach),
  ];
}
