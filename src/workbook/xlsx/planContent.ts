import { plannedRange, type CellStyle, type PlanCell, type SheetPlan } from '../../tables/plan';
import type { ContentCell, SheetContent } from './sheetContent';

/** A planned sheet cell by cell, each with the style that all areas around it add up to. */
export function planContent(plan: SheetPlan): SheetContent {
  const styles = stylesByCell(plan);
  const { top, left } = plannedRange(plan);
  const cells = plan.cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex): ContentCell[] => {
      const place = { row: top + rowIndex, column: left + columnIndex };
      const style = styles.get(keyOf(place.row, place.column));
      if (cell === null && style === undefined) return [];
      return [{ ...place, ...contentOf(cell), ...(style ? { style } : {}) }];
    }),
  );
  return {
    name: plan.target.name,
    cells,
    columnWidths: plan.columnWidths,
    frozenRows: plan.frozenRows,
    gridlines: plan.gridlines,
    print: plan.print,
    ...(plan.charts ? { charts: plan.charts } : {}),
    ...(plan.bars ? { bars: plan.bars } : {}),
  };
}

function contentOf(cell: PlanCell): Pick<ContentCell, 'value' | 'formula'> {
  if (cell === null) return { value: null };
  const value = 'number' in cell ? { number: cell.number } : cell.text === '' ? null : cell.text;
  return 'formula' in cell ? { value, formula: cell.formula } : { value };
}

/** Later styles win, property by property; an area's border is drawn along the area's edge. */
function stylesByCell(plan: SheetPlan): ReadonlyMap<number, CellStyle> {
  const styles = new Map<number, CellStyle>();
  for (const { area, style } of plan.styles) {
    const { borderTop, borderBottom, ...inside } = style;
    const bottom = area.top + area.rows - 1;
    for (let row = area.top; row <= bottom; row++) {
      const here: CellStyle = {
        ...inside,
        ...(borderTop && row === area.top ? { borderTop } : {}),
        ...(borderBottom && row === bottom ? { borderBottom } : {}),
      };
      for (let column = area.left; column < area.left + area.columns; column++) {
        const key = keyOf(row, column);
        styles.set(key, { ...styles.get(key), ...here });
      }
    }
  }
  return styles;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;
