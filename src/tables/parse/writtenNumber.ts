import type { DecimalText } from '../../core/amount/exact';
import { shiftDecimal } from './decimalText';
import { writtenUnit } from './writtenUnit';

/**
 * Why a text is not a number:
 * `blank`, `words` (no number at all), `mixed` (a number among other words, or several numbers),
 * `grouping` (spaces not before every third digit), `leadingZero` (`007`), `dot` (a decimal or
 * grouping point), `parentheses` (negative or a remark? nobody knows).
 */
export type NotANumber =
  'blank' | 'words' | 'mixed' | 'grouping' | 'leadingZero' | 'dot' | 'parentheses';

/** What a text means as a number. Money is in kr whatever unit it was written in. */
export type WrittenNumber =
  | {
      readonly value: DecimalText;
      readonly unit: 'kr' | '%' | 'none';
      /** Words that make the number a bound, which the number alone no longer says. */
      readonly qualifier?: string;
    }
  | { readonly notANumber: NotANumber };

/**
 * Reads a number as Swedish documents write it: space (also no-break) between thousands, decimal comma,
 * any minus sign, an optional unit. Refuses what could mean two things rather than guess.
 *
 * @example readWrittenNumber('3,170 Mkr') // { value: '3170000', unit: 'kr' }
 * @example readWrittenNumber('1,43%') // { value: '1.43', unit: '%' }
 * @example readWrittenNumber('12 34') // { notANumber: 'grouping' }
 */
export function readWrittenNumber(text: string): WrittenNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { notANumber: 'blank' };
  if (!/\d/.test(trimmed)) return { notANumber: 'words' };
  if (trimmed.length > longestNumber) return { notANumber: 'mixed' };
  const tidied = tidy(trimmed);
  if (tidied.startsWith('(') && tidied.endsWith(')')) return parenthesised(tidied.slice(1, -1));
  return signed(tidied);
}

/** Characters. Whole paragraphs also stand in cells; they need no closer look. */
const longestNumber = 200;

const minus = '[-−–]';
const signPattern = new RegExp(`^(?:(${minus})|\\+)[ ]?`);
const bodyPattern = /^(\d[\d ]*)(?:,(\d+))?([^]*)$/;
const qualifierPattern = /^([^]*?)[ \n]+(eller (?:mer|mindre))$/i;
const onlyNumberCharacters = new RegExp(`^(?:${minus}|\\+)?[\\d .,]+$`);

/** No-break and thin spaces become spaces; a word divided over two lines is put together. */
function tidy(text: string): string {
  if (!/[\u00a0\u202f\u2007\u2009\t\n]/.test(text)) return text;
  return text
    .replace(/[\u00a0\u202f\u2007\u2009\t]/g, ' ')
    .replace(/[ ]*\r?\n[ \r\n]*/g, '\n')
    .replace(/(\p{L})[-\u00ad]\n(?=\p{Ll})/gu, '$1');
}

/** In running text parentheses are a remark, in accounts a minus: only a written sign settles it. */
function parenthesised(inner: string): WrittenNumber {
  const reading = signed(inner.trim());
  const hasSign = signPattern.test(inner.trim());
  return 'value' in reading && !hasSign ? { notANumber: 'parentheses' } : reading;
}

function signed(text: string): WrittenNumber {
  const qualified = qualifierPattern.exec(text);
  const number = qualified?.[1] ?? text;
  const sign = signPattern.exec(number);
  const reading = unsigned(number.slice(sign?.[0].length ?? 0));
  if (!('value' in reading)) return reading;
  return {
    ...reading,
    value: sign?.[1] ? shiftDecimal(`-${reading.value}`, 0) : reading.value,
    ...(qualified?.[2] && { qualifier: qualified[2] }),
  };
}

function unsigned(text: string): WrittenNumber {
  const match = bodyPattern.exec(text);
  if (!match) return { notANumber: onlyNumberCharacters.test(text) ? 'dot' : 'mixed' };
  const [, body = '', decimals, rest = ''] = match;
  const words = rest.replace(/[ \n]+/g, ' ').trim();
  const unit = words === '' ? undefined : writtenUnit(words);
  if (words !== '' && !unit) {
    return { notANumber: onlyNumberCharacters.test(text) && text.includes('.') ? 'dot' : 'mixed' };
  }
  const whole = body.trimEnd();
  // "12 ,5": a space between the digits and the comma groups nothing.
  if (decimals !== undefined && whole !== body) return { notANumber: 'grouping' };
  if (!/^(?:\d+|\d{1,3}(?: \d{3})+)$/.test(whole)) return { notANumber: 'grouping' };
  if (/^0[\d ]/.test(whole)) return { notANumber: 'leadingZero' };
  const number = `${whole.replaceAll(' ', '')}${decimals === undefined ? '' : `.${decimals}`}`;
  return { value: shiftDecimal(number, unit?.power ?? 0), unit: unit?.unit ?? 'none' };
}
