import { oneLine } from './cellText';

/** A day as ISO text, `2019-10-15`. */
export type IsoDate = string;

/**
 * Reads a day as Swedish documents write it: `2019-10-15`, `20191015`, `15 oktober 2019`, `15 okt. 2019`,
 * `den 15 oktober 2019`, `15/10 2019`. Undefined for a text that names no single day (`oktober 2019`,
 * `tredje kvartalet`) or a day that no calendar has.
 *
 * @example readWrittenDate('den 15 oktober 2019') // "2019-10-15"
 */
export function readWrittenDate(text: string): IsoDate | undefined {
  const line = oneLine(text).toLowerCase();
  if (line.length > longestDate) return undefined;
  const numbers = isoPattern.exec(line) ?? plainPattern.exec(line);
  if (numbers) return dayOf(numbers[1]!, numbers[2]!, numbers[3]!);
  const slashed = slashPattern.exec(line);
  if (slashed) return dayOf(slashed[3]!, slashed[2]!, slashed[1]!);
  const named = namedPattern.exec(line);
  if (!named) return undefined;
  const month = months.indexOf(named[2]!.slice(0, 3)) + 1;
  return month > 0 ? dayOf(named[3]!, String(month), named[1]!) : undefined;
}

/**
 * The day of an Excel date, a number of days; undefined outside the years 1950 to 2199 and for a time of
 * the day: such a number is no date that anyone meant.
 *
 * @example dayOfSerial(43753) // "2019-10-15"
 */
export function dayOfSerial(serial: number): IsoDate | undefined {
  if (!Number.isInteger(serial) || serial < 18264 || serial > 109574) return undefined;
  return new Date((serial - serialOf1970) * millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * The number that Excel keeps for a day.
 *
 * @example serialOfDay('2019-10-15') // 43753
 */
export const serialOfDay = (date: IsoDate): number =>
  Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay + serialOf1970;

const serialOf1970 = 25569;
const millisecondsOfDay = 86_400_000;
const longestDate = 40;

const isoPattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t00:00.*| 00:00.*)?$/;
const plainPattern = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const slashPattern = /^(\d{1,2})\/(\d{1,2})[ /-]+(\d{4})$/;
const namedPattern = /^(?:den )?(\d{1,2})(?::e)? (?:i )?(\p{L}{3,9})\.?,? (\d{4})$/u;
const months = [
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
];

function dayOf(year: string, month: string, day: string): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 31 June is no day: it comes back as another.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date
    ? undefined
    : date;
}
