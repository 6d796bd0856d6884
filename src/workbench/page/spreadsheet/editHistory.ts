import { cellAt } from '../../host/sheet';
import type { CellEntry, WorkbookStore } from '../../host/store';

/** One edit of a person: the cells as they stood and as they became. */
interface Edit {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly before: readonly (readonly (CellEntry | undefined)[])[];
  readonly after: readonly (readonly (CellEntry | undefined)[])[];
}

/** The edits made in the grid, so that Ctrl+Z takes back what a person did, and only that. */
export interface EditHistory {
  /** Puts entries in the store and remembers what stood there. `undefined` leaves a cell as it is. */
  put(
    sheet: string,
    top: number,
    left: number,
    entries: readonly (readonly (CellEntry | undefined)[])[],
  ): void;
  undo(): void;
  redo(): void;
}

const longest = 200;

export function editHistory(store: WorkbookStore): EditHistory {
  const done: Edit[] = [];
  const undone: Edit[] = [];
  const write = (edit: Edit, entries: Edit['after']): void => {
    if (!store.findSheet(edit.sheet)) return;
    store.batch('person', () => {
      store.putCells(edit.sheet, edit.top, edit.left, entries);
      store.select(edit.sheet, {
        top: edit.top,
        left: edit.left,
        rows: entries.length,
        columns: entries[0]?.length ?? 1,
      });
    });
  };
  return {
    put(sheet, top, left, after) {
      const stored = store.sheet(sheet);
      const before = after.map((row, r) =>
        row.map((entry, c) => entry && standing(cellAt(stored, top + r, left + c))),
      );
      done.push({ sheet, top, left, before, after });
      if (done.length > longest) done.shift();
      undone.length = 0;
      store.batch('person', () => store.putCells(sheet, top, left, after));
    },
    undo() {
      const edit = done.pop();
      if (!edit) return;
      undone.push(edit);
      write(edit, edit.before);
    },
    redo() {
      const edit = undone.pop();
      if (!edit) return;
      done.push(edit);
      write(edit, edit.after);
    },
  };
}

// A spilled cell holds nothing of its own; the formula it came from fills it again.
const standing = (cell: ReturnType<typeof cellAt>): CellEntry =>
  cell.spilledFrom
    ? { value: null }
    : {
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(cell.style ? { style: cell.style } : {}),
      };
