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
  const formatters = new Map<number, Intl.NumberFormat>();
  return {
    number(value) {
      const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
      let formatter = formatters.get(decimals);
      if (!formatter) {
        formatter = new Intl.NumberFormat(locales[language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        formatters.set(decimals, formatter);
      }
      // Intl formats decimal text exactly, also beyond 2^53; the type only knows numbers.
      return formatter.format(value as unknown as number).replace(/^-/, '−');
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
