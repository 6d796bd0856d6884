import { shownNumber, type ShownNumber } from '../../core/reconciliation/shownNumber';
import type { SearchedRow } from '../../core/reconciliation/sumSearch';
import type { Work } from '../../core/work/work';
import type { Figure, FigureTable, FigureUnit } from '../../tables/figures/figureTable';
import { columnPairsOf, type ColumnPair } from './columnPairs';
import { conceptOf, type Concept } from './concepts';
import { isGeneric, labelKey, rowKind } from './labels';

/** One number of the workbook that can be reconciled, with where it stands. */
export interface BookNumber {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly figure: Figure;
  readonly unit: FigureUnit;
  readonly shown: ShownNumber;
  /** Whether its cell holds a text, which Excel cannot calculate with. */
  readonly isText: boolean;
}

export interface BookRow {
  readonly label: string;
  readonly key: string;
  readonly kind: SearchedRow['kind'];
  readonly concept?: Concept;
  /** The unit of its numbers, where all of them have one and the same. */
  readonly isPercent: boolean;
  /** By column, the position of its number in the book. */
  readonly numbers: readonly (number | undefined)[];
}

export interface BookTable {
  readonly index: number;
  readonly name: string;
  readonly figures: FigureTable;
  readonly rows: readonly BookRow[];
}

/** Every number of every table of figures in one list, and the tables by their positions in it. */
export interface Book {
  readonly tables: readonly BookTable[];
  readonly numbers: readonly BookNumber[];
  /** By number, what is shown and its half unit in ticks, as doubles: to look quickly, never to judge. */
  readonly quick: { readonly values: Float64Array; readonly halves: Float64Array };
  /** The columns of two tables that are of the same year. */
  columnPairs(a: BookTable, b: BookTable): readonly ColumnPair[];
}

/** Numbers the figures of a workbook and says what each row is by its words. */
export function* readBook(figures: readonly FigureTable[]): Work<Book> {
  const numbers: BookNumber[] = [];
  const tables: BookTable[] = [];
  for (const [index, table] of figures.entries()) {
    yield;
    const title = table.title ?? '';
    const rows = table.rows.map((row, place): BookRow => {
      const placed = row.figures.map((figure, column): number | undefined => {
        if (!figure) return undefined;
        const unit = figure.unit ?? table.columns[column]!.unit;
        const power = unit.kind === 'kr' ? unit.power : 0;
        const shown = shownNumber(figure.value, power, figure.decimals);
        const isText = figure.isText === true;
        return numbers.push({ table: index, row: place, column, figure, unit, shown, isText }) - 1;
      });
      const there = placed.flatMap((number) => number ?? []);
      const key = labelKey(row.label);
      const kind = rowKind(row.label, there.length > 0);
      const concept = conceptOf(row.label, title, isGeneric(key) && kind === 'total');
      return {
        label: row.label,
        key,
        kind,
        ...(concept && { concept }),
        isPercent:
          there.length > 0 && there.every((each) => numbers[each]!.unit.kind === 'percent'),
        numbers: placed,
      };
    });
    tables.push({ index, name: title || table.range.sheet, figures: table, rows });
  }
  const pairs = columnPairsOf();
  return {
    tables,
    numbers,
    quick: {
      values: Float64Array.from(numbers, ({ shown }) => Number(shown.value)),
      halves: Float64Array.from(numbers, ({ shown }) => Number(shown.half)),
    },
    columnPairs: (a, b) => pairs(a.figures, b.figures),
  };
}
