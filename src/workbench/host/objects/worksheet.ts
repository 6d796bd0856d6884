import type { Area } from '../../../tables/plan';
import { isInSheet, parseReference } from '../address';
import {
  invalidArgument,
  itemNotFound,
  nullObject,
  type Argument,
  type HostObject,
} from '../hostObject';
import { usedArea, wholeSheet, type Visibility } from '../sheet';
import { chartCollection } from './chartCollection';
import { registrations } from './eventKind';
import { noteCollection } from './noteCollection';
import type { ObjectContext } from './objectContext';
import { pageLayout, printNames } from './pageLayout';
import { range, whole } from './range';
import { sheetFilter, tableCollection } from './table';

/** One sheet, by its id. A sheet that has been deleted answers ItemNotFound. */
export function worksheet(context: ObjectContext, id: string): HostObject {
  const { store } = context;
  const sheet = () => store.sheet(id);
  const part = (area: Area) => range(context, id, area);
  const used = (valuesOnly: Argument) => usedArea(sheet(), valuesOnly === true);
  const freezePanes: HostObject = {
    className: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: (count) => {
        const rows = count === undefined ? 1 : whole(count);
        if (rows < 1) throw invalidArgument();
        store.setLayout(id, { frozenRows: rows });
      },
      Unfreeze: () => store.setLayout(id, { frozenRows: 0 }),
      GetLocationOrNullObject: () =>
        sheet().frozenRows === 0 ? nullObject : part({ ...wholeSheet, rows: sheet().frozenRows }),
    },
  };
  const protection: HostObject = {
    className: 'WorksheetProtection',
    properties: { Protected: { get: () => sheet().protected } },
    methods: {
      Protect: () => store.setLayout(id, { protected: true }),
      Unprotect: () => store.setLayout(id, { protected: false }),
    },
  };
  return {
    className: 'Worksheet',
    identity: () => ({ Id: id }),
    properties: {
      Id: { get: () => sheet().id },
      Name: {
        get: () => sheet().name,
        set: (name) => {
          if (typeof name !== 'string') throw invalidArgument();
          store.renameSheet(id, name);
        },
      },
      Position: {
        get: () => store.sheets.indexOf(sheet()),
        set: (position) => {
          const to = whole(position);
          if (to < 0 || to >= store.sheets.length) throw invalidArgument();
          store.moveSheet(id, to);
        },
      },
      Visibility: {
        get: () => sheet().visibility,
        set: (visibility) => store.setLayout(id, { visibility: visibilityOf(visibility) }),
      },
      ShowGridlines: { get: () => sheet().gridlines },
      // The client reads `ShowGridlines` but sets it by this older name.
      Gridlines: {
        get: () => sheet().gridlines,
        set: (shown) => store.setLayout(id, { gridlines: shown === true }),
      },
      TabColor: {
        get: () => sheet().tabColour,
        set: (colour) => store.setLayout(id, { tabColour: String(colour) }),
      },
      // What `standardWidth` is in Excel for a new workbook, in characters.
      StandardWidth: { get: () => 8.43 },
    },
    navigation: {
      FreezePanes: () => freezePanes,
      Charts: () => chartCollection(context, id),
      PageLayout: () => pageLayout(context, id),
      Names: () => printNames(context, id),
      Tables: () => tableCollection(context, id),
      AutoFilter: () => sheetFilter(context, id),
      // The store holds none of these: a sheet answers that it has none.
      PivotTables: () => noneOf('PivotTableCollection'),
      Comments: () => noneOf('CommentCollection'),
      Notes: () => noteCollection(context, id),
      Protection: () => protection,
    },
    methods: {
      Activate: () => {
        if (sheet().visibility !== 'Visible')
          throw invalidArgument('A hidden sheet cannot be active.');
        store.activate(id);
      },
      Delete: () => store.deleteSheet(id),
      GetRange: (address) => {
        if (address === undefined || address === '') return part(wholeSheet);
        if (typeof address !== 'string') throw invalidArgument();
        return part(areaOf(context, id, address));
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        part(
          inSheet({
            top: whole(row),
            left: whole(column),
            rows: whole(rows),
            columns: whole(columns),
          }),
        ),
      GetCell: (row, column) =>
        part(inSheet({ top: whole(row), left: whole(column), rows: 1, columns: 1 })),
      GetUsedRange: (valuesOnly) =>
        part(used(valuesOnly) ?? { top: 0, left: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area ? part(area) : nullObject;
      },
      ...registrations(context, () => sheet().id, [
        'DataChanged',
        'SelectionChanged',
        'Activated',
        'Calculated',
      ]),
    },
  };
}

const noneOf = (className: string): HostObject => ({
  className,
  items: () => [],
  methods: { GetCount: () => 0 },
});

function visibilityOf(value: unknown): Visibility {
  if (value === 'Visible' || value === 'Hidden' || value === 'VeryHidden') return value;
  throw invalidArgument();
}

// An address may name this sheet, or be a name that refers to it.
function areaOf({ store }: ObjectContext, id: string, address: string): Area {
  const named = store.findName(address);
  const reference = parseReference(named?.refersTo ?? address);
  if (!reference) throw named ? itemNotFound() : invalidArgument();
  if (reference.sheet !== undefined && store.findSheet(reference.sheet)?.id !== id) {
    throw invalidArgument();
  }
  return reference.area;
}

function inSheet(area: Area): Area {
  if (!isInSheet(area)) throw invalidArgument();
  return area;
}
