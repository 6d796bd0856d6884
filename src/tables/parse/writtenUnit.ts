/** A unit as people write it: what it measures and how many zeros it stands for. */
export interface WrittenUnit {
  readonly unit: 'kr' | '%';
  /** The power of ten that the number is multiplied by: 3 for tkr. */
  readonly power: number;
}

const wordsByPower: readonly [power: number, words: readonly string[]][] = [
  [0, ['kr', 'krona', 'kronor', 'kronorna', 'sek']],
  [3, ['tkr', 'tusen kr', 'tusen kronor', '1000 kr', '1 000 kr', '1000 kronor', '1 000 kronor']],
  [
    6,
    ['mkr', 'mnkr', 'msek', ...withKronor(['milj', 'milj.', 'miljon', 'miljoner', 'miljonerna'])],
  ],
  [9, ['mdkr', ...withKronor(['mdr', 'miljard', 'miljarder', 'miljarderna'])]],
];

const units: ReadonlyMap<string, WrittenUnit> = new Map([
  ...wordsByPower.flatMap(([power, words]) =>
    words.map((word): [string, WrittenUnit] => [word, { unit: 'kr', power }]),
  ),
  ['%', { unit: '%', power: 0 }],
  ['procent', { unit: '%', power: 0 }],
]);

/** Every way a unit is written, the longest first. */
export const unitWords: readonly string[] = [...units.keys()].sort((a, b) => b.length - a.length);

/**
 * The unit that some words name, whatever their case, with single spaces between them. Undefined for
 * words that are no unit of money or per cent.
 *
 * @example writtenUnit('Mkr') // { unit: 'kr', power: 6 }
 * @example writtenUnit('miljarder kronor') // { unit: 'kr', power: 9 }
 */
export function writtenUnit(words: string): WrittenUnit | undefined {
  return units.get(words.toLowerCase());
}

function withKronor(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `${word} kr`, `${word} kronor`]);
}
