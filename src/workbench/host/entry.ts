import type { RawCell } from '../../tables/cell';
import type { StoredStyle } from './sheet';
import type { CellEntry } from './store';

const errorValues = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
];
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const percentage = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * What Excel makes of a value that is put in a cell: text that looks like a number, a percentage, a date
 * or a truth value becomes one, `=` begins a formula and `'` a text, unless the cell is formatted as
 * text (`@`). `null` leaves the cell as it is (undefined), `''` empties it.
 *
 * @example entryOf('0,5 %', 'General') // { value: '0,5 %' }: en-US is asked for, as in Office.js
 * @example entryOf('007', 'General') // { value: 7 }
 * @example entryOf('007', '@') // { value: '007' }
 */
export function entryOf(
  input: string | number | boolean | null,
  numberFormat: string,
): CellEntry | undefined {
  if (input === null) return undefined;
  if (input === '') return { value: null };
  if (numberFormat === '@') return { value: typeof input === 'boolean' ? input : String(input) };
  if (typeof input !== 'string') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input.slice(1) };
  return recognised(input, numberFormat) ?? { value: input };
}

/** The number, date, truth value or error that an en-US text is; nothing for plain text. */
export function recognised(input: string, numberFormat: string): CellEntry | undefined {
  const text = input.trim();
  if (plainNumber.test(text)) return { value: Number(text) };
  if (groupedNumber.test(text)) {
    return formatted(Number(text.replaceAll(',', '')), numberFormat, '#,##0');
  }
  const percent = percentage.exec(text);
  if (percent) {
    const format = percent[1]?.includes('.') ? '0.00%' : '0%';
    return formatted(dividedByHundred(percent[1] ?? ''), numberFormat, format);
  }
  const date = isoDate.exec(text);
  const serial = date && dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (serial) return formatted(serial, numberFormat, 'yyyy-mm-dd');
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const error = errorValues.find((known) => known === text.toUpperCase());
  if (error) return { value: { error } };
  return undefined;
}

/** The day number of a date in Excel's calendar, which believes in 29 February 1900. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900)
    return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days >= 60 ? days + 1 : days;
}

// 1.43 % is the double nearest 0.0143, which 1.43 / 100 need not be.
function dividedByHundred(text: string): number {
  return Number(`${text}e-2`);
}

// A format that the user has chosen stands; only General takes on that of what was typed.
function formatted(value: RawCell, current: string, typed: string): CellEntry {
  const style: StoredStyle = { numberFormat: typed };
  return current === 'General' ? { value, style } : { value };
}
