import type { Area, PlanBars, PlanChart } from '../../tables/plan';
import { sortedText } from '../sameValue';
import { contentTypesPath, withContentType, withoutContentType } from './contentTypes';
import { ownBarsIn, withBars, withoutBarsOf, withoutOwnBars } from './dataBars';
import { contentType } from './namespaces';
import { packageDraft } from './packageDraft';
import { folderOf, relationshipsPath } from './partPath';
import { readCells } from './readCells';
import { withoutRelationship, withoutRelationships, withRelationship } from './relationships';
import { editCells, type CellEdit } from './sheetEdit';
import { addCharts, isOwnChart, ownChartsOf, removeCharts, valuesIn } from './sheetCharts';
import type { ContentNote, SheetContent } from './sheetContent';
import type { SheetLayout } from './sheetLayout';
import { changeNotes, noteChanges, notesOf, type NoteChange } from './sheetNotes';
import { sheetPart } from './sheetPart';
import type { SheetPlace } from './sheetPlace';
import { relayout } from './sheetRelayout';
import { plainStyleSheet } from './styleSheet';
import { styleWriter, type StyleWriter } from './styleWriter';
import { printNames } from './printNames';
import {
  sheetsIn,
  withNames,
  withoutSheet,
  withRecalculation,
  withSheet,
  withSheetEntry,
  type NameEntry,
} from './workbookPart';
import { sameSheet } from './reference';
import { withSheetRenamed } from './sheetReferences';
import { relatedPath, type WorkbookPackage } from './workbookPackage';
import type { FormulaReader } from './sharedFormulas';

/** The charts and bars of a sheet, and the cells that the charts show. */
export type SheetPictures = Pick<SheetContent, 'charts' | 'bars' | 'cells'>;

/**
 * Collects changes to a workbook file. Nothing is changed until `bytes` is asked for, and what was not
 * named stays byte for byte.
 */
