import { useMemo, useState } from 'react';
import type { Language } from '../../../messages/language';
import { cellAt, contains, wholeSheet, type Sheet } from '../../host/sheet';
import { StoreRefusal, type WorkbookStore } from '../../host/store';
import { clearedCells, copiedCells, pastedCells } from './areaEdit';
import { entryText } from './cellText';
import { editHistory } from './editHistory';
import type { KeyCommand } from './keyCommand';
import {
  extendedTo,
  jumpFrom,
  movingCorner,
  selectionAt,
  stepFrom,
  within,
  type Place,
  type Selection,
  type Step,
} from './selection';
import { drawnExtent, lastGeometry, type SheetGeometry } from './sheetGeometry';
import { useStoreVersion } from './storeVersion';
import { typedEntry } from './typedEntry';

/** A cell that a person is writing in, in the cell itself or in the formula bar. */
export interface Editing {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** `overwrite`: arrows finish the entry. `change`: arrows move in the text. */
  readonly mode: 'overwrite' | 'change';
  readonly at: 'cell' | 'bar';
}

/** What the spreadsheet shows and what a person can do with it. */
export interface SpreadsheetState {
  readonly version: number;
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  select(selection: Selection): void;
  begin(mode: Editing['mode'], at: Editing['at']): void;
  write(text: string): void;
  /** Puts what was written in its cell and goes on. */
  finish(step?: Step): void;
  cancel(): void;
  /** Does what a key asks, where a page is so many rows. */
  run(command: KeyCommand, pageRows: number): void;
  copy(): string;
  clear(): void;
  paste(text: string): void;
}

/** Binds the spreadsheet to a workbook: the workbook is the truth, here is only what a person is at. */
export function useSpreadsheet(store: WorkbookStore, language: Language): SpreadsheetState {
  const { content } = useStoreVersion(store);
  const sheet = store.activeSheet;
  const history = useMemo(() => editHistory(store), [store]);
  const [activeCell, setActiveCell] = useState<Selection['active']>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing>();

  const area = sheet.selection;
  const active = contains(area, activeCell.row, activeCell.column)
    ? activeCell
    : { row: area.top, column: area.left };
  const selection: Selection = { active, area };

  const [geometryOf] = useState(lastGeometry);
  const measured = geometryOf(sheet, content, language);
  const geometry: SheetGeometry = {
    ...measured,
    ...drawnExtent(measured.last, movingCorner(bounded(selection, measured.last))),
  };

  const isHidden = ({ row, column }: Place): boolean =>
    measured.rows.size(row) === 0 || measured.columns.size(column) === 0;

  const select = (next: Selection): void => {
    setActiveCell(next.active);
    store.batch('person', () => store.select(sheet.id, next.area));
  };
  const clear = (): void => {
    const cleared = clearedCells(sheet, area);
    if (cleared) history.put(sheet.id, cleared.top, cleared.left, cleared.entries);
  };
  const finish = (step?: Step): void => {
    if (!editing) return;
    setEditing(undefined);
    const { row, column } = editing.place;
    const target = store.findSheet(editing.sheet);
    const before = target && cellAt(target, row, column);
    if (before && editing.text !== entryText(before, language)) {
      history.put(editing.sheet, row, column, [
        [typedEntry(editing.text, language, before.style?.numberFormat)],
      ]);
    }
    if (step) {
      const next = stepFrom({ row, column }, step, isHidden);
      select(selectionAt(next.row, next.column));
    }
  };

  const go = (to: Place, extend: boolean): void =>
    select(
      extend ? extendedTo(selection, within(to)) : selectionAt(within(to).row, within(to).column),
    );

  const run = (command: KeyCommand, pageRows: number): void => {
    const from = 'extend' in command && command.extend ? movingCorner(selection) : active;
    switch (command.do) {
      case 'move': {
        const { step } = command;
        const far = (): Place =>
          jumpFrom(from, step, ({ row, column }) => cellAt(sheet, row, column).value !== null, {
            row: Math.max(measured.last.row, from.row),
            column: Math.max(measured.last.column, from.column),
          });
        return go(command.jump ? far() : stepFrom(from, step, isHidden), command.extend);
      }
      case 'page':
        return go(
          { row: from.row + command.step.rows * pageRows, column: from.column },
          command.extend,
        );
      case 'rowStart':
        return go({ row: from.row, column: 0 }, command.extend);
      case 'sheetStart':
        return go({ row: 0, column: 0 }, command.extend);
      case 'sheetEnd':
        return go(measured.last, command.extend);
      case 'switchSheet':
        return switchSheet(store, command.by);
      case 'selectAll':
        return select({ active, area: wholeSheet });
      case 'clear':
        return clear();
      case 'undo':
        return history.undo();
      case 'redo':
        return history.redo();
      default:
        return undefined;
    }
  };

  return {
    version: content,
    sheet,
    geometry,
    selection,
    editing: editing?.sheet === sheet.id ? editing : undefined,
    select,
    begin: (mode, at) =>
      setEditing({
        sheet: sheet.id,
        place: active,
        text:
          mode === 'overwrite' ? '' : entryText(cellAt(sheet, active.row, active.column), language),
        mode,
        at,
      }),
    write: (text) => setEditing((now) => now && { ...now, text }),
    finish,
    cancel: () => setEditing(undefined),
    run,
    copy: () => copiedCells(sheet, area, language),
    clear,
    paste(text) {
      const pasted = pastedCells(sheet, area, text, language);
      if (!pasted) return;
      history.put(sheet.id, area.top, area.left, pasted);
      select({
        active,
        area: { ...area, rows: pasted.length, columns: pasted[0]?.length ?? 1 },
      });
    },
  };
}

/** Adds a sheet and shows it. */
export function addSheet(store: WorkbookStore): void {
  store.batch('person', () => store.activate(store.addSheet().id));
}

/** Gives a sheet another name; answers false when Excel would not take it. */
export function renameSheet(store: WorkbookStore, sheetId: string, name: string): boolean {
  return accepted(() => store.batch('person', () => store.renameSheet(sheetId, name.trim())));
}

/** Deletes a sheet; answers false for the last one. */
export function deleteSheet(store: WorkbookStore, sheetId: string): boolean {
  return accepted(() => store.batch('person', () => store.deleteSheet(sheetId)));
}

function accepted(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (refusal) {
    if (refusal instanceof StoreRefusal) return false;
    throw refusal;
  }
}

function switchSheet(store: WorkbookStore, by: -1 | 1): void {
  const visible = store.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = visible[visible.indexOf(store.activeSheet) + by];
  if (next) store.batch('person', () => store.activate(next.id));
}

// A whole column must not make the grid a million rows high.
function bounded({ active, area }: Selection, last: Place): Selection {
  return {
    active,
    area: {
      ...area,
      rows: area.rows >= wholeSheet.rows ? last.row + 1 : area.rows,
      columns: area.columns >= wholeSheet.columns ? last.column + 1 : area.columns,
    },
  };
}
