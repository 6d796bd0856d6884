/**
 * Whether a text fits any of some patterns, asked at once: a sheet may have ten thousand words that fit none.
 *
 * @example anyOf([/^kod/i, /^region/i])('Regionnamn') // true
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    // Without the flags that make a pattern remember where it last matched.
    const own = flags.replace(/[gy]/g, '');
    byFlags.set(own, [...(byFlags.get(own) ?? []), `(?:${source})`]);
  }
  const together = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return (text) => together.some((pattern) => pattern.test(text));
}
