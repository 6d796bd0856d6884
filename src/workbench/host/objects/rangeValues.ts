import type { Area } from '../../../tables/plan';
import { entryOf } from '../entry';
import { HostError, invalidArgument, type Json } from '../hostObject';
import { cellAt, maximumColumns, maximumRows, type Sheet, type StoredCell } from '../sheet';
import type { CellEntry } from '../store';
import { shownText } from '../shownText';

/** Excel answers no more cells than this at once. */
const mostCells = 5_000_000;

export const isUnbounded = (area: Area): boolean =>
  area.rows === maximumRows || area.columns === maximumColumns;

/** One answer a cell, as rows; null for a range that is whole rows or columns, as in Excel. */
export function readCells(sheet: Sheet, area: Area, answer: (cell: StoredCell) => Json): Json {
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > mostCells) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) =>
      answer(cellAt(sheet, area.top + r, area.left + c)),
    ),
  );
}

/** A cell in `values`: a blank is '', an error its code. */
export function cellJson({ value }: StoredCell): Json {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell in `formulas`: the en-US formula, else the value. */
export function formulaJson(cell: StoredCell): Json {
  return cell.formula === undefined ? cellJson(cell) : `=${cell.formula}`;
}

export function valueType({ value }: StoredCell): Json {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}

export const numberFormatOf = ({ style }: StoredCell): string => style?.numberFormat ?? 'General';

export const textOf = (cell: StoredCell): Json => shownText(cell.value, numberFormatOf(cell));

/** What `values` or `formulas` puts in the cells of a range; a single value goes into every cell. */
export function entriesOf(sheet: Sheet, area: Area, values: Json): (CellEntry | undefined)[][] {
  return spread(area, values).map((row, r) =>
    row.map((value, c) => {
      if (value !== null && typeof value === 'object') throw invalidArgument();
      const format = numberFormatOf(cellAt(sheet, area.top + r, area.left + c));
      return entryOf(value, format);
    }),
  );
}

/** A rectangle of exactly the range's size; refuses any other, and a whole row or column. */
export function spread(area: Area, values: Json): readonly (readonly Json[])[] {
  if (isUnbounded(area) && Array.isArray(values)) throw invalidArgument();
  if (!Array.isArray(values)) {
    return Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => values),
    );
  }
  const rows = values as readonly Json[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly Json[])[];
}
