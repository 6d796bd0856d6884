import { message } from '../../../messages/message';
import type { WorkbookStore } from '../../host/store';
import { useLanguage } from '../language';
import { selectionFigures } from './selectionFigures';
import { SheetTabs } from './SheetTabs';
import type { SpreadsheetState } from './useSpreadsheet';

interface StatusBarProps {
  readonly store: WorkbookStore;
  readonly state: SpreadsheetState;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const zooms = [0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5];

/** Under the grid: the sheets, and what the selected numbers come to. */
export function StatusBar({ store, state, zoom, onZoom }: StatusBarProps) {
  const { text } = useLanguage();
  const { sheet, selection } = state;
  const figures = selectionFigures(sheet, selection.area);
  return (
    <div className="statusBar">
      <SheetTabs store={store} />
      <div className="figures" role="status">
        {figures.count > 1 && figures.sum !== undefined && figures.mean !== undefined && (
          <>
            <span>{text(message('workbench.mean', { value: figures.mean }))}</span>
            <span>{text(message('workbench.count', { count: String(figures.count) }))}</span>
            <span>{text(message('workbench.sum', { value: figures.sum }))}</span>
          </>
        )}
      </div>
      <select
        className="zoom"
        aria-label={text(message('workbench.zoom', {}))}
        value={zoom}
        onChange={(event) => onZoom(Number(event.target.value))}
      >
        {zooms.map((choice) => (
          <option key={choice} value={choice}>
            {text(message('workbench.percent', { percent: String(Math.round(choice * 100)) }))}
          </option>
        ))}
      </select>
    </div>
  );
}
