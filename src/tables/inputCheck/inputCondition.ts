import { visitsBetweenRests, type Work } from '../../core/work/work';
import { columnLetters, rangeText, type CellRange } from '../cell';
import type { Grid } from '../grid';
import { areasWhere, cellsIn, isBlank, type InputRange } from './areasWhere';
import { numberConditions } from './numberConditions';
import { inputTexts, textConditions, type InputTexts } from './textConditions';

/**
 * A formula, en-US without `=`, that is TRUE as long as the input ranges hold what they hold in `sheets`
 * and FALSE or an error when they do not. It names ranges and holds numbers, never a text of the user's, so
 * it is short however long the input is: the more input the coarser it sees. It moves with its ranges when
 * rows are inserted above them. Undefined where even the coarsest would be longer than `limit` characters,
 * or a range is on no sheet.
 *
 * It does not see rows added below a range, letters that change places within a text, texts that change
 * places within a part of the input, what becomes of an error value, or TRUE and FALSE that change places.
 * The functions are those that Excel 2021, LibreOffice and our own host calculate alike in an ordinary
 * cell: arrays made by functions of texts, or by ROW, are not among them.
 *
 * @example finish(inputConditionWork(ranges, sheets, 8_000)) // "AND(COUNTBLANK(Poster!A3:B5)=0,ABS(SUM(…"
 */
export function* inputConditionWork(
  ranges: readonly CellRange[],
  sheets: readonly Grid[],
  limit: number,
): Work<string | undefined> {
  const inputs: InputRange[] = [];
  for (const range of withoutContained(ranges)) {
    const grid = sheets.find(({ sheet }) => sheet === range.sheet);
    if (!grid) return undefined;
    inputs.push(inputRange(range, grid));
  }
  if (inputs.length === 0 || inputs.length > mostOperands) return undefined;
  const texts = yield* inputTexts(inputs);
  for (const detail of details) {
    const conditions = yield* conditionsOf(inputs, texts, detail, limit);
    const formula = conditions && `AND(${conditions.join(',')})`;
    if (formula && formula.length <= limit && conditions.length <= mostOperands) return formula;
  }
  return undefined;
}

/** How closely the input is looked at: letters told apart, and lines of numbers taken together. */
const details = [
  { letters: 16, width: 1 },
  { letters: 8, width: 1 },
  { letters: 8, width: 4 },
  { letters: 6, width: 16 },
  { letters: 3, width: Infinity },
  { letters: 0, width: Infinity },
] as const;

/** Excel takes no more operands of one function. */
const mostOperands = 255;

/** Undefined as soon as they are too long. */
function* conditionsOf(
  inputs: readonly InputRange[],
  texts: InputTexts,
  { letters, width }: (typeof details)[number],
  limit: number,
): Work<string[] | undefined> {
  const conditions: string[] = [];
  let length = 0;
  const add = (more: readonly string[]): boolean => {
    conditions.push(...more);
    length += more.reduce((sum, each) => sum + each.length + 1, 0);
    return length <= limit;
  };
  for (const input of inputs) {
    if (!add([yield* blankCondition(input)])) return undefined;
    if (!add(yield* numberConditions(input, width))) return undefined;
    if (!add(yield* truthConditions(input))) return undefined;
  }
  const ofTexts = yield* textConditions(texts, letters, limit - length);
  return ofTexts && add(ofTexts) ? conditions : undefined;
}

/** COUNTBLANK counts a formula that gives "", as the reader does. */
function* blankCondition(input: InputRange): Work<string> {
  let blank = 0;
  let visits = 0;
  for (const cell of cellsIn(input.range, input)) {
    visits += 1;
    if (visits % visitsBetweenRests === 0) yield;
    if (isBlank(cell)) blank += 1;
  }
  return `COUNTBLANK(${rangeText(input.range)})=${blank}`;
}

function* truthConditions(input: InputRange): Work<string[]> {
  const areas = yield* areasWhere(input, (cell) => typeof cell === 'boolean');
  return areas.map((area) => {
    const count = [...cellsIn(area, input)].filter((cell) => cell === true).length;
    return `COUNTIF(${asRange(area)},TRUE)=${count}`;
  });
}

/** Also a single cell as a range (`A3:A3`): our host counts in nothing else. */
function asRange(area: CellRange): string {
  const text = rangeText(area);
  const isCell = area.rows === 1 && area.columns === 1;
  return isCell ? `${text}:${columnLetters(area.left)}${area.top + 1}` : text;
}

function inputRange(range: CellRange, { top, left, rows }: Grid): InputRange {
  return { range, cellAt: (row, column) => rows[row - top]?.[column - left] ?? null };
}

/** Forms of several columns, and tables in tables, name the same cells more than once. */
const withoutContained = (ranges: readonly CellRange[]): CellRange[] =>
  ranges.filter(
    (range, index) =>
      !ranges.some(
        (other, at) =>
          at !== index && contains(other, range) && !(at > index && contains(range, other)),
      ),
  );

const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.sheet === inner.sheet &&
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.top + outer.rows >= inner.top + inner.rows &&
  outer.left + outer.columns >= inner.left + inner.columns;
