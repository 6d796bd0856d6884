/**
 * Words in a row, *and* before the last.
 *
 * @example listed(['A', 'B', 'C']) // "A, B and C"
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
