import { visitsBetweenRests, type Work } from '../../core/work/work';
import { rangeText, type CellRange, type RawCell } from '../cell';
import { areasWhere, cellsIn, isBlank, type InputRange } from './areasWhere';

/** The texts of input ranges. */
export interface InputTexts {
  /** Cells of texts and blanks, and the input that each is part of. */
  readonly areas: readonly (readonly [CellRange, InputRange])[];
  /** By character code, how often it stands there. */
  readonly counts: Uint32Array;
  readonly cells: number;
}

/** Reads the texts of input ranges once, for conditions that look more or less closely. */
export function* inputTexts(inputs: readonly InputRange[]): Work<InputTexts> {
  const areas: [CellRange, InputRange][] = [];
  const counts = new Uint32Array(65_536);
  let cells = 0;
  for (const input of inputs) {
    for (const area of yield* areasWhere(input, canBeJoined)) {
      if (!hasText(area, input)) continue;
      areas.push([area, input]);
      for (const cell of cellsIn(area, input)) {
        cells += 1;
        if (cells % visitsBetweenRests === 0) yield;
        if (typeof cell !== 'string') continue;
        for (let at = 0; at < cell.length; at += 1) counts[cell.charCodeAt(at)]! += 1;
      }
    }
  }
  return { areas, counts, cells };
}

/**
 * What must hold for the texts to be the same, as formulas: the texts of a part joined, each of the commonest
 * letters and digits made longer by a length of its own, and the length of all that. A letter that becomes
 * another one is seen; letters that change places are not.
 *
 * Undefined where the formulas would together be longer than `limit` characters, or a row holds more than a
 * formula of Excel's can join.
 *
 * @param letters how many letters and digits are told apart.
 */
export function* textConditions(
  { areas, counts, cells }: InputTexts,
  letters: number,
  limit: number,
): Work<string[] | undefined> {
  const common = commonest(counts, letters);
  const lengths = new Uint8Array(65_536).fill(1);
  common.forEach((sign, index) => (lengths[sign.charCodeAt(0)] = index + 2));
  const all = counts.reduce((sum, count, code) => sum + count * lengths[code]!, cells);
  const longer = (text: string): string =>
    common.reduce(
      (inside, sign, index) => `SUBSTITUTE(${inside},"${sign}","${sign.repeat(index + 2)}")`,
      text,
    );
  if (Math.ceil(all / longestJoined) * longer('').length > limit) return undefined;

  const longest = Math.min(longestJoined, Math.max(shortestPart, Math.ceil(all / wantedParts)));
  const parts: Part[] = [];
  for (const [area, input] of areas) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      if (row % restEvery === 0) yield;
      const line = { ...area, top: row, rows: 1 };
      const size = joinedLength(line, input, lengths);
      if (size > longestJoined) return undefined;
      addRow(parts, line, size, longest);
    }
  }
  return parts.map(({ ranges, size }) => {
    const joined = `TEXTJOIN("|",FALSE,${ranges.map(rangeText).join(',')})`;
    // The last text is followed by no separator.
    return `LEN(${longer(joined)})=${size - 1}`;
  });
}

/** Texts that are joined in one go. */
interface Part {
  readonly ranges: CellRange[];
  size: number;
}

/** Excel's longest text is 32 767 signs; some room for what will be written. */
const longestJoined = 30_000;
/** So that texts that change places are likely to be in different parts. */
const wantedParts = 4;
const shortestPart = 100;
/** Excel takes 253. */
const mostRanges = 200;
const restEvery = 100;

/** Spreadsheets agree on how long these are: no sign outside the basic plane, and no control signs. */
// eslint-disable-next-line no-control-regex
const disputed = /[\u0000-\u0009\u000b-\u001f\ud800-\udfff]/;

const canBeJoined = (cell: RawCell): boolean =>
  isBlank(cell) || (typeof cell === 'string' && !disputed.test(cell));

function hasText(area: CellRange, input: InputRange): boolean {
  for (const cell of cellsIn(area, input)) if (!isBlank(cell)) return true;
  return false;
}

/** The commonest letters and digits, the commonest first: it is made least longer, for room. */
function commonest(counts: Uint32Array, letters: number): string[] {
  return [...'abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789']
    .map((sign) => ({ sign, count: counts[sign.charCodeAt(0)]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, letters)
    .map(({ sign }) => sign);
}

/** How long a row is when its letters have been made longer, each cell with a separator after it. */
function joinedLength(row: CellRange, input: InputRange, lengths: Uint8Array): number {
  let size = 0;
  for (const cell of cellsIn(row, input)) {
    size += 1;
    if (typeof cell !== 'string') continue;
    for (let at = 0; at < cell.length; at += 1) size += lengths[cell.charCodeAt(at)]!;
  }
  return size;
}

function addRow(parts: Part[], row: CellRange, size: number, longest: number): void {
  const part = parts.at(-1);
  const above = part?.ranges.at(-1);
  const continues =
    above !== undefined &&
    above.sheet === row.sheet &&
    above.left === row.left &&
    above.columns === row.columns &&
    above.top + above.rows === row.top;
  const isFull = !part || part.size + size > longest || part.ranges.length >= mostRanges;
  if (isFull) {
    parts.push({ ranges: [row], size });
    return;
  }
  if (continues) part.ranges.splice(-1, 1, { ...above, rows: above.rows + 1 });
  else part.ranges.push(row);
  part.size += size;
}
