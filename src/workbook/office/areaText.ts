import { columnLetters } from '../../tables/cell';
import type { Area } from '../../tables/plan';

/** @example areaText({ top: 2, left: 0, rows: 3, columns: 4 }) // "A3:D5" */
export function areaText({ top, left, rows, columns }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(left + columns - 1)}${top + rows}`;
}
