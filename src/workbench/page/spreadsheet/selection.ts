import type { Area } from '../../../tables/plan';
import { maximumColumns, maximumRows } from '../../host/sheet';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: an area, and in it the one cell that typing goes to. */
export interface Selection {
  readonly active: Place;
  readonly area: Area;
}

/** How far an arrow or a page key goes. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export const selectionAt = (row: number, column: number): Selection => ({
  active: { row, column },
  area: { top: row, left: column, rows: 1, columns: 1 },
});

/** The area whose opposite corners are two cells. */
export function areaBetween(a: Place, b: Place): Area {
  const top = Math.min(a.row, b.row);
  const left = Math.min(a.column, b.column);
  return {
    top,
    left,
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

/** The selection drawn out from its active cell to another. */
export const extendedTo = (selection: Selection, place: Place): Selection => ({
  active: selection.active,
  area: areaBetween(selection.active, place),
});

/** The corner of the selection that moves when it is extended: the one across from the active cell. */
export function movingCorner({ active, area }: Selection): Place {
  return {
    row: active.row === area.top ? area.top + area.rows - 1 : area.top,
    column: active.column === area.left ? area.left + area.columns - 1 : area.left,
  };
}

export const within = (place: Place): Place => ({
  row: Math.min(Math.max(place.row, 0), maximumRows - 1),
  column: Math.min(Math.max(place.column, 0), maximumColumns - 1),
});

/** Where an arrow leads: to the next cell that is not hidden; nowhere where there is none. */
export function stepFrom(from: Place, step: Step, isHidden: (place: Place) => boolean): Place {
  let at = from;
  do {
    at = { row: at.row + step.rows, column: at.column + step.columns };
    if (!isInSheet(at)) return from;
  } while (isHidden(at));
  return at;
}

const isInSheet = ({ row, column }: Place): boolean =>
  row >= 0 && column >= 0 && row < maximumRows && column < maximumColumns;

/**
 * Where Ctrl and an arrow lead: to the end of the filled cells, or over blank ones to the next filled.
 * Beyond `last` (the last used row and column) everything is blank, and the way leads back there at most.
 */
export function jumpFrom(
  from: Place,
  step: Step,
  filled: (place: Place) => boolean,
  last: Place,
): Place {
  const next = (place: Place): Place => ({
    row: place.row + step.rows,
    column: place.column + step.columns,
  });
  const inside = (place: Place): boolean =>
    place.row >= 0 && place.column >= 0 && place.row <= last.row && place.column <= last.column;
  let at = from;
  const along = filled(at) && inside(next(at)) && filled(next(at));
  while (inside(next(at))) {
    if (along && !filled(next(at))) return at;
    at = next(at);
    if (!along && filled(at)) return at;
  }
  return at;
}