export interface PackageWriter {
  /** Adds a worksheet after all others. */
  addSheet(content: SheetContent): void;
  /** Sets and clears cells; `style` is asked for with the styles that the file will have. */
  editCells(sheet: SheetPlace, edits: (styles: StyleWriter) => readonly CellEdit[]): void;
  /** Gives cells another look and leaves what they hold; nothing must be calculated again. */
  restyleCells(
    sheet: SheetPlace,
    edits: (styles: StyleWriter) => readonly Omit<CellEdit, 'content'>[],
  ): void;
  /** Gives cells other notes, new ones or none. */
  changeNotes(sheet: SheetPlace, changes: readonly NoteChange[]): void;
  /** The notes that a sheet should have; nothing changes where it has them. */
  setNotes(sheet: SheetPlace, notes: readonly ContentNote[]): void;
  relayout(sheet: SheetPlace, layout: SheetLayout): void;
  /**
   * The charts and bars of a result written over an earlier one, whose charts have names that begin with
   * its mark's, and which has `drawn` bars. The user's own rules inside its cells stay.
   */
  replacePictures(
    sheet: SheetPlace,
    pictures: SheetPictures,
    earlier: { readonly mark: string; readonly area: Area; readonly drawn: readonly PlanBars[] },
  ): void;
  /** The charts and bars of ours that a sheet should have; nothing changes where it has them. */
  setPictures(sheet: SheetPlace, pictures: SheetPictures): void;
  /** Shows or hides a sheet. */
  show(sheet: SheetPlace, visible: boolean): void;
  /** Every reference in the file follows. */
  renameSheet(before: string, name: string): void;
  removeSheet(name: string): void;
  /** Changes the workbook part itself: names, and what else it lists. */
  changeWorkbook(change: (xml: string) => string): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

export function packageWriter(workbook: WorkbookPackage): PackageWriter {
  const draft = packageDraft(workbook);
  const { workbookPath, namespaces } = workbook;
  const linksPath = relationshipsPath(workbookPath);
  let workbookXml = workbook.workbookXml;
  let styles: StyleWriter | undefined;
  let formulasChanged = false;

  const required = (path: string): string => {
    const text = draft.text(path);
    if (text === undefined) throw new Error(`The part ${path} was there when the file was read`);
    return text;
  };

  function addPart(path: string, kind: string, type: string, xml: string): string {
    const target = path.slice(folderOf(workbookPath).length);
    const link = withRelationship(
      draft.text(linksPath),
      `${namespaces.relationships}/${kind}`,
      target,
    );
    draft.set(linksPath, link.xml);
    draft.set(contentTypesPath, withContentType(required(contentTypesPath), path, type));
    draft.set(path, xml);
    return link.id;
  }

  const stylesPath = relatedPath(workbook, 'styles');
  function openStyles(): StyleWriter {
    const present = stylesPath === undefined ? undefined : draft.text(stylesPath);
    styles ??= styleWriter(present ?? plainStyleSheet(namespaces));
    return styles;
  }

  function writeStyles(): void {
    if (!styles) return;
    const xml = styles.xml();
    if (stylesPath === undefined) {
      addPart(freePath('styles', ''), 'styles', contentType.styles, xml);
    } else if (xml !== draft.text(stylesPath)) draft.set(stylesPath, xml);
  }

  function freePath(name: string, number: number | ''): string {
    const path = `${folderOf(workbookPath)}${name}${number}.xml`;
    return draft.has(path) ? freePath(name, (number || 0) + 1) : path;
  }

  /** Excel takes an order of calculation that names a cell without a formula for damage. */
  function forgetCalculationOrder(): void {
    const path = relatedPath(workbook, 'calcChain');
    if (path === undefined) return;
    draft.remove(path);
    draft.set(linksPath, withoutRelationships(required(linksPath), 'calcChain'));
    draft.set(contentTypesPath, withoutContentType(required(contentTypesPath), path));
  }

  function indexOf(name: string): number {
    return (sheetsIn(workbookXml) ?? []).findIndex((sheet) => sameSheet(sheet.name, name));
  }

  function addNames(names: readonly NameEntry[]): void {
    workbookXml = withNames(workbookXml, names);
  }

  function setBars(
    path: string,
    bars: readonly PlanBars[],
    cleared: (xml: string) => string,
  ): void {
    draft.set(path, withBars(cleared(required(path)), bars, path));
  }

  function drawCharts(sheet: Pick<SheetPlace, 'name' | 'path'>, pictures: SheetPictures): void {
    const { charts = [], cells } = pictures;
    addCharts(draft, sheet, charts, valuesIn(cells), namespaces);
  }

  return {
    addSheet(content) {
      const path = freePath('worksheets/sheet', 1);
      const xml = withBars(sheetPart(content, openStyles(), namespaces), content.bars ?? [], path);
      const relationship = addPart(path, 'worksheet', contentType.worksheet, xml);
      const { name, visible = true } = content;
      workbookXml = withSheet(workbookXml, { name, relationship, visible }, namespaces);
      const index = (sheetsIn(workbookXml)?.length ?? 0) - 1;
      if (content.print) addNames(printNames(name, index, content.print));
      drawCharts({ name, path }, content);
      changeNotes(draft, { path, index }, content.notes ?? [], namespaces);
      if (content.cells.some(({ formula }) => formula !== undefined)) {
        workbookXml = withRecalculation(workbookXml);
      }
    },
    editCells(sheet, edits) {
      const formulaAt = formulasOf(workbook, sheet.path);
      const edited = editCells(required(sheet.path), edits(openStyles()), formulaAt);
      draft.set(sheet.path, edited.xml);
      formulasChanged ||= edited.formulasChanged;
      // Formulas elsewhere may depend on what changed.
      workbookXml = withRecalculation(workbookXml);
    },
    restyleCells(sheet, edits) {
      const formulaAt = formulasOf(workbook, sheet.path);
      draft.set(sheet.path, editCells(required(sheet.path), edits(openStyles()), formulaAt).xml);
    },
    changeNotes(sheet, changes) {
      changeNotes(draft, sheet, changes, namespaces);
    },
    setNotes(sheet, notes) {
      const changes = noteChanges(notesOf(sheet.path, draft.text), notes);
      changeNotes(draft, sheet, changes, namespaces);
    },
    relayout(sheet, layout) {
      draft.set(sheet.path, relayout(required(sheet.path), layout));
      if (layout.print) addNames(printNames(sheet.name, sheet.index, layout.print));
    },
    replacePictures(sheet, pictures, { mark, area, drawn }) {
      setBars(sheet.path, pictures.bars ?? [], (xml) => withoutBarsOf(xml, drawn, area));
      removeCharts(draft, sheet.path, (name) => isOwnChart(name) && name.startsWith(`${mark}.`));
      drawCharts(sheet, pictures);
    },
    setPictures(sheet, pictures) {
      const { bars = [], charts = [] } = pictures;
      if (!sameList(ownBarsIn(required(sheet.path)), bars)) {
        setBars(sheet.path, bars, withoutOwnBars);
      }
      if (sameList(ownChartsOf(sheet.path, draft.text), charts)) return;
      removeCharts(draft, sheet.path, isOwnChart);
      drawCharts(sheet, pictures);
    },
    show(sheet, visible) {
      workbookXml = withSheetEntry(workbookXml, indexOf(sheet.name), { visible });
    },
    renameSheet(before, name) {
      const index = indexOf(before);
      workbookXml = withSheetEntry(withSheetRenamed(workbookXml, before, name), index, { name });
      for (const path of draft
        .paths()
        .filter((part) => /^(?!.*sharedStrings).*\.xml$/i.test(part))) {
        if (path === workbookPath) continue;
        const xml = draft.text(path);
        const renamed = xml === undefined ? undefined : withSheetRenamed(xml, before, name);
        if (renamed !== undefined && renamed !== xml) draft.set(path, renamed);
      }
    },
    removeSheet(name) {
      const index = indexOf(name);
      const place = workbook.sheets.find((sheet) => sameSheet(sheet.name, name));
      workbookXml = withoutSheet(workbookXml, index);
      formulasChanged = true;
      if (place?.path === undefined) return;
      draft.remove(place.path);
      draft.remove(relationshipsPath(place.path));
      draft.set(linksPath, withoutRelationship(required(linksPath), place.relationship));
      const types = withoutContentType(required(contentTypesPath), place.path);
      draft.set(contentTypesPath, types);
    },
    changeWorkbook(change) {
      workbookXml = change(workbookXml);
    },
    bytes() {
      writeStyles();
      if (formulasChanged) forgetCalculationOrder();
      if (workbookXml !== workbook.workbookXml) draft.set(workbookPath, workbookXml);
      return draft.bytes();
    },
  };
}

/** Whether two lists of charts or bars say the same, in whatever order. */
function sameList(
  a: readonly (PlanChart | PlanBars)[],
  b: readonly (PlanChart | PlanBars)[],
): boolean {
  const text = (list: readonly object[]): string =>
    list
      .map((each) => sortedText(each))
      .sort()
      .join();
  return text(a) === text(b);
}

/** The formulas of one sheet, read only when someone asks. */
function formulasOf(workbook: WorkbookPackage, path: string): FormulaReader {
  let formulas: Map<string, string> | undefined;
  return (row, column) => {
    if (!formulas) {
      formulas = new Map();
      const found = formulas;
      const read = readCells(workbook, { formulas: true });
      const sheet = read.ok ? read.value.find((candidate) => candidate.path === path) : undefined;
      sheet?.forEachCell((r, c, _, formula) => formula && found.set(`${r},${c}`, formula));
    }
    return formulas.get(`${row},${column}`);
  };
}
