/**
 * Words in a row, *och* before the last.
 *
 * @example listed(['A', 'B', 'C']) // "A, B och C"
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
