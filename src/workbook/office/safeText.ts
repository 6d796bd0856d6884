// What Excel takes for TRUE or FALSE as it is typed, in the languages it may run in here.
const truthWords = /^(true|false|sant|falskt)$/i;

// A word or a sentence without digits. Anything else may be a number, a date ("mars 2020"), a sum of
// money ("500 kr"), a formula or an error value to Excel, in whatever language it runs.
const plainWords = /^\p{L}[^\p{N}]*$/u;

/**
 * A text as it must be written so that it stays a text in the cell: what Excel would turn into
 * something else gets a leading apostrophe, which Excel hides and does not count as a character.
 *
 * @example safeText('0123') // "'0123"
 * @example safeText('Region Gotland') // "Region Gotland"
 */
export function safeText(text: string): string {
  const staysText = text === '' || (plainWords.test(text) && !truthWords.test(text.trim()));
  return staysText ? text : `'${text}`;
}
