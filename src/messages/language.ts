import type { DecimalText } from '../core/amount/exact';

export type Language = 'sv' | 'en';

/** How a language writes numbers. Numbers come as decimal text and are never doubles on the way. */
export interface NumberFormat {
  /** Digits in groups, decimal sign and minus of the language: `−853 425`, `1 550,2`. Keeps the decimals given. */
  number(value: DecimalText): string;
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/**
 * The number format of a language.
 *
 * @example numberFormat('sv').number('-853425') // "−853 425" (real minus, no-break space)
 */
export function numberFormat(language: Language): NumberFormat {
  const wholeNumbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const decimalSign = new Intl.NumberFormat(locales[language]).format(0.5).charAt(1);
  return {
    number(value) {
      const [whole = '', decimals] = value.split('.');
      // Intl formats decimal text exactly, also beyond 2^53 (the type only knows numbers), but refuses
      // more than 100 decimals, which a cell such as 1E-300 has.
      const shown = wholeNumbers.format(whole as unknown as number).replace(/^-/, '−');
      return decimals === undefined ? shown : shown + decimalSign + decimals;
    },
  };
}

/**
 * The language for a display language of Office or a browser: English where it is English, else Swedish.
 *
 * @example languageOf('en-GB') // "en"
 * @example languageOf('nb-NO') // "sv"
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
