import type { Work } from '../../core/work/work';
import type { CellAddress } from '../cell';
import type { Grid } from '../grid';
import { columnKind } from '../parse/columnKind';
import type { CellShape } from './cellShape';
import type { Figure, FigureColumn, FigureRow, FigureTable, FigureUnit } from './figureTable';
import { figureUnit, firstUnit, sameUnit } from './figureUnit';
import { headingOver, yearIn } from './headings';
import { textAt, type RowShape } from './rowShape';
import type { Band } from './sheetBands';
import { decimalsIn, isTyped, shownDecimals } from './shownDecimals';
import type { Segment } from './tableSegments';

/** Reads one table of figures; undefined where there are no labels or no column of numbers. */
export function* readSegment(
  grid: Grid,
  band: Band,
  rows: readonly RowShape[],
  segment: Segment,
): Work<FigureTable | undefined> {
  const place = placeOf(rows, segment, band);
  if (!place) return undefined;
  const at = (row: number, column: number): CellAddress => ({
    sheet: grid.sheet,
    row: grid.top + row,
    column: grid.left + column,
  });
  const line = (row: number) => {
    const column = rows[row]!.used[0]!;
    return { cell: at(row, column), text: textAt(rows[row]!, column) };
  };
  const titles = segment.titles.map((row) => line(row).text);
  const labelHeading = headingOver(grid, rows, segment.headings, place.label);
  const columns = place.numbers.map((column): FigureColumn => {
    const heading = headingOver(grid, rows, segment.headings, column);
    const period = columnKind(heading);
    const year = yearIn(heading);
    return {
      heading,
      cell: at(segment.headings.at(-1) ?? segment.first, column),
      ...(period && { period }),
      ...(year !== undefined && { year }),
      unit: firstUnit([heading, labelHeading, ...titles.toReversed()]),
    };
  });

  const read: FigureRow[] = [];
  const unread: { cell: CellAddress; text: string }[] = [];
  const texts: { cell: CellAddress; column: number }[] = [];
  const withNumbers = new Set<number>();
  const notes = segment.notes.map(line);
  const decimals = shownDecimals(columns);
  for (let row = segment.first; row <= segment.last; row += 1) {
    yield;
    const shape = rows[row]!;
    if (shape.kind === 'blank') continue;
    const labelColumn = labelIn(shape, place);
    const label = labelColumn === undefined ? '' : textAt(shape, labelColumn);
    if (label.length > longestLabel) {
      notes.push({ cell: at(row, labelColumn!), text: label });
      continue;
    }
    const rowUnit = figureUnit(label);
    const ownUnits = (cell: NumberShape, index: number): FigureUnit | undefined =>
      ownUnit(cell.unit ?? rowUnit, columns[index]!.unit);
    for (const [index, column] of place.numbers.entries()) {
      const cell = shape.cells[column];
      if (cell?.kind === 'text' && column !== labelColumn) {
        unread.push({ cell: at(row, column), text: cell.text });
      }
      if (cell?.kind !== 'number') continue;
      if (cell.printed !== undefined) {
        texts.push({ cell: at(row, column), column: index });
        continue;
      }
      withNumbers.add(index);
      const written = Number.isInteger(cell.raw) ? 0 : decimalsIn(cell.value);
      if (isTyped(written, grid.formulas?.[row]?.[column])) {
        decimals.note(written, index, ownUnits(cell, index));
      }
    }
    const figures = (): FigureRow['figures'] =>
      decimals.shown(
        place.numbers.map((column, index) => {
          const cell = shape.cells[column];
          if (cell?.kind !== 'number') return undefined;
          const formula = grid.formulas?.[row]?.[column];
          return figureOf(cell, at(row, column), ownUnits(cell, index), formula);
        }),
      );
    read.push(figureRow(label, at(row, labelColumn ?? place.label), figures));
  }

  const top = segment.headings[0] ?? segment.first;
  const right = place.numbers.at(-1)!;
  return {
    ...(titles.length > 0 && { title: titles.join(' ') }),
    ...(labelHeading !== '' && { labelHeading }),
    range: {
      sheet: grid.sheet,
      top: grid.top + top,
      left: grid.left + place.label,
      rows: segment.last - top + 1,
      columns: right - place.label + 1,
    },
    columns,
    rows: read,
    unread,
    textsAmongNumbers: texts.filter(({ column }) => withNumbers.has(column)),
    notes,
  };
}

/** A row of which the numbers become figures when someone asks for them. */
function figureRow(
  label: string,
  labelCell: CellAddress,
  make: () => FigureRow['figures'],
): FigureRow {
  let made: FigureRow['figures'] | undefined;
  return {
    label,
    labelCell,
    get figures() {
      return (made ??= make());
    },
  };
}

type NumberShape = CellShape & { readonly kind: 'number' };

function figureOf(
  { value, printed }: NumberShape,
  cell: CellAddress,
  unit: FigureUnit | undefined,
  formula: string | null | undefined,
): Figure {
  return {
    cell,
    value,
    ...(printed !== undefined && { decimals: printed, isText: true as const }),
    ...(unit && { unit }),
    ...(formula && { formula }),
  };
}

/** Longer labels are prose. */
const longestLabel = 250;

/** Which column holds the labels and which the numbers. */
interface Place {
  readonly label: number;
  readonly numbers: readonly number[];
}

function placeOf(
  rows: readonly RowShape[],
  { headings, first, last }: Segment,
  { left, right }: Band,
): Place | undefined {
  const texts = new Array<number>(right + 1).fill(0);
  const numbers = new Array<number>(right + 1).fill(0);
  let counted = 0;
  for (let row = first; row <= last; row += 1) {
    const { kind, used, cells } = rows[row]!;
    if (kind !== 'numbers' && kind !== 'years') continue;
    counted += 1;
    for (const column of used) {
      if (cells[column]!.kind === 'text') texts[column]! += 1;
      if (cells[column]!.kind === 'number') numbers[column]! += 1;
    }
  }
  let label = texts.findIndex(
    (count, column) => count > 0 && count * 3 >= counted && column >= left,
  );
  if (label < 0) label = texts.findIndex((count) => count > 0);
  if (label < 0) return undefined;
  const isIdentity = (column: number): boolean =>
    headings.some((heading) => identities.test(textAt(rows[heading]!, column)));
  const found = numbers.flatMap((count, column) =>
    column > label && count > 0 && count >= texts[column]! && !isIdentity(column) ? [column] : [],
  );
  return found.length > 0 ? { label, numbers: found } : undefined;
}

/** Headings of numbers that count nothing. */
const identities =
  /^(?:kod|kst|kostnadsställe|konto|nr|nummer|id|dnr|ansvar|länskod|kommunkod|regionkod|org\.?\s*nr)\.?$/i;

/** The label of a row stands in the table's column of labels, or indented before its first number. */
function labelIn(row: RowShape, { label, numbers }: Place): number | undefined {
  return row.used.find(
    (column) => column >= label && column < numbers[0]! && row.cells[column]!.kind === 'text',
  );
}

function ownUnit(own: FigureUnit | undefined, column: FigureUnit): FigureUnit | undefined {
  return own && !sameUnit(own, column) ? own : undefined;
}
