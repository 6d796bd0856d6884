import { useRef, type PointerEvent, type RefObject } from 'react';
import { maximumColumns, maximumRows } from '../../host/sheet';
import { areaBetween, selectionAt, type Place, type Selection } from './selection';
import {
  columnHeadingHeight,
  hitAt,
  rowHeadingWidth,
  type Hit,
  type SheetGeometry,
} from './sheetGeometry';

/** Selecting with a mouse or pen: cells, whole rows and columns, dragging, Shift. */
export function useGridPointer(
  box: RefObject<HTMLDivElement | null>,
  geometry: SheetGeometry,
  selection: Selection,
  select: (selection: Selection) => void,
) {
  const drag = useRef<{ on: Hit['on']; from: Place } | undefined>(undefined);

  const hit = (event: PointerEvent): Hit | undefined => {
    const element = box.current;
    if (!element) return undefined;
    const { x, y } = pointIn(element, event);
    // Beyond the client size lie the scroll bars; a drag may go anywhere.
    const outside = x >= element.clientWidth || y >= element.clientHeight;
    if (outside && !drag.current) return undefined;
    return hitAt(geometry, x, y, { top: element.scrollTop, left: element.scrollLeft });
  };

  const selected = (on: Hit['on'], from: Place, to: Place): Selection => {
    const area = areaBetween(from, to);
    switch (on) {
      case 'corner':
        return {
          active: from,
          area: { top: 0, left: 0, rows: maximumRows, columns: maximumColumns },
        };
      case 'columnHeading':
        return {
          active: { row: 0, column: from.column },
          area: { ...area, top: 0, rows: maximumRows },
        };
      case 'rowHeading':
        return {
          active: { row: from.row, column: 0 },
          area: { ...area, left: 0, columns: maximumColumns },
        };
      case 'cell':
        return { active: from, area };
    }
  };

  return {
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const found = hit(event);
      if (!found) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = event.shiftKey ? selection.active : found.place;
      drag.current = { on: found.on, from };
      select(selected(found.on, from, found.place));
    },
    onPointerMove(event: PointerEvent): void {
      if (!drag.current) return;
      scrollAtEdges(box.current, event);
      const found = hit(event);
      if (found) select(selected(drag.current.on, drag.current.from, found.place));
    },
    onPointerUp(event: PointerEvent): void {
      drag.current = undefined;
      // A finger scrolls; where it was only a tap, it selects.
      const found = event.pointerType === 'touch' ? hit(event) : undefined;
      if (found?.on === 'cell') select(selectionAt(found.place.row, found.place.column));
    },
    onPointerCancel(): void {
      drag.current = undefined;
    },
  };
}

function scrollAtEdges(element: HTMLDivElement | null, event: PointerEvent): void {
  if (!element) return;
  const { x, y } = pointIn(element, event);
  const step = 24;
  if (x > element.clientWidth) element.scrollLeft += step;
  else if (x < rowHeadingWidth) element.scrollLeft -= step;
  if (y > element.clientHeight) element.scrollTop += step;
  else if (y < columnHeadingHeight) element.scrollTop -= step;
}

/** The pointer in the pixels of an element, however much the element is zoomed. */
export function pointIn(element: HTMLElement, event: PointerEvent): { x: number; y: number } {
  const { left, top, width } = element.getBoundingClientRect();
  const zoom = width / element.offsetWidth || 1;
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}
