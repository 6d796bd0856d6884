import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../../messages/language';
import { message } from '../../../messages/message';
import { addressText } from '../../../tables/cell';
import { columnOf, type Sheet } from '../../host/sheet';
import type { WorkbookStore } from '../../host/store';
import { useLanguage } from '../language';
import { linesInSight } from './axis';
import { CellEditor } from './CellEditor';
import { cellText } from './cellText';
import { ChartPicture } from './ChartPicture';
import { ColumnHeadings } from './ColumnHeadings';
import { cellId, GridRow } from './GridRow';
import { keyCommand } from './keyCommand';
import { charactersOfPixels } from '../../host/columnWidth';
import { cellPadding, usualRowHeight } from './rowHeights';
import { movingCorner } from './selection';
import { SelectionFrame } from './SelectionFrame';
import { columnHeadingHeight, rowHeadingWidth, type SheetGeometry } from './sheetGeometry';
import { fontPixels, textWidth } from './textWidth';
import { useGridPointer } from './useGridPointer';
import type { SpreadsheetState } from './useSpreadsheet';

interface GridProps {
  readonly store: WorkbookStore;
  readonly state: SpreadsheetState;
  readonly box: RefObject<HTMLDivElement | null>;
  /** 1 is the size that the file means. */
  readonly zoom: number;
}

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The cells of the active sheet: only those in sight stand in the page. */
export function Grid({ store, state, box, zoom }: GridProps) {
  const { language, text } = useLanguage();
  const { sheet, geometry, selection, editing } = state;
  const { rows, columns, rowCount, columnCount, frozenHeight } = geometry;
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1000, height: 600 });
  const leaving = useRef(false);
  const pointer = useGridPointer(box, geometry, selection, (next) => {
    state.finish();
    state.select(next);
  });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);

  // Another sheet begins at its top; the selection is scrolled into sight after that.
  useLayoutEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [box, sheet.id]);
  const corner = movingCorner(selection);
  const whole = selection.area.rows > rowCount || selection.area.columns > columnCount;
  const shown = whole ? selection.active : corner;
  // Only a moved selection scrolls; other changes must leave the person where they are.
  const latest = useRef(geometry);
  useLayoutEffect(() => {
    latest.current = geometry;
  });
  useLayoutEffect(() => {
    if (!whole && box.current) reveal(box.current, latest.current, shown.row, shown.column);
  }, [box, sheet.id, shown.row, shown.column, whole]);

  // After an entry the keyboard belongs to the grid again, unless the person has gone elsewhere with it.
  const isEditing = editing !== undefined;
  const wasEditing = useRef(false);
  useEffect(() => {
    const holder = document.activeElement;
    const free = holder === document.body || holder?.classList.contains('formulaInput');
    if (wasEditing.current && !isEditing && free) box.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [box, isEditing]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== box.current) return;
    const command = keyCommand(event);
    if (!command) return;
    // After Escape, Tab leaves the grid, so that nobody is caught in it.
    if (leaving.current && event.key === 'Tab') return;
    leaving.current = command.do === 'leave';
    switch (command.do) {
      case 'type':
        // The box must stand and have the keyboard before the character arrives.
        flushSync(() => state.begin('overwrite', 'cell'));
        return;
      case 'edit':
        event.preventDefault();
        state.begin('change', 'cell');
        return;
      default:
        event.preventDefault();
        state.run(
          command,
          Math.max(1, Math.floor((view.height - columnHeadingHeight) / usualRowHeight) - 2),
        );
    }
  };

  const firstRow = Math.max(sheet.frozenRows, rows.indexAt(view.top + frozenHeight));
  const lastRow = Math.min(rowCount - 1, rows.indexAt(view.top + view.height) + 1);
  const firstColumn = columns.indexAt(view.left);
  const lastColumn = Math.min(columnCount - 1, columns.indexAt(view.left + view.width) + 1);
  const width = rowHeadingWidth + columns.offset(columnCount);
  const { area, active } = selection;
  const isSelectedRow = (row: number): boolean => row >= area.top && row < area.top + area.rows;

  const drawnRow = (row: number, top: number) => (
    <GridRow
      key={row}
      {...{ sheet, row, top, firstColumn, lastColumn, columns, language }}
      version={state.version}
      height={rows.size(row)}
      selected={isSelectedRow(row)}
      activeColumn={active.row === row ? active.column : -1}
    />
  );

  const editor = editing?.at === 'cell' && (
    <CellEditor
      editing={editing}
      label={text(
        message('workbench.cellContent', {
          cell: addressText({ sheet: sheet.name, ...editing.place }),
        }),
      )}
      className="cellEditor"
      style={editorPlace(editing.place, geometry, editing.text, view)}
      onWrite={state.write}
      onFinish={state.finish}
      onCancel={state.cancel}
    />
  );

  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      className={sheet.gridlines ? 'grid' : 'grid noGridlines'}
      style={{ fontSize: fontPixels(undefined), zoom }}
      aria-label={text(message('workbench.cellsOf', { sheet: sheet.name }))}
      aria-description={text(message('workbench.gridKeys', {}))}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-multiselectable
      aria-activedescendant={cellId(active.row, active.column)}
      onKeyDown={onKeyDown}
      onCopy={(event) => copy(event, state)}
      onCut={(event) => copy(event, state) && state.clear()}
      onPaste={(event) => {
        if (event.target !== box.current) return;
        event.preventDefault();
        state.paste(event.clipboardData.getData('text/plain'));
      }}
    >
      <div
        role="presentation"
        className="canvas"
        style={{ width, height: columnHeadingHeight + rows.offset(rowCount) }}
        {...pointer}
        onDoubleClick={() => !editing && state.begin('change', 'cell')}
      >
        <ColumnHeadings
          columns={columns}
          first={firstColumn}
          last={lastColumn}
          isSelected={(column) => column >= area.left && column < area.left + area.columns}
          cornerLabel={text(message('workbench.selectAll', {}))}
          onResize={(column, pixels) =>
            store.batch('person', () =>
              store.setColumnWidth(sheet.id, column, charactersOfPixels(pixels)),
            )
          }
          onFit={(column) =>
            store.batch('person', () =>
              store.setColumnWidth(sheet.id, column, fittingWidth(sheet, column, language)),
            )
          }
        />
        {sheet.frozenRows > 0 && (
          <div role="rowgroup" className="frozen" style={{ height: frozenHeight, width }}>
            {linesInSight(rows, 0, sheet.frozenRows - 1).map((row) =>
              drawnRow(row, rows.offset(row)),
            )}
            <SelectionFrame geometry={geometry} selection={selection} top={0} />
            {editing && editing.place.row < sheet.frozenRows && editor}
          </div>
        )}
        <div role="rowgroup" className="body">
          {linesInSight(rows, firstRow, lastRow).map((row) =>
            drawnRow(row, columnHeadingHeight + rows.offset(row)),
          )}
          <SelectionFrame geometry={geometry} selection={selection} top={columnHeadingHeight} />
          {editing && editing.place.row >= sheet.frozenRows && editor}
        </div>
        {sheet.charts.map((chart) => (
          <ChartPicture key={chart.id} {...{ sheet, chart, geometry, language }} />
        ))}
      </div>
    </div>
  );
}

