import { message } from '../../messages/message';
import type { RawCell } from '../../tables/cell';
import { gridHints, namedAreas } from '../gridHints';
import { memoName, readMemo } from '../pictureMemo';
import { keptMarks } from '../markMemo';
import type { EarlierResult, Outcome, SheetSnapshot, WorkbookSnapshot } from '../port';
import { spreadLimit } from './limits';
import { failure, success } from './outcome';
import { readCells, type ReadSheet } from './readCells';
import { parseReference, sameSheet } from './reference';
import { namesIn } from './workbookPart';
import type { WorkbookPackage } from './workbookPackage';

const markPrefix = '_regionkalkyl.';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every worksheet's cells and our earlier results, as the ways in know a workbook. */
export function snapshotOf(workbook: WorkbookPackage): Outcome<WorkbookSnapshot> {
  const read = readCells(workbook, { formulas: true });
  if (!read.ok) return read;
  const named = namedAreas(
    namesIn(workbook.workbookXml).filter(({ sheet }) => sheet === undefined),
  );
  const sheets: SheetSnapshot[] = [];
  for (const sheet of read.value) {
    const bounds = boundsOf(sheet);
    if (bounds.spread > spreadLimit) {
      const sizes = { cells: String(bounds.spread), limit: String(spreadLimit) };
      return failure(message('file-sheet-too-spread', { sheet: sheet.name, ...sizes }));
    }
    const used = { ...bounds, columns: bounds.right - bounds.left + 1 };
    sheets.push({
      ...gridOf(sheet, bounds),
      ...gridHints(sheet.name, used, sheet.facts, named),
    });
  }
  return success({ sheets, results: resultsIn(workbook) });
}

/** Earlier results that still stand in the workbook, found by their hidden names. */
export function resultsIn(workbook: WorkbookPackage): readonly EarlierResult[] {
  const names = namesIn(workbook.workbookXml);
  const formulas = new Map(names.map(({ name, refersTo }) => [name, refersTo]));
  return names.flatMap(({ name, refersTo, comment, sheet: local }) => {
    if (local !== undefined || !name.toLowerCase().startsWith(markPrefix)) return [];
    const range = parseReference(refersTo);
    const sheet = workbook.sheets.find(
      (candidate) =>
        range && candidate.path !== undefined && sameSheet(candidate.name, range.sheet),
    );
    if (!range || !sheet) return [];
    const memo = names.find((other) => sameName(other.name, memoName(name)));
    const marked = keptMarks(name, (memo) => formulas.get(memo));
    return [
      {
        name,
        comment: comment ?? '',
        range: { ...range, sheet: sheet.name },
        ...(memo && { pictures: readMemo(memo.refersTo) }),
        ...(marked.length > 0 && { marked }),
      },
    ];
  });
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  /** The last column that holds something. */
  readonly right: number;
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
  let right = -1;
  forEachCell((row, column, value) => {
    if (value === null) return;
    if (top < 0) top = row;
    if (row !== bottom) {
      rows++;
      lastColumns += lastColumn;
    }
    bottom = row;
    lastColumn = column;
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  if (top < 0) return { top: 0, left: 0, right: -1, rows: 0, spread: 0 };
  const spread = lastColumns + lastColumn - rows * (left - 1);
  return { top, left, right, rows: bottom - top + 1, spread };
}

function gridOf({ name, visible, forEachCell }: ReadSheet, bounds: Bounds): SheetSnapshot {
  const { top, left } = bounds;
  const rows: RawCell[][] = Array.from({ length: bounds.rows }, () => blankRow);
  const formulas: (string | null)[][] = Array.from({ length: bounds.rows }, () => noFormulas);
  forEachCell((row, column, value, formula) => {
    // A formula that gives "" shows nothing: to the reader that is a blank cell.
    if (value === null) return;
    if (rows[row - top] === blankRow) rows[row - top] = [];
    placeAt(rows[row - top]!, column - left, value);
    if (formula === undefined) return;
    if (formulas[row - top] === noFormulas) formulas[row - top] = [];
    placeAt(formulas[row - top]!, column - left, `=${formula}`);
  });
  const someFormula = formulas.some((cells) => cells !== noFormulas);
  return { sheet: name, visible, top, left, rows, ...(someFormula && { formulas }) };
}

function placeAt<T>(row: (T | null)[], column: number, content: T): void {
  while (row.length < column) row.push(null);
  row.push(content);
}

/** Shared by all rows without cells, or without formulas; never written to. */
const blankRow: RawCell[] = [];
const noFormulas: (string | null)[] = [];
