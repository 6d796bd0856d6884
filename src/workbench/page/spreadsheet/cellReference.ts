import { columnLetters } from '../../../tables/cell';
import type { Area } from '../../../tables/plan';
import { maximumColumns, maximumRows } from '../../host/sheet';

/**
 * An area as the name box shows it. Whole columns and rows are named as such.
 *
 * @example areaText({ top: 2, left: 0, rows: 3, columns: 4 }) // "A3:D5"
 */
export function areaText({ top, left, rows, columns }: Area): string {
  const right = columnLetters(left + columns - 1);
  if (rows >= maximumRows && columns >= maximumColumns) return 'A:XFD';
  if (rows >= maximumRows) return `${columnLetters(left)}:${right}`;
  if (columns >= maximumColumns) return `${top + 1}:${top + rows}`;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${right}${top + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** The area that a person wrote in the name box (`c7`, `A3:D5`, `B:C`, `4:6`), or nothing. */
export function areaFromText(text: string): Area | undefined {
  const [first, last = first, ...more] = text.replaceAll('$', '').trim().toUpperCase().split(':');
  const from = corner(first ?? '');
  const to = corner(last ?? '');
  if (!from || !to || more.length > 0) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  // A letter or a number alone means a whole column or row only as one end of a pair.
  if (!text.includes(':') && (from.row === undefined || from.column === undefined)) {
    return undefined;
  }
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const area = {
    top,
    left,
    rows: from.row === undefined ? maximumRows : Math.max(from.row, to.row ?? 0) - top + 1,
    columns:
      from.column === undefined ? maximumColumns : Math.max(from.column, to.column ?? 0) - left + 1,
  };
  return top + area.rows <= maximumRows && left + area.columns <= maximumColumns ? area : undefined;
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    ...(letters === undefined
      ? {}
      : {
          column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
        }),
  };
}
