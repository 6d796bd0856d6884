import type { Area } from '../../../tables/plan';
import { areaAddress, parseReference } from '../address';
import {
  invalidArgument,
  isHostObject,
  itemNotFound,
  notImplemented,
  type Argument,
  type HostObject,
  type Json,
  type Property,
} from '../hostObject';
import { plainSeries, type SheetChart, type SheetSeries } from '../sheetChart';
import { checkWritable, type ObjectContext } from './objectContext';
import { isRange, whole } from './range';
import { colourOf } from './rangeFormat';

/** One chart of a sheet, by its id. */
export function chart(context: ObjectContext, sheetId: string, id: number): HostObject {
  const { store } = context;
  const now = (): SheetChart => {
    const found = store.sheet(sheetId).charts.find((each) => each.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const writable = () => {
    const sheet = store.sheet(sheetId);
    checkWritable(sheet);
    return sheet.charts;
  };
  const put = (change: Partial<SheetChart>) => {
    const changed = { ...now(), ...change };
    const charts = writable().map((each) => (each.id === id ? changed : each));
    store.setLayout(sheetId, { charts });
  };
  const areaIn = (argument: Argument): Area => areaOf(context, sheetId, argument);
  return {
    className: 'Chart',
    properties: {
      Id: { get: () => String(id) },
      Name: { get: () => now().name, set: (name) => put({ name: textOf(name) }) },
      ChartType: { get: () => now().kind },
    },
    navigation: {
      Title: () => ({
        className: 'ChartTitle',
        properties: {
          Text: { get: () => now().title ?? null, set: (title) => put({ title: textOf(title) }) },
        },
      }),
      Legend: () => ({
        className: 'ChartLegend',
        properties: {
          Visible: { get: () => now().legend, set: (on) => put({ legend: on === true }) },
        },
      }),
      Series: () =>
        seriesCollection(now, put, (index) =>
          series(seriesAt(now, put, index), areaIn, (area) =>
            areaAddress(store.sheet(sheetId).name, area),
          ),
        ),
      Axes: () => axes(now, put),
    },
    methods: {
      SetPosition: (first, last) => put({ place: between(areaIn(first), areaIn(last ?? first)) }),
      Delete: () => {
        now();
        store.setLayout(sheetId, { charts: writable().filter((each) => each.id !== id) });
      },
    },
  };
}

type Now = () => SheetChart;
type Put = (change: Partial<SheetChart>) => void;

function seriesCollection(now: Now, put: Put, at: (index: number) => HostObject): HostObject {
  const count = (): number => now().series.length;
  return {
    className: 'ChartSeriesCollection',
    items: () => now().series.map((_, index) => at(index)),
    methods: {
      GetCount: count,
      GetItemAt: (index) => {
        const position = whole(index);
        if (position < 0 || position >= count()) throw invalidArgument();
        return at(position);
      },
      Add: (name, index) => {
        if (index !== undefined && index !== null) {
          throw notImplemented('ChartSeriesCollection', 'add() at a place');
        }
        const named = typeof name === 'string' ? { name } : {};
        put({ series: [...now().series, { ...plainSeries, ...named }] });
        return at(count() - 1);
      },
    },
  };
}

/** One series of a chart, to look at and to change. */
interface SeriesPlace {
  now(): SheetSeries;
  put(change: Partial<SheetSeries>): void;
}

const seriesAt = (now: Now, put: Put, index: number): SeriesPlace => {
  const found = (): SheetSeries => {
    const series = now().series[index];
    if (!series) throw itemNotFound();
    return series;
  };
  return {
    now: found,
    put(change) {
      const changed = { ...found(), ...change };
      put({ series: now().series.map((each, at) => (at === index ? changed : each)) });
    },
  };
};

function series(
  { now, put }: SeriesPlace,
  areaIn: (argument: Argument) => Area,
  addressIn: (area: Area) => string,
): HostObject {
  const rows = (): number => now().values?.rows ?? 0;
  const point = (bar: number): HostObject => ({
    className: 'ChartPoint',
    navigation: {
      Format: () => ({
        className: 'ChartPointFormat',
        navigation: {
          Fill: () =>
            fill((colour) => {
              if (colour === 'none') throw notImplemented('ChartFill', 'clear() of a point');
              const others = now().marked.filter((each) => each.bar !== bar);
              put({ marked: [...others, { bar, colour }].sort((a, b) => a.bar - b.bar) });
            }),
        },
      }),
    },
  });
  const points: HostObject = {
    className: 'ChartPointsCollection',
    items: () => Array.from({ length: rows() }, (_, bar) => point(bar)),
    methods: {
      GetCount: rows,
      GetItemAt: (index) => {
        const bar = whole(index);
        if (bar < 0 || bar >= rows()) throw invalidArgument();
        return point(bar);
      },
    },
  };
  return {
    className: 'ChartSeries',
    properties: {
      Name: { get: () => now().name ?? null, set: (name) => put({ name: textOf(name) }) },
      GapWidth: { get: () => now().gapWidth, set: (gap) => put({ gapWidth: whole(gap) }) },
      HasDataLabels: { get: () => now().labels, set: (on) => put({ labels: on === true }) },
    },
    navigation: {
      Format: () => ({
        className: 'ChartSeriesFormat',
        navigation: { Fill: () => fill((colour) => put({ colour })) },
      }),
      Points: () => points,
    },
    methods: {
      SetValues: (range) => put({ values: areaIn(range) }),
      SetXAxisValues: (range) => put({ categories: areaIn(range) }),
      GetDimensionDataSourceString: (dimension) => {
        const area = dimension === 'Values' ? now().values : now().categories;
        if (!area) throw invalidArgument();
        return addressIn(area);
      },
    },
  };
}

const fill = (put: (colour: string) => void): HostObject => ({
  className: 'ChartFill',
  methods: {
    SetSolidColor: (colour) => put(colourOf(colour as Json)),
    Clear: () => put('none'),
  },
});

function axes(now: Now, put: Put): HostObject {
  const category = (change: Partial<SheetChart['categoryAxis']>) =>
    put({ categoryAxis: { ...now().categoryAxis, ...change } });
  const values = (change: Partial<SheetChart['valueAxis']>) =>
    put({ valueAxis: { ...now().valueAxis, ...change } });
  const text = (get: () => string, set: (value: string) => void): Property => ({
    get,
    set: (value) => set(textOf(value)),
  });
  const categoryAxis: HostObject = {
    className: 'ChartAxis',
    properties: {
      ReversePlotOrder: {
        get: () => now().categoryAxis.reversed,
        set: (on) => category({ reversed: on === true }),
      },
      TickLabelSpacing: {
        get: () => now().categoryAxis.labelSpacing ?? '',
        set: (spacing) => category({ labelSpacing: whole(spacing) }),
      },
      TickLabelPosition: text(
        () => now().categoryAxis.labelPosition,
        (labelPosition) => category({ labelPosition }),
      ),
      MajorTickMark: text(
        () => now().categoryAxis.ticks,
        (ticks) => category({ ticks }),
      ),
    },
  };
  const valueAxis: HostObject = {
    className: 'ChartAxis',
    properties: {
      Visible: {
        get: () => now().valueAxis.shown,
        set: (on) => values({ shown: on === true }),
      },
      Minimum: {
        get: () => now().valueAxis.minimum ?? '',
        set: (minimum) => {
          if (typeof minimum !== 'number') throw notImplemented('ChartAxis', 'minimum (automatic)');
          values({ minimum });
        },
      },
    },
    navigation: {
      MajorGridlines: () => ({
        className: 'ChartGridlines',
        properties: {
          Visible: {
            get: () => now().valueAxis.gridlines,
            set: (on) => values({ gridlines: on === true }),
          },
        },
      }),
    },
  };
  return {
    className: 'ChartAxes',
    navigation: { CategoryAxis: () => categoryAxis, ValueAxis: () => valueAxis },
  };
}

/** Cells of the chart's own sheet, as a range or an address. */
export function areaOf({ store }: ObjectContext, sheetId: string, argument: Argument): Area {
  if (isHostObject(argument) && isRange(argument)) {
    if (argument.sheet().id !== sheetId) throw notImplemented('Chart', '(cells of another sheet)');
    return argument.area;
  }
  const reference = typeof argument === 'string' ? parseReference(argument) : undefined;
  const elsewhere =
    reference?.sheet !== undefined && store.findSheet(reference.sheet)?.id !== sheetId;
  if (!reference || elsewhere) throw invalidArgument();
  return reference.area;
}

function between(first: Area, last: Area): Area {
  const { top, left } = first;
  const rows = last.top + last.rows - top;
  const columns = last.left + last.columns - left;
  if (rows < 1 || columns < 1) throw invalidArgument();
  return { top, left, rows, columns };
}

function textOf(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
