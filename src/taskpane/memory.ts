import type { Language } from '../messages/language';
import type { WrittenAs } from '../tables/plan';

/** What the pane remembers between openings, on this computer only: choices, never data. */
export interface Memory {
  language(): Language | undefined;
  setLanguage(language: Language): void;
  options(model: string): Readonly<Record<string, string>>;
  setOptions(model: string, options: Readonly<Record<string, string>>): void;
  writtenAs(): WrittenAs | undefined;
  setWrittenAs(write: WrittenAs): void;
}

const languageKey = 'regionkalkyl.language';
const writtenAsKey = 'regionkalkyl.write';
const optionsKey = (model: string): string => `regionkalkyl.options.${model}`;

/** Memory in a store such as localStorage, which a browser may refuse: then nothing is remembered. */
export function memoryIn(store: () => Pick<Storage, 'getItem' | 'setItem'>): Memory {
  const recall = (key: string): string | null => {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (key: string, value: string): void => {
    try {
      store().setItem(key, value);
    } catch {
      // A browser that stores nothing still calculates.
    }
  };
  return {
    language() {
      const language = recall(languageKey);
      return language === 'sv' || language === 'en' ? language : undefined;
    },
    setLanguage: (language) => remember(languageKey, language),
    options: (model) => textsIn(recall(optionsKey(model))),
    setOptions: (model, options) => remember(optionsKey(model), JSON.stringify(options)),
    writtenAs() {
      const write = recall(writtenAsKey);
      return write === 'values' || write === 'formulas' ? write : undefined;
    },
    setWrittenAs: (write) => remember(writtenAsKey, write),
  };
}

function textsIn(json: string | null): Record<string, string> {
  if (json === null) return {};
  try {
    const stored: unknown = JSON.parse(json);
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
