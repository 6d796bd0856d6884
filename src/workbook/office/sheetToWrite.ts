import type { Area, CellStyle, PlanCell, SheetPlan } from '../../tables/plan';
import type { ContentCell, SheetContent } from '../xlsx/sheetContent';

/** A planned sheet as this adapter writes it: a result carries a mark, an inserted input sheet none. */
export interface SheetToWrite extends Omit<SheetPlan, 'cells' | 'mark' | 'print'> {
  readonly cells: readonly (readonly (PlanCell | { readonly formula: string })[])[];
  readonly mark?: SheetPlan['mark'];
  readonly print?: SheetPlan['print'];
}

/** A sheet of ours given cell by cell (a template, a sample) as one block with few styled areas. */
export function contentToWrite(content: SheetContent): SheetToWrite {
  const rows = 1 + Math.max(-1, ...content.cells.map(({ row }) => row));
  const columns = 1 + Math.max(-1, ...content.cells.map(({ column }) => column));
  const cells: (PlanCell | { readonly formula: string })[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  for (const cell of content.cells) {
    const row = cells[cell.row];
    if (row) row[cell.column] = cellToWrite(cell);
  }
  return {
    target: { kind: 'new', name: content.name },
    cells,
    styles: styledAreas(content.cells),
    columnWidths: (content.columnWidths ?? []).map((width) => width ?? defaultWidth),
    frozenRows: content.frozenRows ?? 0,
    gridlines: content.gridlines ?? true,
    ...(content.print ? { print: content.print } : {}),
    ...(content.charts ? { charts: content.charts } : {}),
    ...(content.bars ? { bars: content.bars } : {}),
  };
}

// Excel's own default, in characters.
const defaultWidth = 8.43;

function cellToWrite({ formula, value }: ContentCell): PlanCell | { readonly formula: string } {
  if (formula !== undefined) return { formula };
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { number: String(value) };
  if (typeof value === 'boolean') return { formula: value ? 'TRUE' : 'FALSE' };
  return 'error' in value ? { formula: value.error } : value;
}

/** Cells that look the same and stand in a row become one area, so that few requests style them. */
function styledAreas(cells: readonly ContentCell[]): { area: Area; style: CellStyle }[] {
  const styled: { area: Area; style: CellStyle; look: string }[] = [];
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, style } of inOrder) {
    if (!style) continue;
    const look = JSON.stringify(style);
    const last = styled.at(-1);
    if (
      last &&
      last.look === look &&
      last.area.top === row &&
      last.area.left + last.area.columns === column
    ) {
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else {
      styled.push({ area: { top: row, left: column, rows: 1, columns: 1 }, style, look });
    }
  }
  return stacked(styled);
}

/** Joins areas of the same columns and look that stand on top of each other. */
function stacked(
  areas: readonly { area: Area; style: CellStyle; look: string }[],
): { area: Area; style: CellStyle }[] {
  const joined: { area: Area; style: CellStyle }[] = [];
  const open = new Map<string, { area: Area; style: CellStyle }>();
  for (const { area, style, look } of areas) {
    const key = `${area.left}:${area.columns}:${look}`;
    const above = open.get(key);
    if (above && above.area.top + above.area.rows === area.top) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
    } else {
      const started = { area, style };
      joined.push(started);
      open.set(key, started);
    }
  }
  return joined;
}
