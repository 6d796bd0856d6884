import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress, type CellRange } from '../cell';
import { warning, type Finding } from '../finding';
import { addressIn } from '../recognise/sheetRow';
import type { Recognised } from '../recognised';
import { relativeForm } from './formulaReferences';
import type { InputReach } from './inputReach';
import type { WorkbookCells } from './workbookCells';

/** Fewer formulas than this are no column of formulas. */
const fewestFormulas = 3;

/** So many numbers in a row are a part of the column with a meaning of its own, such as outcomes. */
const longestSlip = 2;

/** At most one number in so many cells: more of them are how the column is kept. */
const rarity = 4;

/**
 * Numbers typed over a formula: in the columns of the input and in the columns that its formulas refer
 * to, a number with the same formula (copied, so equal as seen from its own cell) right above and right
 * below. At the ends of a column numbers are often opening values or outcomes, so there it is silent.
 */
export function* constantsAmongFormulas(
  cells: WorkbookCells,
  recognised: Recognised,
  { formulas }: InputReach,
): Work<Finding[]> {
  if (!cells.someFormulas) return [];
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const column of [...inputColumns(cells, recognised), ...referredColumns(cells, formulas)]) {
    yield;
    const typedOver = slips(cells, column).filter((cell) => !told.has(addressText(cell)));
    const first = typedOver[0];
    if (!first) continue;
    const addresses = typedOver.map(addressText);
    for (const address of addresses) told.add(address);
    findings.push(warning(message('trap-formula-overwritten', { cells: addresses }), first));
  }
  return findings;
}

function inputColumns(cells: WorkbookCells, { tables, figures = [] }: Recognised): CellAddress[][] {
  const hasFormulas = ({ range }: { readonly range: CellRange }): boolean =>
    cells.grid(range.sheet)?.formulas !== undefined;
  return [
    ...tables
      .filter(hasFormulas)
      .flatMap(({ columns, rows }) =>
        columns.map(({ key }) => rows.flatMap((row) => addressIn(row, key) ?? [])),
      ),
    ...figures
      .filter(hasFormulas)
      .flatMap(({ columns, rows }) =>
        columns.map(({ cell: { column } }) =>
          rows.map(({ labelCell }): CellAddress => ({ ...labelCell, column })),
        ),
      ),
  ];
}

/** The columns of ranges that formulas refer to; sums that grow by a row each row are one range. */
function referredColumns(
  cells: WorkbookCells,
  formulas: InputReach['formulas'],
): readonly CellAddress[][] {
  const ranges = new Map<string, CellRange>();
  for (const { references } of formulas) {
    for (const range of references) {
      const { sheet, left, rows, columns } = range;
      if (rows <= fewestFormulas || columns > mostColumns) continue;
      const key = `${sheet} ${left} ${columns}`;
      const known = ranges.get(key);
      ranges.set(key, known ? around(known, range) : range);
    }
  }
  return [...ranges.values()].flatMap((range) => columnsOf(cells, range));
}

const mostColumns = 50;

function around(a: CellRange, b: CellRange): CellRange {
  const top = Math.min(a.top, b.top);
  return { ...a, top, rows: Math.max(a.top + a.rows, b.top + b.rows) - top };
}

function columnsOf(cells: WorkbookCells, range: CellRange): CellAddress[][] {
  const grid = cells.grid(range.sheet);
  if (!grid?.formulas) return [];
  const first = Math.max(range.top, grid.top);
  const last = Math.min(range.top + range.rows, grid.top + grid.rows.length);
  return Array.from({ length: range.columns }, (_, column) =>
    Array.from({ length: Math.max(0, last - first) }, (__, row) => ({
      sheet: grid.sheet,
      row: first + row,
      column: range.left + column,
    })),
  );
}

function slips(cells: WorkbookCells, column: readonly CellAddress[]): CellAddress[] {
  if (!column[0] || !cells.grid(column[0].sheet)?.formulas) return [];
  const filled = column.filter((cell) => cells.value(cell) !== null);
  const formulas = filled.map((cell) => cells.formula(cell));
  if (formulas.filter((formula) => formula !== undefined).length < fewestFormulas) return [];
  const found: CellAddress[] = [];
  for (let first = 1; first < filled.length; first += 1) {
    if (formulas[first] !== undefined || formulas[first - 1] === undefined) continue;
    let end = first;
    while (end < filled.length && formulas[end] === undefined) end += 1;
    const typed = filled.slice(first, end);
    const above = relativeForm(formulas[first - 1]!, filled[first - 1]!);
    const isBetween =
      formulas[end] !== undefined && relativeForm(formulas[end]!, filled[end]!) === above;
    const areNumbers = typed.every((cell) => typeof cells.value(cell) === 'number');
    if (isBetween && areNumbers && typed.length <= longestSlip) found.push(...typed);
  }
  return found.length * rarity <= filled.length ? found : [];
}
