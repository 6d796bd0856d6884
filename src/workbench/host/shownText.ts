import { format } from 'numfmt';
import type { RawCell } from '../../tables/cell';

/**
 * The text that a Swedish Excel shows for a value in a number format (en-US code).
 *
 * @example shownText(35318211, '#,##0') // "35 318 211"
 */
export function shownText(value: RawCell, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value;
  try {
    return format(numberFormat, value, { locale: 'sv-SE' });
  } catch {
    // A format that the library cannot read must not make the cell unreadable.
    return String(value).replace('.', ',');
  }
}
