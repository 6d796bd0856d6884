import { message, type Message } from '../../messages/message';
import { addressText, type CellAddress, type RawCell } from '../cell';
import { error, info, warning, type Finding } from '../finding';
import type { Reading } from '../recognised';
import { numberKinds, type ColumnKind } from '../schema';
import { cellText, codeText, isMissingCell, oneLine, yesNo } from './cellText';
import { decimalTextOf, shiftDecimal } from './decimalText';
import { dayOfSerial, readWrittenDate } from './writtenDate';
import { readWrittenNumber, type NotANumber, type WrittenNumber } from './writtenNumber';

/** What the cells of a column, or the value of one label, are to be read as. */
export interface CellMeaning {
  readonly kind: ColumnKind;
  /** The heading or label as it stands in the sheet, for what is said about the cell. */
  readonly heading: string;
  /** How many digits a code has. */
  readonly digits?: number | undefined;
  /** The power of ten of the heading's unit (3 for tkr), for numbers that name no unit of their own. */
  readonly power?: number;
  /** Whether bare numbers of a share are parts of one, as Excel keeps a cell shown as 1,43 %. */
  readonly partsOfOne?: boolean;
  /** Words that a cell may hold instead, in lower case. */
  readonly words?: readonly string[] | undefined;
  /** Whether a share in per cent may stand among the amounts. */
  readonly orShare?: boolean | undefined;
}

/** A reading, and what there is to tell the user of it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly finding?: Finding;
}

/**
 * Reads one cell as its column wants it. A value that the column cannot hold is refused with a message
 * that names the cell, never replaced by another.
 *
 * @example readCell('1 234,5', { kind: 'amount', heading: 'Belopp' }, cell)
 *   // 1234.5, with the finding 'Texten ”1 234,5” i Blad1!C14 lästes som 1 234,5.'
 */
export function readCell(raw: RawCell, meaning: CellMeaning, cell: CellAddress): JudgedReading {
  if (isMissingCell(raw)) return missingReading;
  if (typeof raw === 'object' && raw !== null) return excelError(raw.error, meaning, cell);
  const word = meaning.words && typeof raw === 'string' ? wordOf(raw, meaning.words) : undefined;
  if (word !== undefined) return { reading: { kind: 'text', text: word } };
  switch (meaning.kind) {
    case 'text':
    case 'key':
      return { reading: { kind: 'text', text: cellText(raw) } };
    case 'code':
      return { reading: { kind: 'text', text: codeText(raw, meaning.digits ?? 0) } };
    case 'yesNo':
      return readYesNo(raw, meaning, cell);
    case 'amount':
    case 'count':
    case 'share':
    case 'number':
      return readNumber(raw, meaning, cell);
    case 'date':
      return readDate(raw, meaning, cell);
  }
}

/**
 * Whether a cell is just what its column holds, or blank: then `readCell` has nothing to tell of it. Much
 * quicker than reading it, and never true where something is to be told.
 */
export function isPlain(raw: RawCell, { kind, orShare }: CellMeaning): boolean {
  if (orShare && typeof raw === 'number' && isSmall(raw)) return false;
  switch (kind) {
    case 'text':
    case 'key':
    case 'code':
      return raw === null || typeof raw === 'string' || typeof raw === 'number';
    case 'count':
      return typeof raw === 'number' ? raw >= 0 && raw < Infinity : isMissingCell(raw);
    case 'amount':
    case 'share':
    case 'number':
      return typeof raw === 'number' ? Number.isFinite(raw) : isMissingCell(raw);
    case 'yesNo':
    case 'date':
      return raw === null;
  }
}

/** The number that a plain cell of a column is read as, as a double; NaN for what is none. */
export function plainNumber(raw: RawCell, meaning: CellMeaning): number {
  if (typeof raw !== 'number' || !numberKinds.has(meaning.kind)) return NaN;
  const power = barePower(meaning);
  return power === 0 ? raw : raw * 10 ** power;
}

/** Texts in findings are quoted at most this long. */
const quotedLength = 60;

/** The words of a cell as a finding quotes them: on one line, not a whole paragraph. */
export function quoted(raw: RawCell): string {
  const text = typeof raw === 'string' ? oneLine(raw) : cellText(raw);
  return text.length > quotedLength ? `${text.slice(0, quotedLength - 1)}…` : text;
}

const missingReading: JudgedReading = { reading: { kind: 'missing' } };

function readYesNo(raw: RawCell, { heading }: CellMeaning, cell: CellAddress): JudgedReading {
  const yes = yesNo(raw);
  if (yes !== undefined) return { reading: { kind: 'yesNo', yes } };
  const parameters = { text: quoted(raw), cell: addressText(cell), heading };
  return refused(message('not-yes-no', parameters), cell);
}

/** A day in words is no coercion worth telling of: it means one day and nothing else. */
function readDate(raw: RawCell, { heading }: CellMeaning, cell: CellAddress): JudgedReading {
  const date =
    typeof raw === 'number'
      ? (dayOfSerial(raw) ?? readWrittenDate(String(raw)))
      : typeof raw === 'string'
        ? readWrittenDate(raw)
        : undefined;
  if (date !== undefined) {
    return { reading: { kind: 'date', date, coerced: typeof raw === 'string' } };
  }
  const parameters = { text: quoted(raw), cell: addressText(cell), heading };
  return refused(message('not-a-date', parameters), cell);
}

/** The word of the column that the cell holds, as the column writes it. */
export function wordOf(raw: string, words: readonly string[]): string | undefined {
  const written = oneLine(raw).toLowerCase();
  return words.find((word) => word.toLowerCase() === written);
}

