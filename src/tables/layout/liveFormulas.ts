import { message, type Text } from '../../messages/message';
import { addressText } from '../cell';
import { cellsAsNumbers } from '../formula';
import { serialOfDay } from '../parse/writtenDate';
import { sheetCorner, type Corner, type PlanCell } from '../plan';
import type { ReportColumn, ReportTable, ReportValue } from '../report';
import { formulaText, type PlaceOf } from './formulaText';
import type { PlacedTable } from './table';

/** The cells of a result that become formulas, and what the sheet says about them. */
export interface LiveFormulas {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: PlanCell;
  }[];
  /** How the formulas live on, which columns are values and why, and which input cells they pass by. */
  notes(): readonly Text[];
}

/** A column that has a value without a formula, and why. */
interface AsValues {
  readonly table: ReportTable;
  readonly column: ReportColumn;
  readonly reason: Text;
}

/**
 * Turns the numbers of placed tables, and the texts that follow from them, into the formulas that their tables have for them. The cells count
 * from the corner of the result; the formulas name them where they stand when that corner is `origin`.
 */
export function liveFormulas(
  placed: readonly PlacedTable[],
  write: (text: Text) => string,
  origin: Corner = sheetCorner,
): LiveFormulas {
  const placeOf = placesIn(placed, origin);
  const cells: LiveFormulas['cells'][number][] = [];
  const values: AsValues[] = [];
  const passedBy = new Set<string>();

  for (const { table, headingRow, columns } of placed) {
    columns.forEach((column, left) => {
      let lacking: Text | undefined;
      rowsOf(table).forEach(({ row, value }, index) => {
        const shown = value(column.key);
        const place = { row: headingRow + 1 + index, column: left };
        if (shown && 'text' in shown) {
          const following = table.textFormula?.(row, column.key);
          const text = following && formulaText(following, placeOf, write);
          if (text) cells.push({ ...place, cell: { formula: text, text: write(shown.text) } });
          return;
        }
        const number = resultOf(shown, column);
        if (number === undefined) return;
        const formula = table.formula?.(row, column.key);
        const text = formula && formulaText(formula, placeOf, write);
        if (!formula || text === undefined) {
          lacking ??= formula
            ? message('result.formula-too-long', {})
            : (table.valueOnly?.[column.key] ?? message('result.no-formula', {}));
          return;
        }
        for (const cell of cellsAsNumbers(formula)) passedBy.add(addressText(cell));
        cells.push({ ...place, cell: { formula: text, number } });
      });
      if (lacking) values.push({ table, column, reason: lacking });
    });
  }

  return {
    cells,
    notes: () => [
      ...(cells.length > 0
        ? [message('result.formulas', {}), message('result.formulas-stop', {})]
        : []),
      ...valueNotes(values, write),
      ...(passedBy.size > 0
        ? [message('result.text-in-formulas', { cells: [...passedBy].join(', ') })]
        : []),
    ],
  };
}

/** For each reason a line a table that names its columns, and then the reason. */
function valueNotes(values: readonly AsValues[], write: (text: Text) => string): Text[] {
  const reasons = new Map(values.map(({ reason }) => [write(reason), reason]));
  return [...reasons].flatMap(([written, reason]) => {
    const alike = values.filter((each) => write(each.reason) === written);
    const tables = [...new Set(alike.map(({ table }) => table))];
    return [
      ...tables.map((table) =>
        message('result.value-columns', {
          table: write(table.title),
          columns: alike
            .filter((each) => each.table === table)
            .map(({ column }) => write(column.title))
            .join('; '),
        }),
      ),
      reason,
    ];
  });
}

function rowsOf(table: ReportTable): {
  readonly row: number | 'totals';
  readonly value: (key: string) => ReportValue | undefined;
}[] {
  return [
    ...table.rows.map(({ values }, row) => ({ row, value: (key: string) => values[key] })),
    ...(table.totals
      ? [{ row: 'totals' as const, value: (key: string) => table.totals?.values[key] }]
      : []),
  ];
}

/** What the formula of a value comes to; undefined for a value that is no number. */
function resultOf(value: ReportValue | undefined, { unit }: ReportColumn): string | undefined {
  if (value && 'date' in value) return String(serialOfDay(value.date));
  if (!value || !('shown' in value)) return undefined;
  return unit === 'percent' || unit === 'weight' ? value.precise : value.shown;
}

function placesIn(placed: readonly PlacedTable[], origin: Corner): PlaceOf {
  const tables = new Map(placed.map((each) => [each.table.id, each]));
  return (id, row, key) => {
    const found = tables.get(id);
    const column = found?.columns.findIndex((each) => each.key === key) ?? -1;
    if (!found || column < 0) throw new Error(`A formula names ${id}.${key}, which is not shown`);
    const below = row === 'totals' ? found.table.rows.length : row;
    return { row: origin.row + found.headingRow + 1 + below, column: origin.column + column };
  };
}
