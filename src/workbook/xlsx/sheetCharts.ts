import type { PlanChart } from '../../tables/plan';
import { chartPart, readChart } from './chartPart';
import type { ValueAt } from './chartXml';
import { contentTypesPath, withContentType, withoutContentType } from './contentTypes';
import { chartsIn, emptyDrawing, withChart, withoutCharts, type DrawnChart } from './drawingPart';
import {
  freePath,
  linkPart,
  linksOf,
  nameInSheet,
  setContentTypes,
  type PartReader,
} from './linkedParts';
import { contentType, type Namespaces } from './namespaces';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath, resolveTarget } from './partPath';
import { isOfKind, withoutRelationship } from './relationships';
import type { SheetContent } from './sheetContent';
import { parseXml } from './xml/xmlElement';

/** A worksheet part and the name of its sheet, which charts refer to it by. */
interface ChartSheet {
  readonly name: string;
  readonly path: string;
}

/** Whether a chart's name is one that a result of ours gave it. */
export const isOwnChart = (name: string): boolean => /^_Regionkalkyl\..+\.chart\d+$/.test(name);

/** The charts of ours in a sheet, as far as they still are what we write. */
export function ownChartsOf(path: string, part: PartReader): readonly PlanChart[] {
  const drawing = drawingOf(path, part);
  if (!drawing) return [];
  return chartsIn(drawing.xml).flatMap(({ name, relationship, place }): PlanChart[] => {
    const at = isOwnChart(name) ? chartPath(drawing, relationship, part) : undefined;
    const xml = at === undefined ? undefined : part(at);
    const chart = xml === undefined ? undefined : readChart(xml);
    return chart ? [{ ...chart, name, place }] : [];
  });
}

/** Takes charts out of a sheet, with the parts that nothing else needs. */
export function removeCharts(
  draft: PackageDraft,
  path: string,
  isGone: (name: string) => boolean,
): void {
  const drawing = drawingOf(path, draft.text);
  if (!drawing) return;
  const gone = chartsIn(drawing.xml).filter(({ name }) => isGone(name));
  if (gone.length === 0) return;
  draft.set(drawing.path, withoutCharts(drawing.xml, isGone));
  for (const { relationship } of gone) {
    const at = chartPath(drawing, relationship, draft.text);
    const links = draft.text(relationshipsPath(drawing.path));
    if (links !== undefined) {
      draft.set(relationshipsPath(drawing.path), withoutRelationship(links, relationship));
    }
    if (at !== undefined) removeChartPart(draft, at);
  }
}

/** Adds charts to a sheet; what its drawing holds already stays. */
export function addCharts(
  draft: PackageDraft,
  sheet: ChartSheet,
  charts: readonly PlanChart[],
  valueAt: ValueAt,
  namespaces: Namespaces,
): void {
  if (charts.length === 0) return;
  const drawing = drawingOf(sheet.path, draft.text) ?? addDrawing(draft, sheet.path, namespaces);
  let { xml } = drawing;
  for (const chart of charts) {
    const path = freePath(draft, 'xl/charts/chart', '.xml');
    const part = chartPart(chart, sheet.name, valueAt, namespaces);
    addPart(draft, path, contentType.chart, part);
    const relationship = linkPart(draft, drawing.path, 'chart', path, namespaces);
    xml = withChart(xml, { name: chart.name, relationship, place: chart.place }, namespaces);
  }
  draft.set(drawing.path, xml);
}

/** What stands in the cells of a sheet that is written. */
export function valuesIn(cells: SheetContent['cells']): ValueAt {
  const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return (row, column) => values.get(`${row},${column}`);
}

interface Drawing {
  readonly path: string;
  readonly xml: string;
}

function drawingOf(sheetPath: string, part: PartReader): Drawing | undefined {
  const found = linksOf(sheetPath, part).find((each) => isOfKind(each, 'drawing'));
  if (!found) return undefined;
  const path = resolveTarget(sheetPath, found.target);
  const xml = part(path);
  return xml !== undefined && parseXml(xml) ? { path, xml } : undefined;
}

function chartPath(
  drawing: Drawing,
  relationship: DrawnChart['relationship'],
  part: PartReader,
): string | undefined {
  const found = linksOf(drawing.path, part).find(({ id }) => id === relationship);
  return found && isOfKind(found, 'chart') ? resolveTarget(drawing.path, found.target) : undefined;
}

/** With the colours and the style that Excel puts beside a chart when it saves one. */
function removeChartPart(draft: PackageDraft, path: string): void {
  const beside = linksOf(path, draft.text)
    .filter(({ type }) => /\/chart(?:Color)?Style$/.test(type))
    .map(({ target }) => resolveTarget(path, target));
  for (const each of [...beside, path]) {
    draft.remove(each);
    const types = draft.text(contentTypesPath);
    if (types !== undefined) draft.set(contentTypesPath, withoutContentType(types, each));
  }
  draft.remove(relationshipsPath(path));
}

function addDrawing(draft: PackageDraft, sheetPath: string, namespaces: Namespaces): Drawing {
  const path = freePath(draft, 'xl/drawings/drawing', '.xml');
  const xml = emptyDrawing(namespaces);
  addPart(draft, path, contentType.drawing, xml);
  const id = linkPart(draft, sheetPath, 'drawing', path, namespaces);
  nameInSheet(draft, sheetPath, 'drawing', id, namespaces);
  return { path, xml };
}

function addPart(draft: PackageDraft, path: string, type: string, xml: string): void {
  setContentTypes(draft, (types) => withContentType(types, path, type));
  draft.set(path, xml);
}
