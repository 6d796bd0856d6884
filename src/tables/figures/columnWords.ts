import { message, type Message } from '../../messages/message';
import type { FigureColumn, FigureUnit } from './figureTable';

/**
 * What a column of figures was taken for, in words: its kind and year, and its unit.
 *
 * @example columnWords(column) // "budget 2020, mkr"
 */
export const columnWords = ({ period, year, unit }: FigureColumn): Message =>
  message('readingReport.figure-column', {
    kind: period?.kind ?? (year === undefined ? 'none' : 'year'),
    year: String(period?.year ?? year ?? ''),
    unit: unitName(unit),
  });

/** The unit as it is written, or `none` where nothing says it. */
export function unitName(unit: FigureUnit): 'kr' | 'tkr' | 'mkr' | 'mdkr' | '%' | 'none' {
  if (unit.kind === 'percent') return '%';
  if (unit.kind === 'unknown') return 'none';
  return unit.power >= 9 ? 'mdkr' : unit.power >= 6 ? 'mkr' : unit.power >= 3 ? 'tkr' : 'kr';
}
