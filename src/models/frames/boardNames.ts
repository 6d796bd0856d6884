import { nearestName } from '../../core/parameters/nearestName';

/** A board as the table of frames names it. */
export interface NamedBoard {
  readonly name: string;
  readonly short: string;
}

/** The board that a cell names, in full or by its abbreviation; by place in the list. */
export function boardNamed(boards: readonly NamedBoard[], written: string): number | undefined {
  const wanted = plain(written);
  if (wanted === '') return undefined;
  const found = boards.findIndex(
    ({ name, short }) => plain(name) === wanted || (short !== '' && plain(short) === wanted),
  );
  return found < 0 ? undefined : found;
}

/** The board that a misspelt name was probably meant to be. */
export function nearestBoard(boards: readonly NamedBoard[], written: string): string | undefined {
  return nearestName(
    written,
    boards.flatMap(({ name, short }) => [
      [name, name] as const,
      ...(short === '' ? [] : [[short, name] as const]),
    ]),
  );
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
