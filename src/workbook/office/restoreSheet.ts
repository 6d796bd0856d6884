import { columnLetters } from '../../tables/cell';
import type { Area } from '../../tables/plan';
import type {
  CellBefore,
  MarkBefore,
  SetupBefore,
  SheetBefore,
  StandingBars,
  StandingSheet,
} from '../beforeImage';
import { noPictures } from '../pictureChanges';
import { memoName } from '../pictureMemo';
import { restoreLook } from './cellLooks';
import { addCharts, removeCharts } from './chartWriter';
import { addBars, loadOwnBars, removeBars } from './ownBars';
import { safeText } from './safeText';
import { areaText } from './areaText';

/**
 * Asks for the bars that give way when a sheet is put back: those that the write has drawn, and what it
 * left of the earlier ones. The answer is there after the next `sync`.
 */
export function loadBarsToReplace(
  { worksheets }: Excel.Workbook,
  before: SheetBefore,
  name: string,
): () => readonly StandingBars[] {
  const earlier = before.kind === 'standing' ? before : undefined;
  if (earlier?.kept?.bars) return () => [];
  const bars = loadOwnBars(worksheets.getItem(name), before.area);
  return () => bars([...(before.bars ?? []), ...(earlier?.pictures?.bars ?? [])]);
}

/**
 * Queues everything that puts a sheet back as its before-image says. Done twice it gives the same, so
 * what stopped half-way is simply done again. What the write has left as it stood is not touched.
 *
 * @param bars what `loadBarsToReplace` found in the sheet
 */
export function restoreStanding(
  { worksheets }: Excel.Workbook,
  before: StandingSheet,
  name: string,
  bars: readonly StandingBars[],
): void {
  const sheet = worksheets.getItem(name);
  const range = sheet.getRange(areaText(before.area));
  // Formats first: a text then meets a cell without one, where the apostrophe that keeps it is hidden.
  range.style = 'Normal';
  range.clear('Contents');
  range.formulas = before.cells.map((row) => row.map(contentOf));
  for (const { area, look } of before.looks) restoreLook(sheet, area, look);
  if (before.setup) restoreSetup(sheet, before.setup);
  const { pictures = noPictures, kept, barPlaces } = before;
  if (!kept?.bars) {
    removeBars(sheet, before.area, bars);
    addBars(sheet, pictures.bars, barPlaces);
  }
  const keptCharts = kept?.charts ?? [];
  if (before.markName !== undefined) removeCharts(sheet, before.markName, keptCharts);
  const gone = pictures.charts.filter((chart) => !keptCharts.includes(chart.name));
  addCharts(sheet, gone, (area: Area) => sheet.getRange(areaText(area)));
}

/** Puts the name of a result back as it was: gone where it was not there. */
export function restoreMark(
  { names }: Excel.Workbook,
  markName: string | undefined,
  mark: MarkBefore | undefined,
): void {
  if (markName !== undefined) {
    names.getItemOrNullObject(markName).delete();
    names.getItemOrNullObject(memoName(markName)).delete();
  }
  if (!mark) return;
  names.add(mark.name, mark.formula, mark.comment).visible = false;
  if (mark.memo !== undefined) names.add(memoName(mark.name), mark.memo).visible = false;
}

function contentOf(cell: CellBefore): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return safeText(cell.text);
  return 'formula' in cell ? cell.formula : cell.error;
}

function restoreSetup(sheet: Excel.Worksheet, setup: SetupBefore): void {
  setup.columnWidths.forEach((points, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  });
  restoreFrozen(sheet, setup.frozen);
  sheet.showGridlines = setup.gridlines;
  restorePrint(sheet, setup.print);
}

function restoreFrozen(sheet: Excel.Worksheet, { rows, columns }: SetupBefore['frozen']): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(areaText({ top: 0, left: 0, rows, columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function restorePrint(sheet: Excel.Worksheet, print: SetupBefore['print']): void {
  const { pageLayout, names } = sheet;
  pageLayout.orientation = print.orientation as Excel.PageOrientation;
  pageLayout.paperSize = print.paperSize as Excel.PaperType;
  pageLayout.zoom = print.zoom;
  // There is no call that takes a print area away, but it is a name of the sheet's.
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
  else names.getItemOrNullObject('Print_Area').delete();
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  else names.getItemOrNullObject('Print_Titles').delete();
}
