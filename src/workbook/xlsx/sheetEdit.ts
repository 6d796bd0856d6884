import { cellXml, type WrittenValue } from './cellXml';
import { cellReference, parseCellReference } from './reference';
import { cellsIn, rowsIn, type CellPlace, type RowPlace } from './sheetCells';
import { sharedFormulas, type FormulaReader, type SharedFormulas } from './sharedFormulas';
import { append, applySplices, setAttributes, type Splice } from './xml/xmlEdit';
import { attributeOf, childOf, parseXml, prefixIn, type XmlElement } from './xml/xmlElement';

/** What one cell of an existing sheet becomes. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** `value: null` without a formula leaves the cell blank; absent, what the cell holds stays. */
  readonly content?: WrittenValue;
  /** The cell format's index, asked for with the present one. */
  readonly style: (present: number) => number;
}

export interface EditedSheet {
  readonly xml: string;
  /** Whether formulas came, went or changed, so that the file's order of calculation is out of date. */
  readonly formulasChanged: boolean;
}

/**
 * A sheet part with cells set or cleared. Every other cell, row, attribute and element stays character
 * for character; where the file numbers its rows or cells silently, the edited ones get their address.
 */
export function editCells(
  xml: string,
  edits: readonly CellEdit[],
  formulaAt: FormulaReader,
): EditedSheet {
  const root = parseXml(xml, new Set(['sheetData']));
  const data = childOf(root, 'sheetData');
  if (!root || !data) throw new Error('A sheet part that was read before is no longer readable');
  const wanted = byRow(edits);
  if (wanted.size === 0) return { xml, formulasChanged: false };
  const shared = sharedFormulas(formulaAt);
  const work: Work = { xml, prefix: prefixIn(root), splices: [], formulasChanged: false, shared };
  const pending = [...wanted.keys()].sort((a, b) => a - b);

  for (const place of data.open.kind === 'empty'
    ? []
    : rowsIn(xml, data.open.end, data.contentEnd)) {
    while (pending.length > 0 && (pending[0] as number) < place.row) {
      insertRow(work, place.tag.start, wanted, pending.shift() as number);
    }
    const inRow = pending[0] === place.row ? wanted.get(pending.shift() as number) : undefined;
    editRow(work, place, inRow);
  }
  const last = pending.map((row) => rowXml(work, row, wanted.get(row))).join('');
  if (last) work.splices.push(append(xml, data, last));
  work.splices.push(...dimensionEdit(xml, root, edits));
  return { xml: applySplices(xml, work.splices), formulasChanged: work.formulasChanged };
}

type RowEdits = ReadonlyMap<number, CellEdit>;

interface Work {
  readonly xml: string;
  readonly prefix: string;
  readonly splices: Splice[];
  readonly shared: SharedFormulas;
  formulasChanged: boolean;
}

function byRow(edits: readonly CellEdit[]): ReadonlyMap<number, RowEdits> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    row.set(edit.column, edit);
    rows.set(edit.row, row);
  }
  return rows;
}

function insertRow(
  work: Work,
  at: number,
  wanted: ReadonlyMap<number, RowEdits>,
  row: number,
): void {
  const text = rowXml(work, row, wanted.get(row));
  if (text) work.splices.push({ start: at, end: at, text });
}

function rowXml(work: Work, row: number, edits: RowEdits | undefined): string {
  const cells = inOrder(edits)
    .map((edit) => newCell(work, edit))
    .join('');
  return cells && `<${work.prefix}row r="${row + 1}">${cells}</${work.prefix}row>`;
}