/** Scrolls as little as possible until a cell can be seen. */
function reveal(box: HTMLDivElement, geometry: SheetGeometry, row: number, column: number): void {
  const { rows, columns, frozenHeight } = geometry;
  const top = rows.offset(row);
  const bottom = top + rows.size(row);
  const roomDown = box.clientHeight - columnHeadingHeight;
  if (top >= frozenHeight) {
    if (top < box.scrollTop + frozenHeight) box.scrollTop = top - frozenHeight;
    else if (bottom > box.scrollTop + roomDown) box.scrollTop = bottom - roomDown + 1;
  }
  const left = columns.offset(column);
  const right = left + columns.size(column);
  const roomAcross = box.clientWidth - rowHeadingWidth;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (right > box.scrollLeft + roomAcross)
    box.scrollLeft = Math.min(left, right - roomAcross + 1);
}

function copy(event: ClipboardEvent, state: SpreadsheetState): boolean {
  if (state.editing) return false;
  event.preventDefault();
  event.clipboardData.setData('text/plain', state.copy());
  return true;
}

/** A box as large as the cell, growing with the text as far as the grid goes. */
function editorPlace(
  { row, column }: { row: number; column: number },
  { rows, columns, frozenHeight }: SheetGeometry,
  text: string,
  view: View,
) {
  const left = rowHeadingWidth + columns.offset(column);
  const frozen = rows.offset(row) < frozenHeight;
  const needed = textWidth(text, undefined) + 4 * cellPadding;
  const room = view.left + view.width - left - 4;
  return {
    left: left - 1,
    top: rows.offset(row) + (frozen ? 0 : columnHeadingHeight) - 1,
    width: Math.max(columns.size(column) + 1, Math.min(needed, room)),
    height: rows.size(row) + 1,
    fontSize: fontPixels(undefined),
  };
}

/** The width in characters that a column's longest text needs. */
function fittingWidth(sheet: Sheet, column: number, language: Language): number {
  let widest = 20;
  for (const [key, { value, style }] of sheet.cells) {
    if (columnOf(key) !== column || style?.wrap) continue;
    widest = Math.max(widest, textWidth(cellText(value, style?.numberFormat, language), style));
  }
  return charactersOfPixels(Math.ceil(widest) + 2 * cellPadding + 2);
}
