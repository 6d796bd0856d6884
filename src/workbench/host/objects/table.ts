import type { TableFacts } from '../../../workbook/gridHints';
import { itemNotFound, nullObject, type Argument, type HostObject } from '../hostObject';
import type { Sheet } from '../sheet';
import type { ObjectContext } from './objectContext';
import { range } from './range';
import { worksheet } from './worksheet';

/** The tables of the workbook, or of one sheet. They are those of the loaded file and can only be read. */
export function tableCollection(context: ObjectContext, sheetId?: string): HostObject {
  const { store } = context;
  const tables = (): readonly HostObject[] =>
    (sheetId === undefined ? store.sheets : [store.sheet(sheetId)]).flatMap((sheet) =>
      (sheet.facts?.tables ?? []).map((found, index) => table(context, sheet, found, index)),
    );
  const find = (key: Argument): HostObject | undefined =>
    tables().find(({ properties }) =>
      [properties?.['Id'], properties?.['Name']].some((property) => property?.get() === key),
    );
  const item = (key: Argument): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    className: 'TableCollection',
    properties: { Count: { get: () => tables().length } },
    items: tables,
    item,
    methods: {
      GetCount: () => tables().length,
      GetItem: item,
      GetItemOrNullObject: (key) => find(key) ?? nullObject,
    },
  };
}

/** `worksheet.autoFilter`: the sheet's own filter, known only where it leaves rows out. */
export function sheetFilter(context: ObjectContext, sheetId: string): HostObject {
  const filter = () => context.store.sheet(sheetId).facts?.filter;
  return {
    className: 'AutoFilter',
    properties: {
      Enabled: { get: () => filter() !== undefined },
      IsDataFiltered: { get: () => filter() !== undefined },
    },
    methods: {
      GetRangeOrNullObject: () => {
        const area = filter();
        return area ? range(context, sheetId, area) : nullObject;
      },
    },
  };
}

function table(
  context: ObjectContext,
  sheet: Sheet,
  { name, area, headingRow, totalsRow, filtered }: TableFacts,
  index: number,
): HostObject {
  const id = `${sheet.id.slice(0, -1)}-${index + 1}}`;
  const filter: HostObject = {
    className: 'AutoFilter',
    properties: { IsDataFiltered: { get: () => filtered } },
    methods: { GetRangeOrNullObject: () => range(context, sheet.id, area) },
  };
  return {
    className: 'Table',
    identity: () => ({ Id: id }),
    properties: {
      Id: { get: () => id },
      Name: { get: () => name },
      ShowHeaders: { get: () => headingRow },
      ShowTotals: { get: () => totalsRow },
    },
    navigation: {
      AutoFilter: () => filter,
      Worksheet: () => worksheet(context, sheet.id),
    },
    methods: { GetRange: () => range(context, sheet.id, area) },
  };
}
