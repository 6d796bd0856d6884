import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { Editing } from './useSpreadsheet';
import type { Step } from './selection';

interface CellEditorProps {
  readonly editing: Editing;
  readonly label: string;
  readonly style?: CSSProperties;
  readonly className: string;
  readonly onWrite: (text: string) => void;
  readonly onFinish: (step?: Step) => void;
  readonly onCancel: () => void;
}

/** The box over a cell while it is written in. It takes the keyboard as soon as it stands there. */
export function CellEditor({
  editing,
  label,
  style,
  className,
  onWrite,
  onFinish,
  onCancel,
}: CellEditorProps) {
  const own = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = own.current;
    if (!input || editing.at !== 'cell') return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  }, [editing.at]);
  return (
    <input
      ref={own}
      aria-label={label}
      className={className}
      style={style}
      value={editing.text}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onWrite(event.target.value)}
      onBlur={() => onFinish()}
      // A click in the text is not a click on a cell.
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        const done = editingKey(event, editing.mode);
        if (!done) return;
        event.preventDefault();
        event.stopPropagation();
        if (done === 'cancel') onCancel();
        else onFinish(done);
      }}
    />
  );
}

/** What a key does to an entry: ends it and steps on, gives it up, or nothing. */
export function editingKey(
  { key, shiftKey, nativeEvent }: KeyboardEvent,
  mode: Editing['mode'],
): Step | 'cancel' | undefined {
  // Enter that ends a composed character is not the end of the entry.
  if (nativeEvent.isComposing) return undefined;
  switch (key) {
    case 'Escape':
      return 'cancel';
    case 'Enter':
      return { rows: shiftKey ? -1 : 1, columns: 0 };
    case 'Tab':
      return { rows: 0, columns: shiftKey ? -1 : 1 };
    default:
  }
  if (mode === 'change') return undefined;
  switch (key) {
    case 'ArrowUp':
      return { rows: -1, columns: 0 };
    case 'ArrowDown':
      return { rows: 1, columns: 0 };
    case 'ArrowLeft':
      return { rows: 0, columns: -1 };
    case 'ArrowRight':
      return { rows: 0, columns: 1 };
    default:
      return undefined;
  }
}
