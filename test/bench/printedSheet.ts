import type { CellAddress, RawCell } from '../../src/tables/cell';
import type { Grid } from '../../src/tables/grid';

/** Amounts of consecutive years in thousands, before they are rounded to be printed. */
export type Years = readonly number[];

export type Unit = 'mkr' | 'tkr';

/** A row that was printed as the sum of others, rows of the sheet from zero. */
export interface BuiltSum {
  readonly sheet: string;
  readonly total: number;
  readonly parts: readonly number[];
}

/** A sheet of tables while they are being printed; rows are known by their number in the sheet. */
export interface PrintedSheet {
  readonly name: string;
  readonly sums: readonly BuiltSum[];
  /** Begins a table below a blank row: its title, then the unit and the years. */
  table(title: string): void;
  heading(text: string): void;
  line(label: string, values: Years): number;
  sum(label: string, parts: readonly number[]): number;
  /** The change of a row from year to year, in per cent. */
  growth(label: string, of: number): void;
  values(row: number): Years;
  /** Prints one number wrongly, by so many of the unit. */
  change(label: string, year: number, by: number): CellAddress;
  grid(): Grid;
}

/**
 * An empty sheet that prints in mkr with one decimal or in whole tkr. What is summed is summed before it is
 * rounded.
 *
 * @param headings of the years
 */
export function printedSheet(name: string, unit: Unit, headings: readonly string[]): PrintedSheet {
  const rows: RawCell[][] = [];
  const known = new Map<number, Years>();
  const sums: BuiltSum[] = [];
  const shown = (value: number): number => (unit === 'mkr' ? rounded(value / 1000) : value);

  function line(label: string, values: Years): number {
    const row = rows.push([label, ...values.map(shown)]) - 1;
    known.set(row, values);
    return row;
  }

  return {
    name,
    sums,
    table(title) {
      if (rows.length > 0) rows.push([]);
      rows.push([title], [`Belopp i ${unit}`, ...headings]);
    },
    heading: (text) => void rows.push([text]),
    line,
    sum(label, parts) {
      const total = line(
        label,
        headings.map((_, year) => parts.reduce((sum, row) => sum + known.get(row)![year]!, 0)),
      );
      sums.push({ sheet: name, total, parts });
      return total;
    },
    growth(label, of) {
      const values = known.get(of)!;
      const rates = values.map((value, year) => {
        const before = values[year - 1];
        return before === undefined ? null : rounded(100 * (value / before - 1));
      });
      rows.push([label, ...rates]);
    },
    values: (row) => known.get(row)!,
    change(label, year, by) {
      const row = rows.findIndex(([first]) => first === label);
      const column = year + 1;
      rows[row]![column] = rounded(Number(rows[row]![column]) + by);
      return { sheet: name, row, column };
    },
    grid: () => ({ sheet: name, top: 0, left: 0, rows }),
  };
}

/** One decimal, half away from zero. */
const rounded = (value: number): number =>
  (Math.sign(value) * Math.round(10 * Math.abs(value))) / 10;
