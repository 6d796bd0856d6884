import { message } from '../../messages/message';
import { addressText, rangeText, type CellRange } from '../../tables/cell';
import { plannedRange, type Plan, type PlanBars, type SheetPlan } from '../../tables/plan';
import { memoFormula, memoName } from '../pictureMemo';
import type { Outcome } from '../port';
import { hasRulesIn } from './dataBars';
import { textLimit } from './limits';
import { failure, success } from './outcome';
import { packageWriter, type PackageWriter } from './packageWriter';
import { planContent } from './planContent';
import { markingOf, writeMarks } from './planMarks';
import { isProtected, placeOf, type SheetPlace } from './sheetPlace';
import { readCells } from './readCells';
import { absoluteReference, sameSheet } from './reference';
import type { CellEdit } from './sheetEdit';
import { isSheetName } from './sheetName';
import { resultsIn } from './snapshot';
import { isStructureLocked, withNames, withoutNames } from './workbookPart';
import { partText, type WorkbookPackage } from './workbookPackage';

/**
 * The bytes of the workbook with a plan written into it, or the one problem that stops all of it.
 * An earlier result is replaced cell by cell: what the user has put around it stays.
 */
export function applyPlan(workbook: WorkbookPackage, plan: Plan): Outcome<Uint8Array> {
  for (const sheet of plan.sheets) {
    const problem = textProblem(sheet) ?? targetProblem(workbook, sheet, plan);
    if (problem) return problem;
  }
  const marking = markingOf(workbook, plan);
  if (!marking.ok) return marking;
  const writer = packageWriter(workbook);
  for (const sheet of plan.sheets) {
    const content = planContent(sheet);
    if (sheet.target.kind === 'new') writer.addSheet(content);
    else {
      const place = placeOf(workbook, sheet.target.name) as SheetPlace;
      const earlier = resultsIn(workbook).find((result) => result.name === sheet.mark.name);
      replaceCells(writer, place, sheet, earlier?.pictures?.bars ?? []);
    }
    const { name, comment } = sheet.mark;
    const mark = { name, comment, refersTo: absoluteReference(plannedRange(sheet)), hidden: true };
    const drawn = memoFormula(sheet);
    const memo =
      drawn === undefined ? [] : [{ name: memoName(name), refersTo: drawn, hidden: true }];
    writer.changeWorkbook((xml) => withNames(withoutNames(xml, [memoName(name)]), [mark, ...memo]));
  }
  writeMarks(writer, workbook, marking.value);
  return success(writer.bytes());
}

/** Writes to a sheet that stands: over an earlier result, or where the user has pointed. */
function replaceCells(
  writer: PackageWriter,
  place: SheetPlace,
  sheet: SheetPlan,
  drawn: readonly PlanBars[],
): void {
  const replaces = sheet.target.kind === 'own' ? sheet.target.replaces : plannedRange(sheet);
  const content = planContent(sheet);
  const { cells, ...layout } = content;
  writer.editCells(place, (styles) => {
    const edits = new Map<string, CellEdit>();
    const put = (edit: CellEdit): unknown => edits.set(`${edit.row},${edit.column}`, edit);
    for (let row = replaces.top; row < replaces.top + replaces.rows; row++) {
      for (let column = replaces.left; column < replaces.left + replaces.columns; column++) {
        put({ row, column, content: { value: null }, style: () => 0 });
      }
    }
    for (const { row, column, style, ...content } of cells) {
      put({ row, column, content, style: () => (style ? styles.indexOf(style) : 0) });
    }
    return [...edits.values()];
  });
  if (!sheet.guest) writer.relayout(place, layout);
  writer.replacePictures(place, content, { mark: sheet.mark.name, area: replaces, drawn });
}

function textProblem(plan: SheetPlan): Outcome<never> | undefined {
  const { target, cells } = plan;
  for (const [row, values] of cells.entries()) {
    for (const [column, cell] of values.entries()) {
      if (!cell || !('text' in cell) || cell.text.length <= textLimit) continue;
      const { top, left } = plannedRange(plan);
      const address = { sheet: target.name, row: top + row, column: left + column };
      const lengths = { length: String(cell.text.length), limit: String(textLimit) };
      return failure(
        message('file-text-too-long', { cell: addressText(address), ...lengths }),
        address,
      );
    }
  }
  return undefined;
}

function targetProblem(
  workbook: WorkbookPackage,
  sheet: SheetPlan,
  plan: Plan,
): Outcome<never> | undefined {
  const { target } = sheet;
  const present = workbook.sheets.find(({ name }) => sameSheet(name, target.name));
  if (target.kind === 'new') {
    const planned = plan.sheets.filter((other) => sameSheet(other.target.name, target.name));
    if (present || planned.length > 1) {
      const name = present?.name ?? target.name;
      return failure(message('excel-sheet-exists', { sheet: name }));
    }
    if (!isSheetName(target.name)) {
      return failure(message('file-sheet-name-refused', { sheet: target.name }));
    }
    return isStructureLocked(workbook.workbookXml)
      ? failure(message('excel-protected-workbook', {}))
      : undefined;
  }
  if (present?.path === undefined) {
    return failure(message('excel-sheet-missing', { sheet: target.name }));
  }
  const stands =
    target.kind === 'place' ||
    resultsIn(workbook).some(({ range }) => isSameRange(range, target.replaces));
  if (!stands) {
    return failure(message('excel-result-moved', { sheet: present.name }));
  }
  if (isProtected(workbook, present.path)) {
    return failure(message('excel-protected-sheet', { sheet: present.name }));
  }
  const range = plannedRange(sheet);
  const xml = partText(workbook.entries, present.path) ?? '';
  if (target.kind === 'place' && hasRulesIn(xml, range)) {
    const written = rangeText({ ...range, sheet: present.name });
    return failure(message('place-has-rules', { range: written }));
  }
  return cellInTheWay(workbook, present.path, sheet, target.replaces);
}

/** The first cell with something in it that lies in the planned block and outside what may be replaced. */
function cellInTheWay(
  workbook: WorkbookPackage,
  path: string,
  plan: SheetPlan,
  replaces: CellRange | undefined,
): Outcome<never> | undefined {
  const read = readCells(workbook, { formulas: true });
  if (!read.ok) return read;
  const sheet = read.value.find((candidate) => candidate.path === path);
  const written = plannedRange(plan);
  const found: { row: number; column: number }[] = [];
  sheet?.forEachCell((row, column) => {
    const isReplaced = replaces !== undefined && covers(replaces, row, column);
    if (covers(written, row, column) && !isReplaced) found.push({ row, column });
  });
  const [first] = found;
  if (!sheet || !first) return undefined;
  const cell = { sheet: sheet.name, ...first };
  return failure(message('excel-cell-in-the-way', { cell: addressText(cell) }), cell);
}

const covers = ({ top, left, rows, columns }: CellRange, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

const isSameRange = (a: CellRange, b: CellRange): boolean =>
  sameSheet(a.sheet, b.sheet) &&
  a.top === b.top &&
  a.left === b.left &&
  a.rows === b.rows &&
  a.columns === b.columns;
