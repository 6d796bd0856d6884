import type { Language } from '../messages/language';

/**
 * The language for a display language of Office or a browser: English where it is English, else Swedish.
 *
 * @example languageOf('en-GB') // "en"
 * @example languageOf('nb-NO') // "sv"
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
