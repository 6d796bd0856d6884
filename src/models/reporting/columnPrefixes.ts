/**
 * Column-key prefixes for the names of pots or criteria, unlike each other: lower case, `-` for anything
 * but letters and digits.
 *
 * @example columnPrefixes(['Mottagna 2015-2019', 'Folkmängd']) // ["mottagna-2015-2019", "folkmängd"]
 */
export function columnPrefixes(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '-');
    let prefix = plain;
    for (let number = 2; taken.has(prefix); number++) prefix = `${plain}-${number}`;
    taken.add(prefix);
    return prefix;
  });
}
