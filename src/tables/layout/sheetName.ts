const longest = 31;

/**
 * A name for a new sheet that Excel accepts and that no sheet has: characters that Excel refuses are
 * replaced, at most 31 characters, and a number is added where the name is taken (without case).
 *
 * @example freeSheetName('Fördelning', ['fördelning']) // "Fördelning 2"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Resultat';
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = plain.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
