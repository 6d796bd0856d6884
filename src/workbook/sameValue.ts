/**
 * Whether two plain values say the same: the order of keys does not matter, nor keys without a value.
 *
 * @example sameValue({ a: 1, b: [2] }, { b: [2], a: 1 }) // true
 */
export const sameValue = (a: unknown, b: unknown): boolean => sortedText(a) === sortedText(b);

/** A plain value as text, the keys in order, so that equal values give equal texts. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
