import type { ContentNote } from './sheetContent';

/*
 * A note is drawn by a shape in a drawing of an older kind (VML), beside which Excel shows none. Such a part
 * may hold buttons and pictures of the user's and is not always well-formed, so it is edited as text: a shape
 * is put in before the end, or cut out whole.
 */

type Place = Pick<ContentNote, 'row' | 'column'>;

/** A drawing of notes without any. @param sheet the number of the sheet, from 1, for its shapes' own ids */
export const emptyShapes = (sheet: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
  `<o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout></xml>`;

/** The drawing with a hidden box for the note of a cell, as wide as three columns and as high as it needs. */
export function withShape(vml: string, { row, column, text }: ContentNote): string {
  const own = /<xml\b[^>]*\/>\s*$/.test(vml) ? emptyShapes(1) : vml;
  const end = own.lastIndexOf('</xml>');
  if (end < 0) throw new Error('A drawing of notes that has no end');
  const type = own.includes('id="_x0000_t202"') ? '' : shapeType;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 2, column + 4, 15, top + rowsFor(text), 4].join(', ');
  const shape =
    `<v:shape id="_x0000_s${freeId(own)}" type="#_x0000_t202" style="position:absolute;` +
    'margin-left:59pt;margin-top:1.5pt;width:200pt;height:80pt;z-index:1;visibility:hidden"' +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  return own.slice(0, end) + type + shape + own.slice(end);
}

/** The drawing without the box of the note of a cell. */
export const withoutShape = (vml: string, place: Place): string =>
  vml.replace(/<v:shape\b(?!type)(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (shape) =>
    isBoxOf(shape, place) ? '' : shape,
  );

function isBoxOf(shape: string, { row, column }: Place): boolean {
  const number = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
  return (
    /ObjectType=["']Note["']/.test(shape) && number('Row') === row && number('Column') === column
  );
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Some forty characters stand on a line, and a line is about a row. */
const rowsFor = (text: string): number =>
  1 + text.split('\n').reduce((lines, line) => lines + Math.ceil((line.length + 1) / 40), 0);

/** Shapes of the n:th block of 1 024 ids belong to the sheet whose `idmap` says n. */
function freeId(vml: string): number {
  const block = Number(/<o:idmap\b[^>]*\bdata=["'](\d+)/.exec(vml)?.[1] ?? 1);
  const taken = [...vml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(block * 1024, ...taken) + 1;
}
