import { memo, type CSSProperties } from 'react';
import type { Language } from '../../../messages/language';
import type { Sheet } from '../../host/sheet';
import type { Axis } from './axis';
import { cellLook } from './cellLook';
import { dataBar } from './dataBar';
import { rowCells, type DrawnCell } from './rowCells';
import { rowHeadingWidth } from './sheetGeometry';

export interface GridRowProps {
  readonly sheet: Sheet;
  /** Changes when the cells do; they are changed in place. */
  readonly version: number;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Axis;
  readonly language: Language;
  readonly selected: boolean;
  /** The column of the active cell when it stands in this row, else -1. */
  readonly activeColumn: number;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One row of the grid: its number and the cells in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, columns, firstColumn, lastColumn, language } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: props.top, height: props.height }}
    >
      <div role="rowheader" className={props.selected ? 'rowHeading selected' : 'rowHeading'}>
        {row + 1}
      </div>
      {rowCells(sheet, row, firstColumn, lastColumn, columns, language).map((drawn) => (
        <GridCell
          key={drawn.column}
          drawn={drawn}
          row={row}
          left={rowHeadingWidth + columns.offset(drawn.column)}
          width={columns.size(drawn.column)}
          bar={dataBar(sheet, row, drawn.column)}
          note={noteAt(sheet, row, drawn.column)}
          active={drawn.column === props.activeColumn}
        />
      ))}
    </div>
  );
}, isDrawnAlike);

// Selecting makes a new sheet around the same cells; only the cells, their bars and notes are drawn here.
function isDrawnAlike(a: GridRowProps, b: GridRowProps): boolean {
  const { sheet, ...rest } = a;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  const isSameSheet =
    sheet.cells === b.sheet.cells && sheet.bars === b.sheet.bars && sheet.notes === b.sheet.notes;
  return isSameSheet && keys.every((key) => Object.is(rest[key], b[key]));
}

const noteAt = ({ notes }: Sheet, row: number, column: number): string | undefined =>
  notes.find((note) => note.row === row && note.column === column)?.text;

function GridCell({
  drawn: { column, cell, text, room },
  row,
  left,
  width,
  bar,
  note,
  active,
}: {
  drawn: DrawnCell;
  row: number;
  left: number;
  width: number;
  bar: CSSProperties;
  note: string | undefined;
  active: boolean;
}) {
  const place: CSSProperties = { left, width };
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={active}
      className={room === undefined ? 'cell' : 'cell runsOn'}
      style={{ ...place, ...cellLook(cell.value, cell.style), ...bar }}
      title={note}
    >
      {note !== undefined && <span className="noteCorner" aria-hidden />}
      {room === undefined ? (
        text
      ) : (
        <span className="runningText" style={{ maxWidth: room }}>
          {text}
        </span>
      )}
    </div>
  );
}
