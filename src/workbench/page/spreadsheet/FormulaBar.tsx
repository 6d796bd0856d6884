import { useEffect, useState } from 'react';
import { message } from '../../../messages/message';
import { cellAt } from '../../host/sheet';
import { useLanguage } from '../language';
import { editingKey } from './CellEditor';
import { areaFromText, areaText } from './cellReference';
import { entryText } from './cellText';
import type { SpreadsheetState } from './useSpreadsheet';

interface FormulaBarProps {
  readonly state: SpreadsheetState;
  /** Gives the keyboard to the cells. */
  readonly toGrid: () => void;
}

/** The name box and the formula bar: where the selection is, and what stands in its cell. */
export function FormulaBar({ state, toGrid }: FormulaBarProps) {
  const { language, text } = useLanguage();
  const { sheet, selection, editing } = state;
  const standing = entryText(
    cellAt(sheet, selection.active.row, selection.active.column),
    language,
  );
  return (
    <div className="formulaBar">
      <NameBox state={state} toGrid={toGrid} />
      <span aria-hidden className="formulaMark" />
      <input
        className="formulaInput"
        aria-label={text(message('workbench.formulaBar', {}))}
        spellCheck={false}
        autoComplete="off"
        value={editing?.text ?? standing}
        onFocus={() => !editing && state.begin('change', 'bar')}
        onChange={(event) => state.write(event.target.value)}
        onBlur={() => editing?.at === 'bar' && state.finish()}
        onKeyDown={(event) => {
          const done = editingKey(event, 'change');
          if (!done || !editing) return;
          event.preventDefault();
          if (done === 'cancel') state.cancel();
          else state.finish(done);
        }}
      />
    </div>
  );
}

function NameBox({ state, toGrid }: FormulaBarProps) {
  const { text } = useLanguage();
  const shown = areaText(state.selection.area);
  const [written, setWritten] = useState(shown);
  useEffect(() => setWritten(shown), [shown]);
  return (
    <input
      className="nameBox"
      aria-label={text(message('workbench.nameBox', {}))}
      spellCheck={false}
      autoComplete="off"
      value={written}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={() => setWritten(shown)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setWritten(shown);
        if (event.key !== 'Enter') return;
        const area = areaFromText(written);
        if (!area) return setWritten(shown);
        state.select({ active: { row: area.top, column: area.left }, area });
        toGrid();
      }}
    />
  );
}
