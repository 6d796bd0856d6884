import { findMunicipality } from '../../core/parameters/municipalities';
import { findRegion } from '../../core/parameters/regions';
import type { RawCell } from '../cell';
import { cellText } from '../parse/cellText';
import { isBlank } from './sheetView';

/** Names of places are short. */
const longestName = 60;

/**
 * Whether at least two of the first cells, and no fewer than half of them, name regions or municipalities:
 * then it is a line of records, not of headings.
 */
export function arePlaces(cells: readonly RawCell[]): boolean {
  const first = cells.filter((raw) => !isBlank(raw)).slice(0, 6);
  const known = first.filter(isPlace).length;
  return known >= 2 && known * 2 >= first.length;
}

/** Whether a cell names a region or a municipality in words. */
export function isPlace(raw: RawCell): boolean {
  if (typeof raw !== 'string' || raw.length > longestName || !/\p{L}{3}/u.test(raw)) return false;
  const name = cellText(raw);
  return (findRegion(name) ?? findMunicipality(name)) !== undefined;
}
