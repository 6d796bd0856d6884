import {
  invalidArgument,
  itemNotFound,
  nullObject,
  type Argument,
  type HostObject,
} from '../hostObject';
import { registrations } from './eventKind';
import { workbookTarget, type ObjectContext } from './objectContext';
import { worksheet } from './worksheet';

/** `workbook.worksheets`. */
export function worksheetCollection(context: ObjectContext): HostObject {
  const { store } = context;
  const find = (key: Argument) => {
    const sheet = typeof key === 'string' ? store.findSheet(key) : undefined;
    return sheet ? worksheet(context, sheet.id) : undefined;
  };
  const item = (key: Argument) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  const shown = (visibleOnly: Argument) =>
    store.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  const at = (sheet: { readonly id: string } | undefined) => {
    if (!sheet) throw itemNotFound();
    return worksheet(context, sheet.id);
  };
  return {
    className: 'WorksheetCollection',
    items: () => store.sheets.map((sheet) => worksheet(context, sheet.id)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => find(key) ?? nullObject,
      GetActiveWorksheet: () => worksheet(context, store.activeSheet.id),
      GetFirst: (visibleOnly) => at(shown(visibleOnly)[0]),
      GetLast: (visibleOnly) => at(shown(visibleOnly).at(-1)),
      GetCount: (visibleOnly) => shown(visibleOnly).length,
      Add: (name) => {
        if (name !== undefined && typeof name !== 'string') throw invalidArgument();
        return worksheet(context, store.addSheet(name || undefined).id);
      },
      ...registrations(context, () => workbookTarget, [
        'DataChanged',
        'SelectionChanged',
        'Added',
        'Deleted',
        'Activated',
        'Calculated',
      ]),
    },
  };
}
