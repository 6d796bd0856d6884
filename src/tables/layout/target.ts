import type { CellAddress, CellRange } from '../cell';
import type { Grid } from '../grid';
import { sheetCorner, type Corner, type ResultMark, type SheetPlan } from '../plan';
import { isGuestOfMark } from './markComment';
import { firstInUse } from './inUse';
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

/** A place that the user has pointed at, and whether what stands there may be written over. */
export interface WantedPlace {
  readonly at: CellAddress;
  readonly confirmed: boolean;
}

/** Where a result goes and the name that it is known by. */
export interface ChosenTarget extends Pick<SheetPlan, 'target' | 'guest'> {
  readonly origin: Corner;
  readonly markName: string;
}

/**
 * Where a result goes: to the place that the user has pointed at; else over the model's own earlier
 * result, wherever it stands, if the new one fits without touching anything the user has put beside it;
 * else to a new sheet. Never to a sheet that the user made unless the user has pointed there.
 */
export function chooseTarget(
  model: string,
  title: string,
  rows: number,
  columns: number,
  { sheets, results }: Standing,
  wanted?: WantedPlace,
): ChosenTarget {
  const earlier = results.filter(({ name }) => modelOfMark(name) === model);
  const reusable = earlier.find(({ range }) => {
    const sheet = sheets.find(({ sheet: name }) => name === range.sheet);
    if (wanted && !standsAt(range, wanted.at)) return false;
    return !sheet || !firstInUse(sheet, { ...range, rows, columns }, range);
  });
  if (reusable) {
    const { range, name } = reusable;
    return {
      target: { kind: 'own', name: range.sheet, replaces: range },
      origin: { row: range.top, column: range.left },
      ...(isGuestOfMark(reusable) && { guest: true }),
      markName: name,
    };
  }
  const free = markName(model, freeNumber(model, results));
  if (wanted) {
    const { sheet: name, row, column } = wanted.at;
    const replaces = { sheet: name, top: row, left: column, rows, columns };
    return {
      target: { kind: 'place', name, ...(wanted.confirmed && { replaces }) },
      origin: { row, column },
      guest: true,
      markName: free,
    };
  }
  const sheetNames = sheets.map(({ sheet }) => sheet);
  return {
    target: { kind: 'new', name: freeSheetName(title, sheetNames) },
    origin: sheetCorner,
    markName: free,
  };
}

function freeNumber(model: string, results: Standing['results']): number {
  const taken = new Set(results.map(({ name }) => name));
  let number = 1;
  while (taken.has(markName(model, number))) number++;
  return number;
}

const standsAt = ({ sheet, top, left }: CellRange, at: CellAddress): boolean =>
  sheet === at.sheet && top === at.row && left === at.column;
