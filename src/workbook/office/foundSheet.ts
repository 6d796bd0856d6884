import type { AbsentSheet, BeforeImage, SheetBefore } from '../beforeImage';
import { birthOf } from '../chartBirth';
import { contentPrint } from '../contentPrint';
import type { WorkbookSnapshot } from '../port';
import { parseReference, sameSheet } from '../xlsx/reference';
import { removeCharts } from './chartWriter';
import type { Journal } from './journal';
import { removeBars } from './ownBars';
import { mentionsSheet } from './mentionsSheet';
import { loadBarsToReplace, restoreMark, restoreStanding } from './restoreSheet';
import { areaText } from './areaText';
import { findStray, loadCharts } from './strayChart';

/** A sheet of a before-image as it stands now. */
export interface FoundSheet {
  readonly before: SheetBefore;
  /** As it is called by now. */
  readonly name: string;
  /** Whether the cells that were written hold something else by now. */
  changed(): boolean;
  locked(): boolean;
  /** The charts in it; none where the sheet has gone. */
  charts(): readonly Excel.Chart[];
  /** @param stray the chart of ours in it that has not got its name. */
  restore(snapshot: WorkbookSnapshot, stray: string | undefined): void;
}

/** Asks for what decides how a sheet is restored; it can be asked when the next `sync` is done. */
export function findSheet(
  before: SheetBefore,
  image: BeforeImage,
  workbook: Excel.Workbook,
): FoundSheet {
  const { worksheets, names } = workbook;
  const name =
    before.kind === 'absent'
      ? absentSheet(before, image, workbook)
      : (markedSheet(before.markName, names) ?? sheetCalled(before.name, worksheets));
  const mark = (): void => restoreMark(workbook, before.markName, before.mark);
  if (name === undefined) {
    // The user has taken the sheet away: there is nothing left to take back but the name.
    const nothing = { changed: () => false, locked: () => false, charts: () => [] };
    return { name: before.name, before, ...nothing, restore: mark };
  }
  const sheet = worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const range = sheet.getRange(areaText(before.area)).load('formulas');
  const charts = loadCharts(sheet);
  const bars = loadBarsToReplace(workbook, before, name);
  const removeStray = (stray: string | undefined): void => {
    if (stray !== undefined) sheet.charts.getItemOrNullObject(stray).delete();
  };
  const common = {
    name,
    before,
    charts: () => charts.items,
    changed: () => contentPrint(range.formulas) !== before.written,
    locked: () => protection.protected,
  };
  if (before.kind === 'standing') {
    return {
      ...common,
      restore(_, stray) {
        removeStray(stray);
        restoreStanding(workbook, before, name, bars());
        mark();
      },
    };
  }
  const isOurs = onlyOurs(before, sheet, charts);
  return {
    ...common,
    restore(snapshot, stray) {
      const isUsed = mentionsSheet(name, snapshot, names.items, before.markName);
      if (isOurs(stray) && !isUsed && worksheets.items.length > 1) sheet.delete();
      else {
        // Anew: a range lives no longer than its batch.
        const cells = sheet.getRange(areaText(before.area));
        cells.style = 'Normal';
        cells.clear('Contents');
        removeBars(sheet, before.area, bars());
        if (before.markName !== undefined) removeCharts(sheet, before.markName);
        removeStray(stray);
      }
      mark();
    },
  };
}

/** By the place of the sheet, the chart that what stopped half-way left without its name. */
export async function straysOf(
  found: readonly FoundSheet[],
  { charts: since = {} }: Journal,
  patience: number,
): Promise<readonly (string | undefined)[]> {
  const strays: (string | undefined)[] = [];
  for (const { name, before, charts } of found) {
    const standing = before.kind === 'standing' ? before : undefined;
    const drawnBefore = standing?.pictures?.charts.map(birthOf) ?? [];
    const known = since[before.name] ?? standing?.chartNames ?? [];
    const births = [...(before.draws ?? []), ...drawnBefore];
    strays.push(await findStray({ sheet: name, standing: charts(), known, births }, patience));
  }
  return strays;
}

/** The charts that stand now beside a stray one: whatever comes of this, they are none that it made. */
export const chartsBeside = (
  found: readonly FoundSheet[],
  strays: readonly (string | undefined)[],
): NonNullable<Journal['charts']> =>
  Object.fromEntries(
    found.map(({ before, charts }, index) => [
      before.name,
      charts().flatMap(({ name }) => (name === strays[index] ? [] : [name])),
    ]),
  );

/** Asks whether a sheet holds nothing but what was written there. */
function onlyOurs(
  { area, markName }: AbsentSheet,
  sheet: Excel.Worksheet,
  charts: Excel.ChartCollection,
): (stray: string | undefined) => boolean {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const added = [
    sheet.tables.getCount(),
    sheet.pivotTables.getCount(),
    // Newer than what the add-in requires.
    ...(Office.context.requirements.isSetSupported('ExcelApi', '1.10')
      ? [sheet.comments.getCount()]
      : []),
  ];
  return (stray) => {
    const names = charts.items.map(({ name }) => name);
    // A copy that the user has made of a chart of ours bears its name too.
    const areOurs = names.every(
      (name, index) =>
        (name === stray || (markName !== undefined && name.startsWith(`${markName}.`))) &&
        names.indexOf(name) === index,
    );
    if (added.some(({ value }) => value > 0) || !areOurs) return false;
    if (used.isNullObject) return true;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return (
      rowIndex >= area.top &&
      columnIndex >= area.left &&
      rowIndex + rowCount <= area.top + area.rows &&
      columnIndex + columnCount <= area.left + area.columns
    );
  };
}

/**
 * The sheet that came with a write: by its working name, else by its mark. One without a mark is known by
 * its name, but only while another sheet of the same write still bears a working name.
 */
function absentSheet(
  { name, workingName, markName }: AbsentSheet,
  image: BeforeImage,
  { worksheets, names }: Excel.Workbook,
): string | undefined {
  const isHalfDone = image.sheets.some(
    (sheet) => sheet.kind === 'absent' && sheetCalled(sheet.workingName, worksheets) !== undefined,
  );
  return (
    sheetCalled(workingName, worksheets) ??
    markedSheet(markName, names) ??
    (markName === undefined && isHalfDone ? sheetCalled(name, worksheets) : undefined)
  );
}

/** The name of a sheet as the workbook writes it; undefined where there is none. */
export const sheetCalled = (
  name: string,
  { items }: Excel.WorksheetCollection,
): string | undefined => items.find((sheet) => sameSheet(sheet.name, name))?.name;

/** The sheet that a mark refers to; undefined where there is no such name, or its sheet has gone. */
export function markedSheet(
  markName: string | undefined,
  names: Excel.NamedItemCollection,
): string | undefined {
  const found = names.items.find(({ name }) => name === markName);
  return found && parseReference(String(found.formula).replace(/^=/, ''))?.sheet;
}
