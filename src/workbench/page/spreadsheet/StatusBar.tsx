import { message } from '../../../messages/message';
import type { WorkbookStore } from '../../host/store';
import { useLanguage } from '../language';
import { selectionFigures } from './selectionFigures';
import { SheetTabs } from './SheetTabs';
import type { SpreadsheetState } from './useSpreadsheet';

/** Under the grid: the sheets, and what the selected numbers come to. */
export function StatusBar({ store, state }: { store: WorkbookStore; state: SpreadsheetState }) {
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
    </div>
  );
}
