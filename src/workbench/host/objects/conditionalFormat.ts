import { meets } from '../../../tables/layout';
import type { Area } from '../../../tables/plan';
import {
  invalidArgument,
  itemNotFound,
  notImplemented,
  type HostObject,
  type Json,
} from '../hostObject';
import { plainBars, type BarBound, type SheetBars } from '../sheetChart';
import { isWithin } from '../sheet';
import { checkWritable, type ObjectContext } from './objectContext';
import { range, whole } from './range';
import { colourOf } from './rangeFormat';

/** `range.conditionalFormats`: bars behind numbers. Other kinds are refused by name. */
export function conditionalFormatCollection(
  context: ObjectContext,
  sheetId: string,
  area: Area,
): HostObject {
  const { store } = context;
  const reaching = () => store.sheet(sheetId).bars.filter((bars) => meets(area, bars.area));
  return {
    className: 'ConditionalFormatCollection',
    items: () => reaching().map(({ id }) => conditionalFormat(context, sheetId, id)),
    item: (key) => {
      const found = reaching().find(({ id }) => String(id) === key);
      if (!found) throw itemNotFound();
      return conditionalFormat(context, sheetId, found.id);
    },
    methods: {
      GetCount: () => reaching().length,
      GetItemAt: (index) => {
        const found = reaching()[whole(index)];
        if (!found) throw invalidArgument();
        return conditionalFormat(context, sheetId, found.id);
      },
      ClearAll: () => {
        checkWritable(store.sheet(sheetId));
        const bars = store.sheet(sheetId).bars.filter((each) => !isWithin(area, each.area));
        store.setLayout(sheetId, { bars });
      },
      Add: (kind) => {
        if (kind !== 'DataBar') {
          throw notImplemented('ConditionalFormatCollection', `add("${String(kind)}")`);
        }
        checkWritable(store.sheet(sheetId));
        const made = plainBars(store.newPictureId(), area);
        // The newest goes before the others.
        store.setLayout(sheetId, { bars: [made, ...store.sheet(sheetId).bars] });
        return conditionalFormat(context, sheetId, made.id);
      },
    },
  };
}

function conditionalFormat(context: ObjectContext, sheetId: string, id: number): HostObject {
  const { store } = context;
  const now = (): SheetBars => {
    const found = store.sheet(sheetId).bars.find((each) => each.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const put = (change: Partial<SheetBars>) => {
    checkWritable(store.sheet(sheetId));
    const changed = { ...now(), ...change };
    const bars = store.sheet(sheetId).bars.map((each) => (each.id === id ? changed : each));
    store.setLayout(sheetId, { bars });
  };
  const dataBar: HostObject = {
    className: 'DataBarConditionalFormat',
    properties: {
      LowerBoundRule: {
        get: () => boundJson(now().lower),
        set: (rule) => put({ lower: boundOf(rule) }),
      },
      UpperBoundRule: {
        get: () => boundJson(now().upper),
        set: (rule) => put({ upper: boundOf(rule) }),
      },
    },
    navigation: {
      PositiveFormat: () => ({
        className: 'ConditionalDataBarPositiveFormat',
        properties: {
          FillColor: {
            get: () => now().colour,
            set: (colour) => put({ colour: colourOf(colour) }),
          },
          BorderColor: {
            get: () => now().border,
            set: (colour) => put({ border: colour === '' ? '' : colourOf(colour) }),
          },
          GradientFill: {
            get: () => now().gradient,
            set: (on) => put({ gradient: on === true }),
          },
        },
      }),
    },
  };
  return {
    className: 'ConditionalFormat',
    properties: {
      Id: { get: () => String(id) },
      Type: { get: () => 'DataBar' },
      Priority: {
        get: () => store.sheet(sheetId).bars.findIndex((each) => each.id === id),
        set: (place) => {
          const moved = now();
          checkWritable(store.sheet(sheetId));
          const others = store.sheet(sheetId).bars.filter((each) => each.id !== id);
          const bars = [...others.slice(0, whole(place)), moved, ...others.slice(whole(place))];
          store.setLayout(sheetId, { bars });
        },
      },
    },
    navigation: { DataBar: () => dataBar, DataBarOrNullObject: () => dataBar },
    methods: {
      GetRange: () => range(context, sheetId, now().area),
      Delete: () => {
        now();
        checkWritable(store.sheet(sheetId));
        const bars = store.sheet(sheetId).bars.filter((each) => each.id !== id);
        store.setLayout(sheetId, { bars });
      },
    },
  };
}

const boundJson = ({ type, formula }: BarBound): Json => ({ type, formula: formula ?? null });

function boundOf(rule: Json): BarBound {
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) throw invalidArgument();
  const { type, formula } = rule as Record<string, Json>;
  if (typeof type !== 'string') throw invalidArgument();
  return typeof formula === 'string' ? { type, formula } : { type };
}
