import { writtenUnit } from '../parse/writtenUnit';

/**
 * One piece of the numbers at the end of a pasted line. `apart`: so much space stands before it that it
 * belongs to no number before.
 */
export type LineToken = { readonly text: string; readonly apart: boolean } & (
  | {
      readonly kind: 'number';
      readonly negative: boolean;
      readonly signed: boolean;
      readonly whole: string;
      readonly decimals?: string;
      readonly unit?: string;
    }
  /** A lone hyphen, which says that there is no value; or a sign that has come away from its number. */
  | { readonly kind: 'hyphen' }
  /** Several numbers with nothing between: `2720,12411,82176,0`. */
  | { readonly kind: 'glued' }
);

/** A pasted line: its words, and the numbers that end it. */
export interface LineTokens {
  readonly words: string;
  readonly run: readonly LineToken[];
}

const spaces = /[\u00a0\u202f\u2007\u2009]/g;
const numberPiece = /^([-−–+])?(\d+)(?:,(\d+))?(%)?$/;
const hyphenPiece = /^(?:[-−–—]|\.\.)$/;
const gluedPiece = /^[-−–]?\d+(?:,\d+){2,}$/;

/** More numbers than this stand in no line of a table. */
const longestRun = 60;

/**
 * Parts a line into its words and the numbers that end it; a unit after a number is the number's.
 *
 * @example lineTokens('OPUS 2020   6,1 1,0') // words "OPUS", run 2020 · 6,1 · 1,0
 */
export function lineTokens(line: string): LineTokens {
  const text = withoutGroupSpaces(line);
  let run: LineToken[] = [];
  let wordsEnd = 0;
  for (const match of text.matchAll(/([ \t]*)([^ \t]+)/g)) {
    const [whole, gap = '', piece = ''] = match;
    const token = tokenOf(piece, gap.includes('\t') || gap.length > 1);
    const last = run.at(-1);
    if (token) run.push(token);
    else if (last?.kind === 'number' && last.unit === undefined && writtenUnit(piece)) {
      run[run.length - 1] = { ...last, unit: piece };
    } else {
      run = [];
      wordsEnd = match.index + whole.length;
    }
  }
  if (run.length > longestRun) return { words: text.trim(), run: [] };
  return { words: text.slice(0, wordsEnd).trim(), run };
}

function tokenOf(piece: string, apart: boolean): LineToken | undefined {
  const number = numberPiece.exec(piece);
  if (number) {
    const [, sign, whole = '', decimals, percent] = number;
    return {
      kind: 'number',
      text: piece,
      apart,
      negative: sign !== undefined && sign !== '+',
      signed: sign !== undefined,
      whole,
      ...(decimals !== undefined && { decimals }),
      ...(percent !== undefined && { unit: percent }),
    };
  }
  if (hyphenPiece.test(piece)) return { kind: 'hyphen', text: piece, apart };
  return gluedPiece.test(piece) ? { kind: 'glued', text: piece, apart } : undefined;
}

/**
 * Where a line has both kinds of spaces between digits, the no-break ones stand inside numbers and the
 * plain ones between them; where it has one kind, that kind says nothing.
 */
function withoutGroupSpaces(line: string): string {
  const both = /\d[\u00a0\u202f\u2007\u2009]\d/.test(line) && /\d [-−–+]?\d/.test(line);
  const text = both
    ? line.replace(/\d{1,3}(?:[\u00a0\u202f\u2007\u2009]\d{3})+(?!\d)/g, (group) =>
        group.replace(spaces, ''),
      )
    : line;
  return text.replace(spaces, ' ').replace(/[\r\n]+/g, ' ');
}

/** Whether a token can be a year: the words before it may be its label. */
export const isYear = (token: LineToken | undefined): boolean =>
  token?.kind === 'number' &&
  !token.signed &&
  token.decimals === undefined &&
  token.unit === undefined &&
  /^(?:19|20)\d\d$|^2100$/.test(token.whole);
