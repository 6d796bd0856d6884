import type { Step } from './selection';

/** What a key asks the spreadsheet to do when no cell is being edited. */
export type KeyCommand =
  | { readonly do: 'move'; readonly step: Step; readonly extend: boolean; readonly jump: boolean }
  | { readonly do: 'page'; readonly step: Step; readonly extend: boolean }
  | { readonly do: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  | { readonly do: 'switchSheet'; readonly by: -1 | 1 }
  /** A character goes straight into the cell, in place of what stood there. */
  | { readonly do: 'type' }
  | { readonly do: 'edit' | 'clear' | 'selectAll' | 'undo' | 'redo' | 'leave' };

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The command of a key, as in Excel; nothing for keys that are the browser's own. */
export function keyCommand({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Key): KeyCommand | undefined {
  const control = ctrlKey || metaKey;
  const arrow = arrows[key];
  if (arrow)
    return altKey ? undefined : { do: 'move', step: arrow, extend: shiftKey, jump: control };
  if (control) return controlCommand(key, shiftKey);
  switch (key) {
    case 'Tab':
      return move({ rows: 0, columns: shiftKey ? -1 : 1 });
    case 'Enter':
      return move({ rows: shiftKey ? -1 : 1, columns: 0 });
    case 'PageUp':
      return { do: 'page', step: { rows: -1, columns: 0 }, extend: shiftKey };
    case 'PageDown':
      return { do: 'page', step: { rows: 1, columns: 0 }, extend: shiftKey };
    case 'Home':
      return { do: 'rowStart', extend: shiftKey };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'leave' };
    default:
      // A dead key begins a letter such as é, so it opens the cell too.
      return !altKey && ([...key].length === 1 || key === 'Dead' || key === 'Process')
        ? { do: 'type' }
        : undefined;
  }
}

const move = (step: Step): KeyCommand => ({ do: 'move', step, extend: false, jump: false });

function controlCommand(key: string, shift: boolean): KeyCommand | undefined {
  switch (key) {
    case 'Home':
      return { do: 'sheetStart', extend: shift };
    case 'End':
      return { do: 'sheetEnd', extend: shift };
    case 'PageUp':
      return { do: 'switchSheet', by: -1 };
    case 'PageDown':
      return { do: 'switchSheet', by: 1 };
    default:
  }
  switch (key.toLowerCase()) {
    case 'a':
      return { do: 'selectAll' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    default:
      return undefined;
  }
}
