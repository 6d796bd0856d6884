import { parseReference } from '../address';
import {
  invalidArgument,
  isHostObject,
  nullObject,
  type Argument,
  type HostObject,
  type Json,
} from '../hostObject';
import type { Area } from '../../../tables/plan';
import type { PrintSettings } from '../sheet';
import type { ObjectContext } from './objectContext';
import { isRange, range } from './range';

/** How a sheet is printed. */
export function pageLayout(context: ObjectContext, sheetId: string): HostObject {
  const { store } = context;
  const print = () => store.sheet(sheetId).print;
  const put = (settings: {
    readonly [Key in keyof PrintSettings]: PrintSettings[Key] | undefined;
  }) => store.setLayout(sheetId, { print: withSettings(print(), settings) });
  const rangeOrNull = (area: Area | undefined) =>
    area ? range(context, sheetId, area) : nullObject;
  return {
    className: 'PageLayout',
    properties: {
      Orientation: {
        get: () => (print().landscape ? 'Landscape' : 'Portrait'),
        set: (orientation) => {
          if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
          put({ landscape: orientation === 'Landscape' ? true : undefined });
        },
      },
      PaperSize: {
        get: () => print().paperSize ?? defaultPaper,
        set: (size) => {
          if (typeof size !== 'string') throw invalidArgument();
          put({ paperSize: size === defaultPaper ? undefined : size });
        },
      },
      Zoom: { get: () => zoomJson(print()), set: (zoom) => put(zoomSettings(zoom)) },
    },
    methods: {
      SetPrintArea: (area) => put({ area: areaOf(area) }),
      SetPrintTitleRows: (rows) => {
        const { top, rows: count } = areaOf(rows);
        put({ repeatedRows: [top, top + count - 1] });
      },
      GetPrintAreaOrNullObject: () => rangeOrNull(print().area),
      GetPrintTitleRowsOrNullObject: () => {
        const { repeatedRows } = print();
        if (!repeatedRows) return nullObject;
        const [first, last] = repeatedRows;
        return range(context, sheetId, {
          top: first,
          left: 0,
          rows: last - first + 1,
          columns: 16_384,
        });
      },
    },
  };
}

function areaOf(argument: Argument): Area {
  if (isHostObject(argument) && isRange(argument)) return argument.area;
  const reference = typeof argument === 'string' ? parseReference(argument) : undefined;
  if (!reference) throw invalidArgument();
  return reference.area;
}

function zoomJson({ pagesWide, pagesTall, scale }: PrintSettings): Json {
  if (pagesWide === undefined && pagesTall === undefined) return { scale: scale ?? 100 };
  return {
    ...(pagesWide === undefined ? {} : { horizontalFitToPages: pagesWide }),
    ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }),
  };
}

// A zoom replaces the one before: a scale ends the fitting to pages.
function zoomSettings(zoom: Json): {
  readonly [Key in 'scale' | 'pagesWide' | 'pagesTall']: number | undefined;
} {
  if (zoom === null || typeof zoom !== 'object' || Array.isArray(zoom)) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Record<string, Json>;
  const number = (value: Json | undefined) => (typeof value === 'number' ? value : undefined);
  return {
    scale: scale === 100 ? undefined : number(scale),
    pagesWide: number(horizontalFitToPages),
    pagesTall: number(verticalFitToPages),
  };
}

const defaultPaper = 'A4';

function withSettings(
  print: PrintSettings,
  settings: { readonly [Key in keyof PrintSettings]: PrintSettings[Key] | undefined },
): PrintSettings {
  const said = Object.entries({ ...print, ...settings }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

/** The names by which Excel keeps a sheet's print area and the rows that it repeats. */
export function printNames(context: ObjectContext, sheetId: string): HostObject {
  const { store } = context;
  const named = { Print_Area: 'area', Print_Titles: 'repeatedRows' } as const;
  const find = (name: Argument): HostObject | typeof nullObject => {
    const part = name === 'Print_Area' || name === 'Print_Titles' ? named[name] : undefined;
    const { print } = store.sheet(sheetId);
    if (!part || print[part] === undefined) return nullObject;
    return {
      className: 'NamedItem',
      properties: { Name: { get: () => String(name) } },
      methods: {
        Delete: () => {
          const { [part]: _, ...kept } = store.sheet(sheetId).print;
          store.setLayout(sheetId, { print: kept });
        },
      },
    };
  };
  return { className: 'NamedItemCollection', methods: { GetItemOrNullObject: find } };
}
