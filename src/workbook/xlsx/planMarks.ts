import { message } from '../../messages/message';
import type { CellAddress } from '../../tables/cell';
import type { Plan } from '../../tables/plan';
import { markChanges, type MarkChange, type MarkedLook, type Marking } from '../markChanges';
import { keptMarks, marksFormulas, marksName } from '../markMemo';
import type { Outcome } from '../port';
import { formatFill } from './filledFormat';
import { failure, success } from './outcome';
import type { PackageWriter } from './packageWriter';
import { sameSheet } from './reference';
import { cellsIn, rowsIn } from './sheetCells';
import { partNotesOf } from './sheetNotes';
import { isProtected, placeOf, type SheetPlace } from './sheetPlace';
import { openStyleSheet, plainStyleSheet, type StyleSheet } from './styleSheet';
import { namesIn, withNames, withoutNames } from './workbookPart';
import { partText, relatedPath, type WorkbookPackage } from './workbookPackage';
import { attributeOf, childOf, parseXml } from './xml/xmlElement';

/** What a plan does to the user's own cells, and the names by which that is remembered. */
export interface FileMarking extends Marking {
  /** The result that the marks belong to; undefined in a plan without sheets. */
  readonly markName: string | undefined;
  /** The names that remember the marks of the earlier result. */
  readonly earlierNames: readonly string[];
}

/**
 * What the marks of a plan come to in a file, with those of the earlier result under the same name taken
 * away. Refuses a marked sheet that is not there or is protected.
 */
export function markingOf(
  workbook: WorkbookPackage,
  { sheets, marks = [] }: Plan,
): Outcome<FileMarking> {
  const markName = sheets[0]?.mark.name;
  const formulas = new Map(
    namesIn(workbook.workbookXml).map(({ name, refersTo }) => [name, refersTo]),
  );
  const earlier = markName === undefined ? [] : keptMarks(markName, (name) => formulas.get(name));
  const earlierNames: string[] = [];
  while (formulas.has(marksName(markName ?? '', earlierNames.length))) {
    earlierNames.push(marksName(markName ?? '', earlierNames.length));
  }
  const touched = [...earlier, ...marks].flatMap(({ cell }) => cell ?? []);
  const places = new Map<string, SheetPlace>();
  for (const { sheet } of touched) {
    const place = placeOf(workbook, sheet);
    if (!place) return failure(message('excel-sheet-missing', { sheet }));
    if (!places.has(sheet) && isProtected(workbook, place.path)) {
      return failure(message('marks-protected', { sheet: place.name }));
    }
    places.set(sheet, place);
  }
  const looks = looksOf(workbook, touched, places);
  return success({ ...markChanges(earlier, marks, looks), markName, earlierNames });
}

/** Writes them: formats, comments, and the hidden names. */
export function writeMarks(
  writer: PackageWriter,
  workbook: WorkbookPackage,
  { changes, kept, markName, earlierNames }: FileMarking,
): void {
  for (const name of new Set(changes.map(({ cell }) => cell.sheet.toLowerCase()))) {
    const place = placeOf(workbook, name);
    if (place) markSheet(writer, place, changes);
  }
  const memos = marksFormulas(kept).map((refersTo, index) => ({
    name: marksName(markName ?? '', index),
    refersTo,
    hidden: true,
  }));
  if (earlierNames.length + memos.length > 0) {
    writer.changeWorkbook((xml) => withNames(withoutNames(xml, earlierNames), memos));
  }
}

function markSheet(writer: PackageWriter, place: SheetPlace, changes: readonly MarkChange[]): void {
  const here = changes.filter(({ cell }) => sameSheet(cell.sheet, place.name));
  const filled = here.flatMap(({ cell, fill }) => (fill ? [{ ...cell, fill: fill.written }] : []));
  const noted = here.flatMap(({ cell, note }) => (note ? [{ ...cell, text: note.written }] : []));
  if (filled.length > 0) {
    writer.restyleCells(place, (styles) =>
      filled.map(({ row, column, fill }) => ({
        ...{ row, column },
        style: (present) => styles.filled(present, fill),
      })),
    );
  }
  writer.changeNotes(place, noted);
}

/** How cells look in the file, read once a sheet. */
function looksOf(
  workbook: WorkbookPackage,
  cells: readonly CellAddress[],
  places: ReadonlyMap<string, SheetPlace>,
): (cell: CellAddress) => MarkedLook {
  const part = (path: string): string | undefined => partText(workbook.entries, path);
  const stylesPath = relatedPath(workbook, 'styles');
  const styles = openStyleSheet((stylesPath && part(stylesPath)) ?? plainStyleSheet())!;
  const sheets = new Map(
    [...places].map(([name, { path }]) => {
      const wanted = new Set(cells.filter(({ sheet }) => sheet === name).map(keyOf));
      return [name, sheetLooks(part(path) ?? '', wanted, styles, partNotesOf(path, part))] as const;
    }),
  );
  return (cell) => sheets.get(cell.sheet)?.(cell) ?? { fill: null, note: null };
}

const keyOf = ({ row, column }: Pick<CellAddress, 'row' | 'column'>): string => `${row},${column}`;

function sheetLooks(
  xml: string,
  wanted: ReadonlySet<string>,
  styles: StyleSheet,
  notes: ReturnType<typeof partNotesOf>,
): (cell: CellAddress) => MarkedLook {
  const formats = formatsAt(xml, wanted);
  return ({ row, column }) => {
    const note = notes.find((each) => each.row === row && each.column === column);
    return {
      ...formatFill(styles, formats.get(keyOf({ row, column })) ?? 0),
      note: note && !note.isThread ? note.text : null,
      ...(note?.isThread && { keepsNote: true as const }),
    };
  };
}

/** The cell formats of some cells, by their indexes. */
function formatsAt(xml: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const formats = new Map<string, number>();
  const data = childOf(parseXml(xml, new Set(['sheetData'])), 'sheetData');
  if (!data || data.open.kind === 'empty') return formats;
  const rows = new Set([...wanted].map((key) => Number(key.split(',')[0])));
  for (const place of rowsIn(xml, data.open.end, data.contentEnd)) {
    if (!rows.has(place.row)) continue;
    for (const { column, tag } of cellsIn(xml, place)) {
      const key = keyOf({ row: place.row, column });
      if (wanted.has(key)) formats.set(key, Number(attributeOf(xml, tag, 's') ?? 0));
    }
  }
  return formats;
}
