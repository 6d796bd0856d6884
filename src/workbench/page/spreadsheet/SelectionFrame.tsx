import type { Selection } from './selection';
import { rowHeadingWidth, type SheetGeometry } from './sheetGeometry';

/** The frame around what is selected. `top` is where row 1 begins in the element it stands in. */
export function SelectionFrame({
  geometry: { rows, columns, rowCount, columnCount },
  selection: { area, active },
  top,
}: {
  geometry: SheetGeometry;
  selection: Selection;
  top: number;
}) {
  const place = (first: { row: number; column: number }, height: number, width: number) => {
    const bottom = Math.min(first.row + height, rowCount);
    const right = Math.min(first.column + width, columnCount);
    return {
      top: top + rows.offset(first.row) - 1,
      left: rowHeadingWidth + columns.offset(first.column) - 1,
      height: rows.offset(bottom) - rows.offset(first.row) + 1,
      width: columns.offset(right) - columns.offset(first.column) + 1,
    };
  };
  const several = area.rows > 1 || area.columns > 1;
  return (
    <>
      {several && (
        <div
          className="selectionTint"
          style={place({ row: area.top, column: area.left }, area.rows, area.columns)}
        />
      )}
      {several && <div className="activeFrame" style={place(active, 1, 1)} />}
      <div
        className="selectionFrame"
        style={place({ row: area.top, column: area.left }, area.rows, area.columns)}
      />
    </>
  );
}
