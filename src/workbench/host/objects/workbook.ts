import { parseReference } from '../address';
import { itemNotFound, nullObject, type Argument, type HostObject } from '../hostObject';
import { namedItemCollection } from './namedItemCollection';
import type { ObjectContext } from './objectContext';
import { range } from './range';
import { tableCollection } from './table';
import { settingCollection } from './settingCollection';
import { worksheetCollection } from './worksheetCollection';

/** The root of everything: `context.workbook`. */
export function workbook(context: ObjectContext): HostObject {
  const { store } = context;
  const application: HostObject = {
    className: 'Application',
    properties: { CalculationMode: { get: () => 'Automatic' } },
    methods: {
      // Recalculation is immediate here, and the grid follows every batch by itself.
      Calculate: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  };
  const protection: HostObject = {
    className: 'WorkbookProtection',
    properties: { Protected: { get: () => store.structureProtected } },
    methods: {
      Protect: () => store.protectStructure(true),
      Unprotect: () => store.protectStructure(false),
    },
  };
  return {
    className: 'Workbook',
    properties: {
      Name: { get: () => 'Arbetsbok.xlsx' },
      ReadOnly: { get: () => false },
    },
    navigation: {
      Worksheets: () => worksheetCollection(context),
      Tables: () => tableCollection(context),
      Names: () => namedItemCollection(context),
      Application: () => application,
      Protection: () => protection,
      Settings: () => settingCollection(context),
    },
    methods: {
      GetSelectedRange: () => range(context, store.activeSheet.id, store.activeSheet.selection),
      GetActiveCell: () => {
        const { id, selection } = store.activeSheet;
        return range(context, id, { ...selection, rows: 1, columns: 1 });
      },
      _GetRangeForEventByReferenceId: (reference) => {
        const found = changedRange(context, reference);
        if (!found) throw itemNotFound();
        return found;
      },
      _GetRangeOrNullObjectForEventByReferenceId: (reference) =>
        changedRange(context, reference) ?? nullObject,
    },
  };
}

// Events carry the address of what changed as its reference.
function changedRange(context: ObjectContext, reference: Argument): HostObject | undefined {
  const found = typeof reference === 'string' ? parseReference(reference) : undefined;
  const sheet = found?.sheet === undefined ? undefined : context.store.findSheet(found.sheet);
  return found && sheet ? range(context, sheet.id, found.area) : undefined;
}
