import { areaAddress, localAddress } from './address';
import type { Change, StoreEvent } from './change';
import type { Json } from './hostObject';
import { eventKind } from './objects/eventKind';
import { workbookTarget } from './objects/objectContext';
import { cellAt } from './sheet';
import { cellJson, valueType } from './objects/rangeValues';
import type { WorkbookStore } from './store';

/** One event as the client gets it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly [key: string]: Json;
}

/** What a batch of changes is to the client: each for the sheet it happened in and for the workbook. */
export function eventMessages(store: WorkbookStore, event: StoreEvent): EventEntry[] {
  return event.changes.flatMap((change) => ofChange(store, event, change));
}

function ofChange(store: WorkbookStore, { origin }: StoreEvent, change: Change): EventEntry[] {
  switch (change.kind) {
    case 'cells': {
      const sheet = store.findSheet(change.sheet);
      if (!sheet) return [];
      const address = localAddress(change.area);
      if (origin === 'calculation') {
        return both(eventKind.Calculated, sheet.id, { worksheetId: sheet.id, address });
      }
      const only = change.area.rows * change.area.columns === 1;
      const cell = cellAt(sheet, change.area.top, change.area.left);
      return both(eventKind.DataChanged, sheet.id, {
        worksheetId: sheet.id,
        address,
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        referenceId: areaAddress(sheet.name, change.area),
        ...(only ? { valueAfter: cellJson(cell), valueTypeAfter: valueType(cell) } : {}),
      });
    }
    case 'selection': {
      const detail = { worksheetId: change.sheet, address: localAddress(change.area) };
      return [
        entry(eventKind.DocumentSelectionChanged, '', {}),
        ...both(eventKind.SelectionChanged, change.sheet, detail),
      ];
    }
    case 'sheetAdded':
      return [ofWorkbook(eventKind.Added, change.sheet)];
    case 'sheetDeleted':
      return [ofWorkbook(eventKind.Deleted, change.sheet)];
    case 'sheetActivated':
      return both(eventKind.Activated, change.sheet, { worksheetId: change.sheet });
    default:
      return [];
  }
}

const ofWorkbook = (kind: number, worksheetId: string): EventEntry =>
  entry(kind, workbookTarget, { worksheetId, source: 'Local' });

const both = (kind: number, sheet: string, detail: Json): EventEntry[] => [
  entry(kind, sheet, detail),
  entry(kind, workbookTarget, detail),
];

const entry = (messageType: number, targetId: string, detail: Json): EventEntry => ({
  messageCategory: 65536,
  messageType,
  targetId,
  message: JSON.stringify(detail),
});
