import type { Area } from '../../../tables/plan';
import { charactersOfPoints, defaultCharacters, pointsOfCharacters } from '../columnWidth';
import {
  invalidArgument,
  notImplemented,
  type HostObject,
  type Json,
  type Property,
} from '../hostObject';
import { cellAt, columnOf, storedKeys, type StoredStyle } from '../sheet';
import { shownText } from '../shownText';
import { checkWritable, type ObjectContext } from './objectContext';
import { rangeBorder } from './rangeBorder';
import { isUnbounded, numberFormatOf } from './rangeValues';

/** What Excel shows where nothing is said; said aloud it makes no difference, so it is not kept either. */
export const defaults = { size: 11, colour: '#000000', fill: '#FFFFFF', font: 'Calibri' } as const;

/** How the cells of a range look. A property that differs between cells answers null, as in Excel. */
export function rangeFormat(context: ObjectContext, sheetId: string, area: Area): HostObject {
  const { store } = context;
  const put = (style: Parameters<typeof store.putStyle>[2]) => {
    checkWritable(store.sheet(sheetId));
    if (isUnbounded(area)) throw notImplemented('RangeFormat', '(whole rows or columns)');
    store.putStyle(sheetId, area, style);
  };
  const style = (read: (style: StoredStyle) => Json, set?: (value: Json) => void): Property => ({
    get: () => common(context, sheetId, area, read),
    ...(set ? { set } : {}),
  });
  const font: HostObject = {
    className: 'RangeFont',
    properties: {
      Bold: style(
        (look) => look.bold ?? false,
        (bold) => put({ bold: bold === true ? true : undefined }),
      ),
      Italic: style(
        (look) => look.italic ?? false,
        (italic) => put({ italic: italic === true ? true : undefined }),
      ),
      Size: style(
        (look) => look.size ?? defaults.size,
        (size) => {
          if (typeof size !== 'number' || size < 1 || size > 409) throw invalidArgument();
          put({ size: size === defaults.size ? undefined : size });
        },
      ),
      Color: style(
        (look) => look.colour ?? defaults.colour,
        (colour) => {
          const chosen = colourOf(colour);
          put({ colour: chosen === defaults.colour ? undefined : chosen });
        },
      ),
      Name: style(
        (look) => look.font ?? defaults.font,
        (name) => put({ font: name === defaults.font ? undefined : String(name) }),
      ),
    },
  };
  const fill: HostObject = {
    className: 'RangeFill',
    properties: {
      Color: style(
        (look) => look.fill ?? defaults.fill,
        (colour) => put({ fill: colourOf(colour) }),
      ),
    },
    methods: { Clear: () => put({ fill: undefined }) },
  };
  return {
    className: 'RangeFormat',
    properties: {
      HorizontalAlignment: style(
        (look) => alignmentNames[look.align ?? 'general'],
        (name) => put({ align: alignmentOf(name) }),
      ),
      VerticalAlignment: style(
        (look) => verticalNames[look.verticalAlign ?? 'bottom'],
        (name) => put({ verticalAlign: verticalOf(name) }),
      ),
      WrapText: style(
        (look) => look.wrap ?? false,
        (wrap) => put({ wrap: wrap === true ? true : undefined }),
      ),
      ColumnWidth: {
        get: () => commonWidth(context, sheetId, area),
        set: (points) => {
          checkWritable(store.sheet(sheetId));
          if (typeof points !== 'number' || points < 0 || points > 1342) throw invalidArgument();
          for (let column = area.left; column < area.left + area.columns; column += 1) {
            store.setColumnWidth(sheetId, column, charactersOfPoints(points));
          }
        },
      },
    },
    navigation: {
      Font: () => font,
      Fill: () => fill,
      Borders: () => borders(context, sheetId, area),
    },
    methods: {
      AutofitColumns: () => {
        checkWritable(store.sheet(sheetId));
        autofit(context, sheetId, area);
      },
      // Row heights are not kept: the grid gives each row the height that its text needs.
      AutofitRows: () => undefined,
    },
  };
}

function borders(context: ObjectContext, sheetId: string, area: Area): HostObject {
  const item = (edge: unknown) => rangeBorder(context, sheetId, area, edge);
  return { className: 'RangeBorderCollection', item, methods: { GetItem: item } };
}

/** What every cell of an area says, or null when they differ. Blank cells say the default. */
function common(
  { store }: ObjectContext,
  sheetId: string,
  area: Area,
  read: (style: StoredStyle) => Json,
): Json {
  const sheet = store.sheet(sheetId);
  const stored = storedKeys(sheet, area);
  const answers = new Set(stored.map((key) => read(sheet.cells.get(key)?.style ?? {})));
  if (stored.length < area.rows * area.columns) answers.add(read({}));
  return answers.size === 1 ? ([...answers][0] ?? null) : null;
}

function commonWidth({ store }: ObjectContext, sheetId: string, area: Area): Json {
  const { columnWidths } = store.sheet(sheetId);
  const widths = new Set<number>();
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    widths.add(pointsOfCharacters(columnWidths.get(column) ?? defaultCharacters));
  }
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}

// The longest text decides, with a character of air; the real Excel measures the glyphs.
function autofit({ store }: ObjectContext, sheetId: string, area: Area): void {
  const sheet = store.sheet(sheetId);
  const widest = new Map<number, number>();
  for (const key of storedKeys(sheet, area)) {
    const cell = sheet.cells.get(key) ?? cellAt(sheet, 0, 0);
    const length = shownText(cell.value, numberFormatOf(cell)).length;
    const column = columnOf(key);
    if (length > 0) widest.set(column, Math.max(widest.get(column) ?? 0, length));
  }
  for (const [column, length] of widest) {
    store.setColumnWidth(sheetId, column, Math.min(length + 1, 255));
  }
}

export const alignmentNames = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
} as const;
export const verticalNames = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function alignmentOf(name: Json): StoredStyle['align'] {
  if (name === 'General') return undefined;
  if (name === 'Left' || name === 'Center' || name === 'Right') {
    return name.toLowerCase() as 'left' | 'center' | 'right';
  }
  throw notImplemented('RangeFormat', `horizontalAlignment = "${String(name)}"`);
}

function verticalOf(name: Json): StoredStyle['verticalAlign'] {
  if (name === 'Bottom') return undefined;
  if (name === 'Top' || name === 'Center') return name.toLowerCase() as 'top' | 'center';
  throw notImplemented('RangeFormat', `verticalAlignment = "${String(name)}"`);
}

const namedColours: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` in capitals; a few names are known. Refuses anything else. */
export function colourOf(colour: Json): string {
  const text = String(colour);
  if (/^#?[0-9A-Fa-f]{6}$/.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  const named = namedColours[text.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
