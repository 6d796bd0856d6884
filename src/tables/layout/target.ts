import type { CellRange } from '../cell';
import type { Grid } from '../grid';
import type { ResultMark, SheetPlan } from '../plan';
import { freeSheetName } from './sheetName';

/** What stands in the workbook now, as far as the choice of a place to write needs it. */
export interface Standing {
  readonly sheets: readonly Grid[];
  readonly results: readonly (ResultMark & { readonly range: CellRange })[];
}

const markPrefix = '_Regionkalkyl.';

/** The names by which a model's results are known: `_Regionkalkyl.distribution.1`. */
export const markName = (model: string, number: number): string =>
  `${markPrefix}${model}.${number}`;

/** The model whose result a mark names, or undefined where the name is not one of ours. */
export function modelOfMark(name: string): string | undefined {
  return /^_Regionkalkyl\.(.+)\.\d+$/i.exec(name)?.[1];
}

/**
 * Where a result goes: over the model's own earlier result if the new one fits without touching anything
 * the user has put beside it, else to a new sheet. Never to a sheet that the user made.
 */
export function chooseTarget(
  model: string,
  title: string,
  rows: number,
  columns: number,
  { sheets, results }: Standing,
): { readonly target: SheetPlan['target']; readonly markName: string } {
  const earlier = results.filter(({ name }) => modelOfMark(name) === model);
  const reusable = earlier.find(({ range }) => {
    const sheet = sheets.find(({ sheet: name }) => name === range.sheet);
    return (
      range.top === 0 && range.left === 0 && !(sheet && meetsUserCells(sheet, range, rows, columns))
    );
  });
  if (reusable) {
    const { range, name } = reusable;
    return { target: { kind: 'own', name: range.sheet, replaces: range }, markName: name };
  }
  const taken = new Set(results.map(({ name }) => name));
  let number = 1;
  while (taken.has(markName(model, number))) number++;
  const sheetNames = sheets.map(({ sheet }) => sheet);
  return {
    target: { kind: 'new', name: freeSheetName(title, sheetNames) },
    markName: markName(model, number),
  };
}

/** Whether the new rectangle covers a cell in use outside the earlier result. */
function meetsUserCells(sheet: Grid, old: CellRange, rows: number, columns: number): boolean {
  for (let row = 0; row < rows; row++) {
    const cells = sheet.rows[row - sheet.top];
    if (!cells) continue;
    for (let column = 0; column < columns; column++) {
      const inOld = row < old.rows && column < old.columns;
      const value = cells[column - sheet.left] ?? null;
      if (!inOld && value !== null && value !== '') return true;
    }
  }
  return false;
}
