import type { Outcome } from '../port';
import { success } from './outcome';
import { saysSomething } from '../gridHints';
import { ownBarsIn } from './dataBars';
import { printAreaName, printTitlesName } from './printNames';
import { readCells, type ReadSheet } from './readCells';
import { parseReference } from './reference';
import { cellsIn, rowsIn } from './sheetCells';
import { ownChartsOf } from './sheetCharts';
import { notesOf } from './sheetNotes';
import type { ContentCell, SheetContent, WorkbookContent } from './sheetContent';
import { charactersOf } from './sheetLayout';
import { frozenRowsOf } from './sheetRelayout';
import { openStyleSheet, plainStyleSheet, styleAt, type StyleSheet } from './styleSheet';
import type { CellStyle } from '../../tables/plan';
import { isTrue, namesIn, type NameEntry } from './workbookPart';
import { openPackage, partText, relatedPath, type WorkbookPackage } from './workbookPackage';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml/xmlElement';

/**
 * Everything of a workbook file that this project shows: cells with values, formulas and looks, widths,
 * frozen rows, page set-up, names, notes, charts and bars of our own. Refuses what `fileWorkbook` refuses.
 * Colours of themes, pictures, charts of others and the like are not read; they stay in the file, which
 * `editPackage` changes in place.
 */
export function readContent(bytes: Uint8Array): Outcome<WorkbookContent> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const read = readCells(workbook, { formulas: true });
  if (!read.ok) return read;
  const styles = stylesOf(workbook);
  const names = namesIn(workbook.workbookXml);
  return success({
    sheets: read.value.map((sheet) => sheetContent(workbook, sheet, styles, names)),
    names: names
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name, refersTo, comment, hidden }) => ({
        name,
        refersTo,
        ...(comment === undefined ? {} : { comment }),
        ...(hidden ? { hidden } : {}),
      })),
  });
}

function stylesOf(workbook: WorkbookPackage): StyleSheet {
  const path = relatedPath(workbook, 'styles');
  const xml = path === undefined ? undefined : partText(workbook.entries, path);
  return (
    (xml === undefined ? undefined : openStyleSheet(xml)) ??
    (openStyleSheet(plainStyleSheet()) as StyleSheet)
  );
}

function sheetContent(
  workbook: WorkbookPackage,
  sheet: ReadSheet,
  styles: StyleSheet,
  names: readonly NameEntry[],
): SheetContent {
  const xml = partText(workbook.entries, sheet.path) ?? '';
  const root = parseXml(xml, new Set(['sheetData']));
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const frozenRows = frozenRowsOf(xml, view);
  const gridlines = view === undefined || isTrue(attributeOf(xml, view, 'showGridLines') ?? '1');
  const columnWidths = widthsOf(xml, root);
  const index = workbook.sheets.findIndex(({ name }) => name === sheet.name);
  const print = printOf(
    xml,
    root,
    names.filter((name) => name.sheet === index),
  );
  const charts = ownChartsOf(sheet.path, (path) => partText(workbook.entries, path));
  const bars = ownBarsIn(xml);
  const notes = notesOf(sheet.path, (path) => partText(workbook.entries, path));
  return {
    name: sheet.name,
    cells: cellsOf(xml, root, sheet, styles),
    ...(columnWidths.length > 0 ? { columnWidths } : {}),
    ...(frozenRows > 0 ? { frozenRows } : {}),
    ...(gridlines ? {} : { gridlines }),
    ...(print ? { print } : {}),
    ...(sheet.visible ? {} : { visible: false }),
    ...(charts.length > 0 ? { charts } : {}),
    ...(bars.length > 0 ? { bars } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(saysSomething(sheet.facts) ? { facts: sheet.facts } : {}),
  };
}

function cellsOf(
  xml: string,
  root: XmlElement | undefined,
  sheet: ReadSheet,
  styles: StyleSheet,
): readonly ContentCell[] {
  const looks = looksOf(xml, root, styles);
  const cells: ContentCell[] = [];
  sheet.forEachCell((row, column, value, formula) => {
    const key = keyOf(row, column);
    const style = looks.get(key);
    looks.delete(key);
    cells.push({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(style ? { style } : {}),
    });
  });
  // What is left is blank but for its look.
  for (const [key, style] of looks) {
    cells.push({ row: Math.floor(key / columns), column: key % columns, value: null, style });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

const columns = 16_384;
const keyOf = (row: number, column: number): number => row * columns + column;

function looksOf(
  xml: string,
  root: XmlElement | undefined,
  styles: StyleSheet,
): Map<number, CellStyle> {
  const looks = new Map<number, CellStyle>();
  const data = childOf(root, 'sheetData');
  if (!data || data.open.kind === 'empty') return looks;
  const known = new Map<string, CellStyle | undefined>();
  for (const row of rowsIn(xml, data.open.end, data.contentEnd)) {
    for (const { column, tag } of cellsIn(xml, row)) {
      const index = attributeOf(xml, tag, 's');
      if (index === undefined) continue;
      if (!known.has(index)) known.set(index, notEmpty(styleAt(styles, Number(index))));
      const style = known.get(index);
      if (style) looks.set(keyOf(row.row, column), style);
    }
  }
  return looks;
}

const notEmpty = (style: CellStyle): CellStyle | undefined =>
  Object.keys(style).length > 0 ? style : undefined;

/** Widths up to the last column that has its own; a default that runs to the sheet's end is left out. */
function widthsOf(xml: string, root: XmlElement | undefined): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const column of childrenOf(childOf(root, 'cols'), 'col')) {
    const width = attributeOf(xml, column, 'width');
    const first = Number(attributeOf(xml, column, 'min') ?? 1) - 1;
    const last = Number(attributeOf(xml, column, 'max') ?? 1) - 1;
    if (width === undefined || last - first > mostAlike) continue;
    while (widths.length < first) widths.push(undefined);
    for (let at = first; at <= last; at++) widths[at] = charactersOf(Number(width));
  }
  return widths;
}

const mostAlike = 1000;

function printOf(
  xml: string,
  root: XmlElement | undefined,
  names: readonly NameEntry[],
): SheetContent['print'] {
  const setup = childOf(root, 'pageSetup');
  const refersTo = (wanted: string): string =>
    names.find(({ name }) => name === wanted)?.refersTo ?? '';
  const area = parseReference(refersTo(printAreaName));
  const rows = /!\$(\d+):\$(\d+)$/.exec(refersTo(printTitlesName));
  if (!setup || !area || !rows) return undefined;
  const { top, left, rows: height, columns: width } = area;
  return {
    landscape: attributeOf(xml, setup, 'orientation') === 'landscape',
    repeatedRows: [Number(rows[1]) - 1, Number(rows[2]) - 1],
    area: { top, left, rows: height, columns: width },
  };
}
