import { message } from '../../messages/message';
import type { RawCell } from '../../tables/cell';
import type { EarlierResult, Outcome, SheetSnapshot, WorkbookSnapshot } from '../port';
import { spreadLimit } from './limits';
import { failure, success } from './outcome';
import { readCells, type ReadSheet } from './readCells';
import { parseReference, sameSheet } from './reference';
import { namesIn } from './workbookPart';
import type { WorkbookPackage } from './workbookPackage';

const markPrefix = '_regionkalkyl.';

/** Every worksheet's cells and our earlier results, as the ways in know a workbook. */
export function snapshotOf(workbook: WorkbookPackage): Outcome<WorkbookSnapshot> {
  const read = readCells(workbook, { formulas: false });
  if (!read.ok) return read;
  const sheets: SheetSnapshot[] = [];
  for (const sheet of read.value) {
    const bounds = boundsOf(sheet);
    if (bounds.spread > spreadLimit) {
      const sizes = { cells: String(bounds.spread), limit: String(spreadLimit) };
      return failure(message('file-sheet-too-spread', { sheet: sheet.name, ...sizes }));
    }
    sheets.push(gridOf(sheet, bounds));
  }
  return success({ sheets, results: resultsIn(workbook) });
}

/** Earlier results that still stand in the workbook, found by their hidden names. */
export function resultsIn(workbook: WorkbookPackage): readonly EarlierResult[] {
  return namesIn(workbook.workbookXml).flatMap(({ name, refersTo, comment, sheet: local }) => {
    if (local !== undefined || !name.toLowerCase().startsWith(markPrefix)) return [];
    const range = parseReference(refersTo);
    const sheet = workbook.sheets.find(
      (candidate) =>
        range && candidate.path !== undefined && sameSheet(candidate.name, range.sheet),
    );
    if (!range || !sheet) return [];
    return [{ name, comment: comment ?? '', range: { ...range, sheet: sheet.name } }];
  });
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  /** How many cells the rows hold together, each from `left` to its own last cell. */
  readonly spread: number;
}

/** The smallest rectangle around the filled cells; what the file claims to use is not asked. */
function boundsOf({ forEachCell }: ReadSheet): Bounds {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let rows = 0;
  let lastColumns = 0;
  let lastColumn = 0;
  forEachCell((row, column) => {
    if (top < 0) top = row;
    if (row !== bottom) {
      rows++;
      lastColumns += lastColumn;
    }
    bottom = row;
    lastColumn = column;
    left = Math.min(left, column);
  });
  if (top < 0) return { top: 0, left: 0, rows: 0, spread: 0 };
  const spread = lastColumns + lastColumn - rows * (left - 1);
  return { top, left, rows: bottom - top + 1, spread };
}

function gridOf({ name, visible, forEachCell }: ReadSheet, bounds: Bounds): SheetSnapshot {
  const { top, left } = bounds;
  const rows: RawCell[][] = Array.from({ length: bounds.rows }, () => blankRow);
  forEachCell((row, column, value) => {
    let cells = rows[row - top];
    if (!cells || cells === blankRow) {
      cells = [];
      rows[row - top] = cells;
    }
    while (cells.length < column - left) cells.push(null);
    cells.push(value);
  });
  return { sheet: name, visible, top, left, rows };
}

/** Shared by all rows without cells; never written to. */
const blankRow: RawCell[] = [];
