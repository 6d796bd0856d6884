import { oneLine } from '../parse/cellText';

/** The headings of the value columns, one each: `Utfall 2018`, `Prognos november 2019`. */
export type PastedHeadings = readonly string[];

const yearPiece = /^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?$/;
const kindPiece =
  /^(?:utfall|budget|prognos|plan|bokslut|preliminär[ta]?|reviderad|delår|ack|helår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dec|t|o|m|mkr|tkr|kr|%|\*+)$/i;

/**
 * The headings on a line that is nothing but years, each with words of its kind before it or after it;
 * with `titled`, other words may stand before them. Undefined for a line that is no such line.
 *
 * @example headingsOn('2019 Budget 2020 Plan 2021') // ['2019', 'Budget 2020', 'Plan 2021']
 */
export function headingsOn(line: string, titled = false): PastedHeadings | undefined {
  const pieces = oneLine(line).split(' ');
  const isKind = (piece: string): boolean => kindPiece.test(piece);
  const isYear = (piece: string): boolean => yearPiece.test(piece);
  const firstYear = pieces.findIndex(isYear);
  if (firstYear < 0) return undefined;
  let start = firstYear;
  while (start > 0 && isKind(pieces[start - 1]!)) start -= 1;
  if (start > 0 && !titled) return undefined;
  const own = pieces.slice(start);
  if (!own.every((piece) => isYear(piece) || isKind(piece))) return undefined;
  // `2019 2020 Prognos 2021 Prognos`: the words stand after their years.
  const after = isYear(own[0]!) && !isYear(own.at(-1)!);
  const headings: string[] = [];
  let words: string[] = [];
  for (const piece of own) {
    if (after && isYear(piece)) headings.push(piece);
    else if (after) headings[headings.length - 1] += ` ${piece}`;
    else if (isYear(piece)) {
      headings.push([...words, piece].join(' '));
      words = [];
    } else words.push(piece);
  }
  return headings.length > 1 ? headings : undefined;
}

/**
 * The kinds on a line that is nothing but kinds, over a line of years: `Utfall Budget Plan Plan`.
 */
export function kindsOn(line: string): readonly string[] | undefined {
  const pieces = oneLine(line).split(' ');
  return pieces.length > 1 && pieces.every((piece) => kindPiece.test(piece)) ? pieces : undefined;
}