function editRow(work: Work, place: RowPlace, edits: RowEdits | undefined): void {
  const { xml, splices } = work;
  // A row whose number follows from the one before must say it once rows are put in between.
  const rowAttributes: Record<string, string | undefined> = {};
  if (!place.numbered) rowAttributes['r'] = String(place.row + 1);
  const pending = inOrder(edits);
  const outside = pending.some(({ column, content }) => {
    return !isBlank(content) && !spans(attributeOf(xml, place.tag, 'spans'), column);
  });
  if (outside) rowAttributes['spans'] = undefined;
  splices.push(...setAttributes(xml, place.tag, rowAttributes));
  if (pending.length === 0 && !work.shared.someBroken()) return;

  for (const cell of cellsIn(xml, place)) {
    while (pending.length > 0 && (pending[0] as CellEdit).column < cell.column) {
      const text = newCell(work, pending.shift() as CellEdit);
      if (text) splices.push({ start: cell.tag.start, end: cell.tag.start, text });
    }
    const edit = pending[0]?.column === cell.column ? pending.shift() : undefined;
    if (edit?.content) replaceCell(work, cell, edit);
    else {
      if (edit) restyleCell(work, cell, edit);
      splices.push(...work.shared.mend(xml, cell, place.row));
      if (edits && !edit && !cell.addressed) {
        splices.push(...setAttributes(xml, cell.tag, { r: cellReference(place.row, cell.column) }));
      }
    }
  }
  const last = pending.map((edit) => newCell(work, edit)).join('');
  if (!last) return;
  if (place.tag.kind === 'open') {
    splices.push({ start: place.contentEnd, end: place.contentEnd, text: last });
  } else {
    const slash = xml.lastIndexOf('/', place.tag.end);
    splices.push({ start: slash, end: place.end, text: `>${last}</${place.tag.fullName}>` });
  }
}

function replaceCell(work: Work, cell: CellPlace, edit: CellEdit): void {
  const present = Number(attributeOf(work.xml, cell.tag, 's') ?? 0);
  const hadFormula = work.shared.remove(work.xml, cell);
  if (hadFormula || edit.content?.formula !== undefined) work.formulasChanged = true;
  const text = cellText(work, edit, edit.style(present));
  work.splices.push({ start: cell.tag.start, end: cell.end, text });
}

function restyleCell({ xml, splices }: Work, cell: CellPlace, edit: CellEdit): void {
  const style = edit.style(Number(attributeOf(xml, cell.tag, 's') ?? 0));
  const r = cell.addressed ? {} : { r: cellReference(edit.row, cell.column) };
  const s = { s: style === 0 ? undefined : String(style) };
  splices.push(...setAttributes(xml, cell.tag, { ...r, ...s }));
}

function newCell(work: Work, edit: CellEdit): string {
  if (edit.content?.formula !== undefined) work.formulasChanged = true;
  return cellText(work, edit, edit.style(0));
}

/** A blank cell that looks like any other is no cell at all. */
function cellText(work: Work, { row, column, content }: CellEdit, style: number): string {
  if (isBlank(content) && style === 0) return '';
  return cellXml(work.prefix, row, column, style, content ?? { value: null });
}

const isBlank = (content: CellEdit['content']): boolean =>
  !content || (content.value === null && content.formula === undefined);

const inOrder = (edits: RowEdits | undefined): CellEdit[] =>
  [...(edits?.values() ?? [])].sort((a, b) => a.column - b.column);

/** Whether a row's hint of which columns it uses covers a column; no hint covers all. */
function spans(hint: string | undefined, column: number): boolean {
  if (hint === undefined) return true;
  return hint.split(/\s+/).some((span) => {
    const [first, last] = span.split(':').map(Number);
    return first !== undefined && last !== undefined && column + 1 >= first && column + 1 <= last;
  });
}

/** The sheet's own note of its used range grows with what is written; it never shrinks. */
function dimensionEdit(
  xml: string,
  root: XmlElement,
  edits: readonly CellEdit[],
): readonly Splice[] {
  const element = childOf(root, 'dimension');
  const ref = element && attributeOf(xml, element, 'ref');
  if (!element || ref === undefined) return [];
  const [first = '', last = first] = ref.split(':');
  const start = parseCellReference(first);
  const end = parseCellReference(last);
  if (!start || !end) return [];
  let [top, left, bottom, right] = [start.row, start.column, end.row, end.column];
  for (const { row, column, content } of edits) {
    if (isBlank(content)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const grown = `${cellReference(top, left)}:${cellReference(bottom, right)}`;
  const isSame = top === start.row && left === start.column;
  const isWhole = isSame && bottom === end.row && right === end.column;
  return isWhole ? [] : setAttributes(xml, element, { ref: grown });
}
