import type { CellAddress, RawCell } from '../cell';
import type { Grid } from '../grid';
import { isMissingCell, oneLine } from '../parse/cellText';
import { readWrittenNumber } from '../parse/writtenNumber';
import { numberKinds } from '../schema';
import { valueReach, type LabelBlock } from './formLabels';
import { longestHeading } from './headingText';
import { isYear } from './headingLine';
import { addressAt, cellAt, isBlank } from './sheetView';

/** Several columns of values beside the same labels. */
export type ValueColumns =
  | {
      readonly kind: 'named';
      readonly columns: readonly { readonly column: number; readonly heading: string }[];
      /** The row of the headings; a label standing there is theirs and no field. */
      readonly headingRow: number;
    }
  /** Columns that nothing tells apart, by the first value of the usual one and of the next. */
  | { readonly kind: 'unnamed'; readonly first: CellAddress; readonly other: CellAddress };

/**
 * The columns of values of a form where there are more than one: such that hold numbers beside at least
 * half of the labels that have one in the usual column, an identifying label among them.
 */
export function valueColumns(
  grid: Grid,
  block: LabelBlock,
  usual: number,
  isFree: (row: number, column: number) => boolean,
): ValueColumns | undefined {
  const { form, column: labels } = block;
  const numbered = block.labels.filter(
    ({ match, row }) =>
      match && numberKinds.has(match.field.kind) && holdsNumber(cellAt(grid, row, usual)),
  );
  if (numbered.length < 2) return undefined;
  const columns = [usual];
  for (let column = usual + 1; column <= labels + valueReach; column += 1) {
    if (numbered.some(({ row }) => !isFree(row, column))) break;
    const filled = numbered.filter(({ row }) => holdsNumber(cellAt(grid, row, column)));
    const identified = filled.some(({ match }) => form.identifiedBy.includes(match!.field.key));
    if (identified && filled.length * 2 >= numbered.length) columns.push(column);
  }
  if (columns.length === 1) return undefined;
  const named = columnHeadings(grid, block, columns);
  if (named) return { kind: 'named', ...named };
  const row = (column: number): number =>
    numbered.find(({ row: at }) => holdsNumber(cellAt(grid, at, column)))!.row;
  return {
    kind: 'unnamed',
    first: addressAt(grid, row(usual), usual),
    other: addressAt(grid, row(columns[1]!), columns[1]!),
  };
}

/** Rows above the first value that are looked at for headings. */
const headingReach = 4;

/** The nearest row above the values with a text of its own over each column. */
function columnHeadings(
  grid: Grid,
  { labels }: LabelBlock,
  columns: readonly number[],
): Omit<Extract<ValueColumns, { kind: 'named' }>, 'kind'> | undefined {
  const first = labels.find(({ row }) => columns.some((column) => isNumberCell(grid, row, column)));
  const from = first?.row ?? 0;
  for (let row = from - 1; row >= Math.max(0, from - headingReach); row -= 1) {
    const texts = columns.map((column) => headingCell(cellAt(grid, row, column)));
    const named = texts.filter((text) => text !== undefined);
    if (named.length < columns.length || new Set(named).size < columns.length) continue;
    return {
      columns: columns.map((column, index) => ({ column, heading: named[index]! })),
      headingRow: row,
    };
  }
  return undefined;
}

const isNumberCell = (grid: Grid, row: number, column: number): boolean => {
  const raw = cellAt(grid, row, column);
  return holdsNumber(raw) && !isYear(raw);
};

function headingCell(raw: RawCell): string | undefined {
  if (typeof raw === 'number') return isYear(raw) ? String(raw) : undefined;
  if (typeof raw !== 'string' || isBlank(raw) || raw.length > longestHeading) return undefined;
  return /\p{L}/u.test(raw) || isYear(raw) ? oneLine(raw) : undefined;
}

/** A number, or an error value where a formula was to give one; a missing mark is none. */
function holdsNumber(raw: RawCell): boolean {
  return !isMissingCell(raw) && isNumber(raw);
}

/** A number, or what stands in for one: a mark for missing, an error value, a number badly written. */
export function isNumber(raw: RawCell): boolean {
  if (typeof raw === 'number' || typeof raw === 'object' || isMissingCell(raw)) return true;
  if (typeof raw !== 'string') return false;
  const written = readWrittenNumber(raw);
  if ('value' in written) return true;
  return written.notANumber !== 'words' && written.notANumber !== 'mixed';
}
