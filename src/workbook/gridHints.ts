import type { CellRange } from '../tables/cell';
import type { ExcelTable, Grid, NamedArea } from '../tables/grid';
import { modelOfMark } from '../tables/layout';
import type { Area } from '../tables/plan';
import { parseReference, sameSheet } from './xlsx/reference';

/** What is known of a sheet besides its cells; rows and columns count from zero, in the whole sheet. */
export interface SheetFacts {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableFacts[];
  /** The range of the sheet's own filter, where it filters something. */
  readonly filter?: Area;
}

/** An Excel table (ListObject). */
export interface TableFacts {
  readonly name: string;
  readonly area: Area;
  readonly headingRow: boolean;
  readonly totalsRow: boolean;
  /** Whether a filter of its own leaves some of its rows out. */
  readonly filtered: boolean;
}

/** A name of the workbook and what it stands for: `'Blad 1'!$A$1:$C$30`. */
export interface WorkbookName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden?: boolean;
}

type Hints = Pick<Grid, 'tables' | 'names' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'filters'>;

/**
 * What helps to recognise the tables of a sheet, as a grid has it: only what touches the used cells, and
 * nothing where there is nothing to say. The same for a workbook open in Excel and for a file.
 */
export function gridHints(
  sheet: string,
  used: Area,
  facts: SheetFacts,
  names: readonly NamedArea[],
): Hints {
  const placed = (area: Area): CellRange => ({ ...area, sheet });
  const tables = facts.tables
    .filter(({ area }) => touches(area, used))
    .map(({ name, area, headingRow, totalsRow }): ExcelTable => ({
      name,
      area: placed(area),
      totalsRow,
      ...(headingRow ? {} : { headingRow }),
    }))
    .sort(byPlace(({ area }) => area));
  const named = names
    .filter(({ area }) => sameSheet(area.sheet, sheet) && touches(area, used))
    .map(({ name, area }) => ({ name, area: placed(area) }));
  const merges = facts.merges
    .filter((area) => area.rows * area.columns > 1 && touches(area, used))
    .map(placed)
    .sort(byPlace((area) => area));
  const filters = [
    ...(facts.filter ? [facts.filter] : []),
    ...facts.tables.filter(({ filtered }) => filtered).map(({ area }) => area),
  ]
    .filter((area) => touches(area, used))
    .map(placed);
  const hiddenRows = within(facts.hiddenRows, used.top, used.rows);
  const hiddenColumns = within(facts.hiddenColumns, used.left, used.columns);
  return {
    ...(tables.length > 0 && { tables }),
    ...(named.length > 0 && { names: named }),
    ...(merges.length > 0 && { merges }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(filters.length > 0 && { filters }),
  };
}

/** Whether there is anything to know of a sheet besides its cells. */
export const saysSomething = (facts: SheetFacts): boolean =>
  facts.filter !== undefined ||
  [facts.merges, facts.hiddenRows, facts.hiddenColumns, facts.tables].some(
    (list) => list.length > 0,
  );

/** The ranges that carry a name of the user's own; hidden names and marks of ours are none. */
export function namedAreas(names: readonly WorkbookName[]): readonly NamedArea[] {
  return names.flatMap(({ name, refersTo, hidden }) => {
    if (hidden || name.startsWith('_xlnm.') || modelOfMark(name) !== undefined) return [];
    const area = parseReference(refersTo.replace(/^=/, ''));
    return area ? [{ name, area }] : [];
  });
}

const touches = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

const within = (lines: readonly number[], first: number, count: number): readonly number[] =>
  lines.filter((line) => line >= first && line < first + count);

const byPlace =
  <T>(areaOf: (one: T) => Area) =>
  (a: T, b: T): number =>
    areaOf(a).top - areaOf(b).top || areaOf(a).left - areaOf(b).left;
