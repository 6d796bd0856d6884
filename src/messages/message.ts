import type { sv } from './sv';

/**
 * Every text a person sees is an entry of the Swedish catalogue, and English mirrors it key by key.
 * An entry is a function of its parameters and of the number formats of the language, so a wrong key or
 * a forgotten parameter does not compile.
 */
export type Catalogue = typeof sv;
export type MessageKey = keyof Catalogue;

type ParametersOf<Entry> = Entry extends (parameters: infer P, format: never) => string ? P : never;

/**
 * A text that has not been written in any language yet: plain data that survives JSON. `message` makes it,
 * and checks the parameters against the key; a union of all keys would be more than TypeScript compares.
 */
export interface Message {
  readonly key: MessageKey;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A text to show: one of ours, or words that come from the user's own sheet. */
export type Text = Message | { readonly literal: string };

/**
 * Names a message.
 *
 * @example message('pane.write', {})
 */
export function message<Key extends MessageKey>(
  key: Key,
  parameters: ParametersOf<Catalogue[Key]>,
): Message {
  return { key, parameters } as unknown as Message;
}

export const literal = (text: string): Text => ({ literal: text });
