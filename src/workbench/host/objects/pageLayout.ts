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
  const put = (settings: PrintSettings) =>
    store.setLayout(sheetId, { print: { ...print(), ...settings } });
  const rangeOrNull = (area: Area | undefined) =>
    area ? range(context, sheetId, area) : nullObject;
  return {
    className: 'PageLayout',
    properties: {
      Orientation: {
        get: () => (print().landscape ? 'Landscape' : 'Portrait'),
        set: (orientation) => {
          if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
          put({ landscape: orientation === 'Landscape' });
        },
      },
      PaperSize: {
        get: () => print().paperSize ?? 'A4',
        set: (size) => {
          if (typeof size !== 'string') throw invalidArgument();
          put({ paperSize: size });
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

function zoomSettings(zoom: Json): PrintSettings {
  if (zoom === null || typeof zoom !== 'object' || Array.isArray(zoom)) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Record<string, Json>;
  return {
    ...(typeof scale === 'number' ? { scale } : {}),
    ...(typeof horizontalFitToPages === 'number' ? { pagesWide: horizontalFitToPages } : {}),
    ...(typeof verticalFitToPages === 'number' ? { pagesTall: verticalFitToPages } : {}),
  };
}
