import { en } from './en';
import { numberFormat, type Language, type NumberFormat } from './language';
import type { Text } from './message';
import { sv } from './sv';

type Entry = (parameters: never, format: NumberFormat) => string;

const catalogues: Record<Language, Record<string, Entry>> = { sv, en };
const formats: Record<Language, NumberFormat> = { sv: numberFormat('sv'), en: numberFormat('en') };

/**
 * Writes a text in a language.
 *
 * @example inLanguage('sv')(message('pane.write', {})) // "Skriv till blad"
 */
export function inLanguage(language: Language): (text: Text) => string {
  return (text) => {
    if ('literal' in text) return text.literal;
    const entry = catalogues[language][text.key];
    if (!entry) throw new Error(`No text for ${text.key}`);
    return entry(text.parameters as never, formats[language]);
  };
}
