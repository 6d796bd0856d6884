import type { Language } from '../../../messages/language';
import { englishFunction, swedishFunction } from './swedishFunctions';

/**
 * A formula (without `=`) as a person writes it, in the en-US form that the workbook keeps. A Swede writes
 * Swedish function names, semicolons and decimal commas; English names are understood too.
 *
 * @example keptFormula('SUMMA(A1:A3;1,5)', 'sv') // "SUM(A1:A3,1.5)"
 */
export function keptFormula(written: string, language: Language): string {
  return language === 'sv' ? translated(written, toEnglish) : written;
}

/**
 * A formula of the workbook as a person reads it.
 *
 * @example shownFormula('SUM(A1:A3,1.5)', 'sv') // "SUMMA(A1:A3;1,5)"
 */
export function shownFormula(kept: string, language: Language): string {
  return language === 'sv' ? translated(kept, toSwedish) : kept;
}

interface Direction {
  /** The decimal sign before and after. */
  readonly decimal: readonly [string, string];
  readonly name: (text: string) => string;
  /** The sign between arguments, before and after. */
  readonly separator: readonly [string, string];
  /** Between the columns of an array constant; its rows have a semicolon in both languages. */
  readonly column: readonly [string, string];
  readonly part: RegExp;
}

const toEnglish: Direction = {
  decimal: [',', '.'],
  name: englishFunction,
  separator: [';', ','],
  column: ['\\', ','],
  part: parts(','),
};

const toSwedish: Direction = {
  decimal: ['.', ','],
  name: swedishFunction,
  separator: [',', ';'],
  column: [',', '\\'],
  part: parts('\\.'),
};

/** What is looked at: texts and quoted sheet names, numbers, words, braces and separators. */
function parts(decimal: string): RegExp {
  return new RegExp(
    [
      /("(?:[^"]|"")*"|'(?:[^']|'')*')/.source,
      `((?<![\\p{L}\\p{N}_.$])\\d+(?:${decimal}\\d+)?(?:E[+-]?\\d+)?(?![\\p{L}_]))`,
      /([\p{L}_][\p{L}\p{N}_.]*)(\s*\()?/u.source,
      /([{}])/.source,
      /([;,\\])/.source,
    ].join('|'),
    'giu',
  );
}

const truth = /^(true|false|sant|falskt)$/i;

function translated(formula: string, direction: Direction): string {
  let braces = 0;
  const swapped = (text: string, [before, after]: readonly [string, string]): string =>
    text.replace(before, after);
  return formula.replace(
    direction.part,
    (
      whole: string,
      quoted?: string,
      digits?: string,
      word?: string,
      open?: string,
      brace?: string,
      sign?: string,
    ) => {
      if (quoted !== undefined) return whole;
      if (digits !== undefined) return swapped(digits, direction.decimal);
      if (word !== undefined) {
        const isName = open !== undefined || truth.test(word);
        return `${isName ? direction.name(word) : word}${open ?? ''}`;
      }
      if (brace !== undefined) {
        braces += brace === '{' ? 1 : -1;
        return brace;
      }
      return swapped(sign ?? '', braces > 0 ? direction.column : direction.separator);
    },
  );
}
