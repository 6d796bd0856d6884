import {
  columnXml,
  fileWidth,
  frozenPane,
  pageSetup,
  worksheetOrder,
  type SheetLayout,
} from './sheetLayout';
import {
  append,
  applySplices,
  elementLike,
  insertInOrder,
  setAttributes,
  type Splice,
} from './xml/xmlEdit';
import {
  attributesOf,
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  prefixIn,
  sourceOf,
  type XmlElement,
} from './xml/xmlElement';

/**
 * An existing sheet part laid out anew: only the widths of the given columns, the frozen rows, the
 * gridlines and the page set-up change. What the layout does not speak of stays.
 */
export function relayout(xml: string, layout: SheetLayout): string {
  return [withViews, withPrint, withColumns].reduce((text, change) => change(text, layout), xml);
}

function openSheet(xml: string): XmlElement {
  const root = parseXml(xml, new Set(['sheetData']));
  if (!root) throw new Error('A sheet part that was read before is no longer readable');
  return root;
}

function withViews(xml: string, { frozenRows, gridlines }: SheetLayout): string {
  const root = openSheet(xml);
  const prefix = prefixIn(root);
  const pane = frozenPane(prefix, frozenRows ?? 0);
  const showGridLines = gridlines === false ? '0' : undefined;
  const views = childOf(root, 'sheetViews');
  const view = childOf(views, 'sheetView');
  if (!view) {
    if (frozenRows === undefined && gridlines === undefined) return xml;
    const made = elementLike(root, 'sheetView', { showGridLines, workbookViewId: 0 }, pane);
    if (views) return applySplices(xml, [append(xml, views, made)]);
    const element = elementLike(root, 'sheetViews', {}, made);
    return applySplices(xml, [insertInOrder(xml, root, worksheetOrder, 'sheetViews', element)]);
  }
  const splices: Splice[] = [];
  if (gridlines !== undefined) splices.push(...setAttributes(xml, view, { showGridLines }));
  if (frozenRows !== undefined && frozenRows !== frozenRowsOf(xml, view)) {
    // The selection belongs to the panes there were; the user's place in the sheet is at the top again.
    for (const { name, open, end } of view.children) {
      if (name === 'pane' || name === 'selection') {
        splices.push({ start: open.start, end, text: '' });
      }
    }
    const first = view.children[0];
    if (pane && first)
      splices.unshift({ start: first.open.start, end: first.open.start, text: pane });
    else if (pane) splices.push(append(xml, view, pane));
  }
  return applySplices(xml, splices);
}

/** How many rows stand still at the top of a view. */
export function frozenRowsOf(xml: string, view: XmlElement | undefined): number {
  const pane = childOf(view, 'pane');
  if (!pane || !/^frozen/.test(attributeOf(xml, pane, 'state') ?? '')) return 0;
  return Number(attributeOf(xml, pane, 'ySplit') ?? 0);
}

function withPrint(xml: string, { print }: SheetLayout): string {
  if (!print) return xml;
  const root = openSheet(xml);
  const splices: Splice[] = [];
  const properties = childOf(root, 'sheetPr');
  const fit = childOf(properties, 'pageSetUpPr');
  const fitXml = elementLike(root, 'pageSetUpPr', { fitToPage: 1 });
  if (fit) splices.push(...setAttributes(xml, fit, { fitToPage: '1' }));
  else if (properties) splices.push(append(xml, properties, fitXml));
  else {
    const element = elementLike(root, 'sheetPr', {}, fitXml);
    splices.push(insertInOrder(xml, root, worksheetOrder, 'sheetPr', element));
  }
  const setup = childOf(root, 'pageSetup');
  if (setup) splices.push(...setAttributes(xml, setup, { ...pageSetup(print), scale: undefined }));
  else {
    const element = elementLike(root, 'pageSetup', pageSetup(print));
    splices.push(insertInOrder(xml, root, worksheetOrder, 'pageSetup', element));
  }
  return applySplices(xml, splices);
}

function withColumns(xml: string, { columnWidths }: SheetLayout): string {
  if (!columnWidths?.some((width) => width !== undefined)) return xml;
  const root = openSheet(xml);
  const prefix = prefixIn(root);
  const list = childOf(root, 'cols');
  const kept = childrenOf(list, 'col').flatMap((column) => columnPieces(xml, column, columnWidths));
  const replaced = new Set(kept.map(({ column }) => column));
  const own = columnWidths.flatMap((width, column) =>
    width === undefined || replaced.has(column)
      ? []
      : [{ column, text: columnXml(prefix, column, width) }],
  );
  const content = [...kept, ...own].sort((a, b) => a.column - b.column).map(({ text }) => text);
  const element = elementLike(root, 'cols', {}, content.join(''));
  return applySplices(xml, [
    list
      ? { start: list.open.start, end: list.end, text: element }
      : insertInOrder(xml, root, worksheetOrder, 'cols', element),
  ]);
}

/** One `col` may speak of many columns; those that get a width are taken out of it. */
function columnPieces(
  xml: string,
  element: XmlElement,
  widths: NonNullable<SheetLayout['columnWidths']>,
): readonly { readonly column: number; readonly text: string }[] {
  const first = Number(attributeOf(xml, element, 'min') ?? 1) - 1;
  const last = Number(attributeOf(xml, element, 'max') ?? 1) - 1;
  if (!widths.some((width, column) => width !== undefined && column >= first && column <= last)) {
    return [{ column: first, text: sourceOf(xml, element) }];
  }
  const attributes = Object.fromEntries(
    attributesOf(xml, element.open).map(({ name, value }) => [name, value]),
  );
  const piece = (from: number, to: number, more: Record<string, string | number | undefined>) => ({
    column: from,
    text: elementLike(element, 'col', { ...attributes, min: from + 1, max: to + 1, ...more }),
  });
  const pieces: ReturnType<typeof piece>[] = [];
  let from = first;
  for (let column = first; column <= Math.min(last, widths.length - 1); column++) {
    const width = widths[column];
    if (width === undefined) continue;
    if (from < column) pieces.push(piece(from, column - 1, {}));
    const made = { width: fileWidth(width), customWidth: 1, bestFit: undefined, hidden: undefined };
    pieces.push(piece(column, column, made));
    from = column + 1;
  }
  if (from <= last) pieces.push(piece(from, last, {}));
  return pieces;
}
