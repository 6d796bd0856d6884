import type { Area } from '../../../tables/plan';
import { areaAddress, isInSheet, parseReference } from '../address';
import {
  invalidArgument,
  isHostObject,
  notImplemented,
  type Argument,
  type HostObject,
} from '../hostObject';
import { maximumColumns, maximumRows, usedArea, type Sheet } from '../sheet';
import { nullObject, type Json } from '../hostObject';
import { checkWritable, type ObjectContext } from './objectContext';
import { conditionalFormatCollection } from './conditionalFormat';
import { cellProperties } from './cellProperties';
import { columnProperties, rowProperties } from './lineProperties';
import { mergedAreas } from './mergedAreas';
import { rangeFormat } from './rangeFormat';
import {
  cellJson,
  entriesOf,
  formulaJson,
  isUnbounded,
  numberFormatOf,
  readCells,
  spread,
  textOf,
  valueType,
} from './rangeValues';
import { worksheet } from './worksheet';

/** A range as other host objects see it. */
export interface RangeObject extends HostObject {
  readonly area: Area;
  readonly sheet: () => Sheet;
}

export function isRange(object: HostObject): object is RangeObject {
  return object.className === 'Range';
}

/** The cells of one area of a sheet, by the sheet's id. */
export function range(context: ObjectContext, sheetId: string, area: Area): RangeObject {
  const { store } = context;
  const sheet = () => store.sheet(sheetId);
  const writable = () => {
    checkWritable(sheet());
    return sheet();
  };
  const part = (inner: Area) => {
    if (!isInSheet(inner)) throw invalidArgument('The range would reach outside the sheet.');
    return range(context, sheetId, inner);
  };
  const put = (values: Json) => {
    const entries = entriesOf(writable(), area, values);
    store.putCells(sheetId, area.top, area.left, entries);
  };
  const used = (valuesOnly: Argument) => usedArea(sheet(), valuesOnly === true, area);
  return {
    className: 'Range',
    area,
    sheet,
    properties: {
      Address: { get: () => areaAddress(sheet().name, area) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => area.rows },
      ColumnCount: { get: () => area.columns },
      CellCount: { get: () => Math.min(area.rows * area.columns, 2 ** 31 - 1) },
      IsEntireColumn: { get: () => area.rows === maximumRows },
      IsEntireRow: { get: () => area.columns === maximumColumns },
      Values: { get: () => readCells(sheet(), area, cellJson), set: put },
      ValueTypes: { get: () => readCells(sheet(), area, valueType) },
      Formulas: { get: () => readCells(sheet(), area, formulaJson), set: put },
      Text: { get: () => readCells(sheet(), area, textOf) },
      // The host knows no cell style but the plain one.
      Style: {
        get: () => 'Normal',
        set: (style) => {
          if (style !== 'Normal') throw notImplemented('Range', `style = "${String(style)}"`);
          writable();
          store.clear(sheetId, area, 'looks');
        },
      },
      NumberFormat: {
        get: () => readCells(sheet(), area, numberFormatOf),
        set: (formats) => {
          writable();
          putNumberFormats(context, sheetId, area, formats);
        },
      },
    },
    navigation: {
      Format: () => rangeFormat(context, sheetId, area),
      ConditionalFormats: () => conditionalFormatCollection(context, sheetId, area),
      Worksheet: () => worksheet(context, sheetId),
    },
    methods: {
      Clear: (what) => {
        writable();
        store.clear(sheetId, area, clearing(what));
      },
      Select: () => store.select(sheetId, area),
      GetCell: (row, column) =>
        part({ top: area.top + whole(row), left: area.left + whole(column), rows: 1, columns: 1 }),
      GetRow: (row) => part({ ...area, top: area.top + whole(row), rows: 1 }),
      GetColumn: (column) => part({ ...area, left: area.left + whole(column), columns: 1 }),
      GetLastCell: () =>
        part({
          top: area.top + area.rows - 1,
          left: area.left + area.columns - 1,
          rows: 1,
          columns: 1,
        }),
      GetResizedRange: (rows, columns) =>
        part({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) }),
      GetAbsoluteResizedRange: (rows, columns) =>
        part({ ...area, rows: whole(rows), columns: whole(columns) }),
      GetOffsetRange: (rows, columns) =>
        part({ ...area, top: area.top + whole(rows), left: area.left + whole(columns) }),
      GetCellProperties: (asked) => cellProperties(sheet(), area, asked),
      GetRowProperties: (asked) => rowProperties(sheet(), area, asked),
      GetColumnProperties: (asked) => columnProperties(sheet(), area, asked),
      GetMergedAreasOrNullObject: () => mergedAreas(context, sheetId, area) ?? nullObject,
      GetEntireColumn: () => part({ ...area, top: 0, rows: maximumRows }),
      GetEntireRow: () => part({ ...area, left: 0, columns: maximumColumns }),
      GetBoundingRect: (other) => part(around(area, otherArea(other, sheet()))),
      GetIntersectionOrNullObject: (other) => {
        const shared = intersection(area, otherArea(other, sheet()));
        return shared ? part(shared) : nullObject;
      },
      GetUsedRange: (valuesOnly) => part(used(valuesOnly) ?? { ...area, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const found = used(valuesOnly);
        return found ? part(found) : nullObject;
      },
      // Asked by the client before it splits a large write into parts.
      _ValidateArraySize: (rows, columns) => {
        if (whole(rows) !== area.rows || whole(columns) !== area.columns) throw invalidArgument();
      },
    },
  };
}

/** A whole number that the client gave; refuses anything else. */
export function whole(argument: Argument): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

function putNumberFormats(
  { store }: ObjectContext,
  sheetId: string,
  area: Area,
  formats: Json,
): void {
  const one = (format: Json): { numberFormat: string | undefined } => {
    if (typeof format !== 'string') throw invalidArgument();
    return { numberFormat: format === '' || format === 'General' ? undefined : format };
  };
  if (!Array.isArray(formats)) {
    if (isUnbounded(area)) throw notImplemented('Range', 'numberFormat (whole rows or columns)');
    store.putStyle(sheetId, area, one(formats));
    return;
  }
  spread(area, formats).forEach((row, r) =>
    row.forEach((format, c) => {
      if (format === null) return;
      const cell = { top: area.top + r, left: area.left + c, rows: 1, columns: 1 };
      store.putStyle(sheetId, cell, one(format));
    }),
  );
}

function clearing(what: Argument): 'all' | 'contents' | 'formats' {
  if (what === undefined || what === 'All') return 'all';
  if (what === 'Contents') return 'contents';
  if (what === 'Formats') return 'formats';
  throw invalidArgument();
}

function otherArea(other: Argument, sheet: Sheet): Area {
  if (isHostObject(other) && isRange(other)) {
    if (other.sheet().id !== sheet.id) throw invalidArgument();
    return other.area;
  }
  const reference = typeof other === 'string' ? parseReference(other) : undefined;
  if (!reference) throw invalidArgument();
  return reference.area;
}

function around(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}

function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}