function readNumber(raw: RawCell, meaning: CellMeaning, cell: CellAddress): JudgedReading {
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) return excelError('#NUM!', meaning, cell);
    const value = shifted(decimalTextOf(raw), barePower(meaning));
    if (meaning.orShare && isSmall(raw)) return shareOrAmount(raw, value, meaning, cell);
    return negativeCount(value, meaning, cell) ?? number(value, false);
  }
  const written = typeof raw === 'string' ? readWrittenNumber(raw) : wordsOnly;
  if ('notANumber' in written) {
    return refused(notANumber(written.notANumber, raw, meaning, cell), cell);
  }
  const isShare = written.unit === '%' && meaning.orShare === true;
  if (!isShare && !fits(written.unit, meaning.kind)) {
    return refused(wrongUnit(raw, meaning, cell), cell);
  }
  const power = written.unit === 'none' ? barePower(meaning) : 0;
  const value = shifted(written.value, power);
  if (meaning.orShare && written.unit === 'none' && isSmall(Number(written.value))) {
    return shareOrAmount(Number(written.value), value, meaning, cell);
  }
  const unit = power === 0 ? written.unit : meaning.kind === 'share' ? '%' : 'kr';
  return (
    negativeCount(value, meaning, cell) ?? {
      ...number(value, true, isShare),
      finding: coercion(raw, { ...written, value, unit }, cell),
    }
  );
}

const isSmall = (bare: number): boolean => bare > 0 && bare < 2;

/**
 * A small bare number among amounts that may be shares. Excel keeps 25 % as 0,25 and 100 % as 1, and the
 * cell alone does not say how it is shown. Nobody hands out less than a krona, so a part of one is a share;
 * from 1 to 2 nobody can say. Under a heading in tkr or mkr 0,25 is an amount; either way it is told.
 */
function shareOrAmount(
  raw: number,
  value: string,
  meaning: CellMeaning,
  cell: CellAddress,
): JudgedReading {
  const parameters = { number: decimalTextOf(raw), cell: addressText(cell) };
  if (barePower(meaning) > 0) {
    const told = message('fraction-read-as-amount', { ...parameters, value });
    return { ...number(value, false), finding: info(told, cell) };
  }
  if (raw >= 1) {
    return refused(message('share-or-amount', { ...parameters, heading: meaning.heading }), cell);
  }
  const percent = shiftDecimal(value, 2);
  return {
    ...number(percent, false, true),
    finding: info(message('fraction-read-as-share', { ...parameters, percent }), cell),
  };
}

const wordsOnly: WrittenNumber = { notANumber: 'words' };

const number = (value: string, coerced: boolean, isShare = false): JudgedReading => ({
  reading: { kind: 'number', value, coerced, ...(isShare && { percent: true }) },
});

const shifted = (value: string, power: number): string =>
  power === 0 ? value : shiftDecimal(value, power);

function barePower({ kind, power = 0, partsOfOne = false }: CellMeaning): number {
  if (kind === 'amount') return power;
  return kind === 'share' && partsOfOne ? 2 : 0;
}

function fits(unit: 'kr' | '%' | 'none', kind: ColumnKind): boolean {
  return unit === 'none' || (unit === 'kr' ? kind === 'amount' : kind === 'share');
}

function negativeCount(
  value: string,
  { kind, heading }: CellMeaning,
  cell: CellAddress,
): JudgedReading | undefined {
  if (kind !== 'count' || !value.startsWith('-')) return undefined;
  return refused(message('negative-count', { value, cell: addressText(cell), heading }), cell);
}

/** Coercing is no error, but the user must be able to see every number that was text. */
function coercion(
  raw: RawCell,
  { value, unit, qualifier }: Extract<WrittenNumber, { value: unknown }>,
  cell: CellAddress,
): Finding {
  const parameters = { text: quoted(raw), cell: addressText(cell), value, unit };
  return qualifier === undefined
    ? info(message('text-read-as-number', parameters), cell)
    : warning(message('bound-read-as-number', { ...parameters, qualifier }), cell);
}

function notANumber(
  why: NotANumber,
  raw: RawCell,
  { heading }: CellMeaning,
  cell: CellAddress,
): Message {
  const parameters = { text: quoted(raw), cell: addressText(cell), heading };
  switch (why) {
    case 'grouping':
      return message('bad-grouping', parameters);
    case 'dot':
      return message('dot-in-number', parameters);
    case 'leadingZero':
      return message('leading-zero', parameters);
    case 'parentheses':
      return message('unclear-sign', parameters);
    case 'mixed':
      return message('more-than-a-number', parameters);
    case 'words':
    case 'blank':
      return message('not-a-number', parameters);
  }
}

function wrongUnit(raw: RawCell, { kind, heading }: CellMeaning, cell: CellAddress): Message {
  const parameters = { text: quoted(raw), cell: addressText(cell), heading };
  if (kind === 'amount') return message('percent-for-amount', parameters);
  if (kind === 'number') return message('unit-for-number', parameters);
  return kind === 'share'
    ? message('amount-for-share', parameters)
    : message('unit-for-count', parameters);
}

function excelError(code: string, { heading }: CellMeaning, cell: CellAddress): JudgedReading {
  return refused(message('excel-error', { error: code, cell: addressText(cell), heading }), cell);
}

function refused(problem: Message, cell: CellAddress): JudgedReading {
  return { reading: { kind: 'refused', problem }, finding: error(problem, cell) };
}
