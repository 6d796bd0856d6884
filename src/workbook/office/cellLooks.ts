import type { Area } from '../../tables/plan';
import type { EdgeBefore, LookBefore } from '../beforeImage';
import { areaText } from './areaText';

/** What is asked of every cell before its look is changed. */
export const looksAsked: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      bold: true,
      italic: true,
      size: true,
      color: true,
      name: true,
      underline: true,
      strikethrough: true,
    },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
};

/** A cell's look as Excel answers it. What a cleared cell has by itself is left out. */
export function lookOf(
  properties: Excel.CellProperties | undefined,
  numberFormat: unknown,
): LookBefore {
  const { font = {}, fill = {}, borders = {}, ...format } = properties?.format ?? {};
  const edges = Object.entries(borders).flatMap(([edge, line]) => {
    const { style, weight, color } = line as Excel.CellBorder;
    if (!(edge in edgeNames) || !style || style === 'None') return [];
    return [[edge, { style, weight: weight ?? 'Thin', colour: color ?? '#000000' }] as const];
  });
  return {
    ...(typeof numberFormat === 'string' && numberFormat !== 'General' ? { numberFormat } : {}),
    font: { name: font.name ?? '', size: font.size ?? 0 },
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.underline && font.underline !== 'None' ? { underline: font.underline } : {}),
    ...(font.color && font.color !== '#000000' ? { colour: font.color } : {}),
    ...(fill.color && fill.pattern !== 'None' ? { fill: fill.color } : {}),
    ...(format.horizontalAlignment && format.horizontalAlignment !== 'General'
      ? { align: format.horizontalAlignment }
      : {}),
    ...(format.verticalAlignment && format.verticalAlignment !== 'Bottom'
      ? { verticalAlign: format.verticalAlignment }
      : {}),
    ...(format.indentLevel ? { indent: format.indentLevel } : {}),
    ...(format.wrapText && { wrap: true }),
    ...(edges.length > 0 ? { edges: Object.fromEntries(edges) } : {}),
  };
}

/** Whether a look says no more than the font, in Excel's own default. */
export function plainLook({ font, ...rest }: LookBefore): boolean {
  return Object.keys(rest).length === 0 && font.name === 'Calibri' && font.size === 11;
}

/** Gives the cells of an area, cleared of their formats, the look that they had. */
export function restoreLook(sheet: Excel.Worksheet, area: Area, look: LookBefore): void {
  const range = sheet.getRange(areaText(area));
  const { format } = range;
  if (look.font.name) format.font.name = look.font.name;
  if (look.font.size) format.font.size = look.font.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.strikethrough) format.font.strikethrough = true;
  if (look.underline) format.font.underline = look.underline as Excel.RangeUnderlineStyle;
  if (look.colour) format.font.color = look.colour;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align as Excel.HorizontalAlignment;
  if (look.verticalAlign) format.verticalAlignment = look.verticalAlign as Excel.VerticalAlignment;
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  for (const [edge, line] of Object.entries(look.edges ?? {})) {
    const name = edgeNames[edge as keyof typeof edgeNames];
    for (const part of edgeAreas(area, edge)) restoreEdge(sheet, part, name, line);
  }
  if (look.numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => look.numberFormat),
    );
  }
}

function restoreEdge(
  sheet: Excel.Worksheet,
  area: Area,
  name: (typeof edgeNames)[keyof typeof edgeNames],
  { style, weight, colour }: EdgeBefore,
): void {
  const border = sheet.getRange(areaText(area)).format.borders.getItem(name);
  border.style = style as Excel.BorderLineStyle;
  if (weight !== 'Thin') border.weight = weight as Excel.BorderWeight;
  if (colour !== '#000000') border.color = colour;
}

/** Row by row, or column by column: every cell of the area has this edge, not the area as a whole. */
function edgeAreas(area: Area, edge: string): Area[] {
  if (edge === 'top' || edge === 'bottom') {
    return Array.from({ length: area.rows }, (_, row) => ({
      ...area,
      top: area.top + row,
      rows: 1,
    }));
  }
  return Array.from({ length: area.columns }, (_, column) => ({
    ...area,
    left: area.left + column,
    columns: 1,
  }));
}

const edgeNames = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
