import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language';
import type { Text } from '../../messages/message';
import { inLanguage } from '../../messages/texts';

/** The language that the page is shown in, and how a text is written in it. */
export interface ShownLanguage {
  readonly language: Language;
  readonly text: (text: Text) => string;
}

export const shownIn = (language: Language): ShownLanguage => ({
  language,
  text: inLanguage(language),
});

const LanguageContext = createContext<ShownLanguage>(shownIn('sv'));

export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): ShownLanguage => useContext(LanguageContext);
