import { useState, type PointerEvent } from 'react';
import { columnLetters } from '../../../tables/cell';
import { linesInSight, type Axis } from './axis';
import { rowHeadingWidth } from './sheetGeometry';
import { pointIn } from './useGridPointer';

interface ColumnHeadingsProps {
  readonly columns: Axis;
  readonly first: number;
  readonly last: number;
  readonly isSelected: (column: number) => boolean;
  readonly cornerLabel: string;
  readonly onResize: (column: number, pixels: number) => void;
  readonly onFit: (column: number) => void;
}

/** The letters over the columns; their right edges can be dragged, a double click fits the column. */
export function ColumnHeadings(props: ColumnHeadingsProps) {
  const { columns, first, last } = props;
  const [drag, setDrag] = useState<{ column: number; from: number; pixels: number }>();
  const begin = (event: PointerEvent<HTMLElement>, column: number): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ column, from: along(event), pixels: columns.size(column) });
  };
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (!drag) return;
    const pixels = Math.max(8, columns.size(drag.column) + along(event) - drag.from);
    setDrag({ ...drag, pixels });
  };
  const end = (): void => {
    if (drag && drag.pixels !== columns.size(drag.column)) props.onResize(drag.column, drag.pixels);
    setDrag(undefined);
  };
  return (
    <div role="row" aria-rowindex={1} className="columnHeadings">
      <div role="columnheader" aria-colindex={1} className="corner">
        <span className="unseen">{props.cornerLabel}</span>
      </div>
      {linesInSight(columns, first, last).map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={props.isSelected(column) ? 'columnHeading selected' : 'columnHeading'}
          style={{
            left: rowHeadingWidth + columns.offset(column),
            width: drag?.column === column ? drag.pixels : columns.size(column),
          }}
        >
          {columnLetters(column)}
          <span
            className="columnEdge"
            onPointerDown={(event) => begin(event, column)}
            onPointerMove={follow}
            onPointerUp={end}
            onDoubleClick={() => props.onFit(column)}
          />
        </div>
      ))}
    </div>
  );
}

/** How far along the headings the pointer is; they stand still while one of them is drawn out. */
function along(event: PointerEvent<HTMLElement>): number {
  const row = event.currentTarget.parentElement?.parentElement;
  return row ? pointIn(row, event).x : event.clientX;
}
