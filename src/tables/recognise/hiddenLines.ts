import { message } from '../../messages/message';
import { columnLetters, type CellRange } from '../cell';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import type { FoundField } from '../recognised';
import type { FormSchema, TableSchema } from '../schema';

/** What nobody sees in the sheet but that counts all the same: hidden and filtered rows, hidden columns. */
export function hiddenLines(grid: Grid, name: TableSchema['name'], range: CellRange): Finding[] {
  const { sheet, top, left } = range;
  const rows = linesIn(grid.hiddenRows, top, range.rows);
  const filtered = rows.filter((row) => isFiltered(grid, row, range));
  const hidden = rows.filter((row) => !filtered.includes(row));
  const columns = linesIn(grid.hiddenColumns, left, range.columns);
  const findings: Finding[] = [];
  if (hidden.length > 0) {
    const parameters = { table: name, rows: stretches(hidden, rowName), count: hidden.length };
    findings.push(
      warning(message('hidden-rows-count', parameters), { sheet, row: hidden[0]!, column: left }),
    );
  }
  if (filtered.length > 0) {
    const parameters = { table: name, rows: stretches(filtered, rowName), count: filtered.length };
    findings.push(
      warning(message('filtered-rows-count', parameters), {
        sheet,
        row: filtered[0]!,
        column: left,
      }),
    );
  }
  if (columns.length > 0) {
    const parameters = {
      table: name,
      columns: stretches(columns, columnLetters),
      count: columns.length,
    };
    findings.push(
      warning(message('hidden-columns-count', parameters), {
        sheet,
        row: top,
        column: columns[0]!,
      }),
    );
  }
  return findings;
}

/** The same of a form: hidden and filtered rows of its labels, and hidden columns of its values. */
export function hiddenFields(
  grid: Grid,
  name: FormSchema['name'],
  fields: readonly FoundField[],
): Finding[] {
  const isHidden = (lines: readonly number[] | undefined, line: number): boolean =>
    lines?.includes(line) ?? false;
  const rows = fields.filter(({ labelCell }) => isHidden(grid.hiddenRows, labelCell.row));
  const columns = fields.filter(({ input }) => isHidden(grid.hiddenColumns, input.cell.column));
  const findings: Finding[] = [];
  if (rows[0]) {
    const lines = distinct(rows.map(({ labelCell }) => labelCell.row));
    const parameters = { form: name, rows: stretches(lines, rowName), count: lines.length };
    findings.push(warning(message('hidden-form-rows', parameters), rows[0].labelCell));
  }
  if (columns[0]) {
    const lines = distinct(columns.map(({ input }) => input.cell.column));
    const parameters = {
      form: name,
      columns: stretches(lines, columnLetters),
      count: lines.length,
    };
    findings.push(warning(message('hidden-form-columns', parameters), columns[0].input.cell));
  }
  return findings;
}

const distinct = (lines: readonly number[]): number[] => [...new Set(lines)].sort((a, b) => a - b);

/**
 * Numbers one after another as stretches.
 *
 * @example stretches([4, 5, 6, 11], (row) => String(row + 1)) // ["5–7", "12"]
 */
export function stretches(lines: readonly number[], name: (line: number) => string): string[] {
  const found: [first: number, last: number][] = [];
  for (const line of lines) {
    const latest = found.at(-1);
    if (latest && latest[1] + 1 === line) latest[1] = line;
    else found.push([line, line]);
  }
  return found.map(([first, last]) =>
    first === last ? name(first) : `${name(first)}–${name(last)}`,
  );
}

const rowName = (row: number): string => String(row + 1);

function linesIn(lines: readonly number[] | undefined, first: number, count: number): number[] {
  if (!lines || lines.length === 0) return [];
  const inside = new Set(lines.filter((line) => line >= first && line < first + count));
  return [...inside].sort((a, b) => a - b);
}

function isFiltered({ filters }: Grid, row: number, { left, columns }: CellRange): boolean {
  return (
    filters?.some(
      (area) =>
        row > area.top &&
        row < area.top + area.rows &&
        area.left < left + columns &&
        area.left + area.columns > left,
    ) ?? false
  );
}
