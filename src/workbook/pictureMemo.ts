import type { Area, PlanBars, PlanChart } from '../tables/plan';

/** The charts and the bars behind numbers that a result brought with it. */
export interface Pictures {
  readonly charts: readonly PlanChart[];
  readonly bars: readonly PlanBars[];
}

/*
 * Excel tells neither which cells a chart shows nor what colour it has, so a workbook itself remembers
 * what a result drew: in a hidden name beside the result's own, as a text. Undo draws it again.
 */

/** The hidden name that remembers what the result of a mark drew. */
export const memoName = (mark: string): string => `${mark}.pictures`;

/**
 * What the hidden name refers to, without `=`; undefined where a result draws nothing.
 *
 * @example memoFormula({ charts: [], bars: [bars] }) // '"{""charts"":[],""bars"":[{…}]}"'
 */
export function memoFormula({ charts = [], bars = [] }: Partial<Pictures>): string | undefined {
  if (charts.length === 0 && bars.length === 0) return undefined;
  const text = JSON.stringify({ charts, bars });
  const pieces = text.match(new RegExp(`[^]{1,${longestPiece}}`, 'g')) ?? [];
  const formula = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
  return formula.length > longestFormula ? undefined : formula;
}

/** What `memoFormula` wrote, with or without `=`. A text that is not ours, or damaged, draws nothing. */
export function readMemo(formula: string): Pictures {
  const text = [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, piece = '']) => piece.replaceAll('""', '"'))
    .join('');
  try {
    const { charts, bars } = JSON.parse(text) as { charts: unknown; bars: unknown };
    return { charts: listOf(withKinds(charts), isChart), bars: listOf(bars, isBars) };
  } catch {
    return { charts: [], bars: [] };
  }
}

/** Excel refuses a longer text in a formula, and a longer formula. */
const longestPiece = 120;
const longestFormula = 8_000;

/** What was remembered before there were other charts than bars does not say what it is. */
const withKinds = (charts: unknown): unknown =>
  Array.isArray(charts)
    ? charts.map((chart: unknown) => ({ kind: 'bars', ...fieldsOf(chart) }))
    : charts;

function listOf<T>(list: unknown, isOne: (value: unknown) => value is T): readonly T[] {
  return Array.isArray(list) ? list.filter(isOne) : [];
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function isArea(value: unknown): value is Area {
  const { top, left, rows, columns } = fieldsOf(value);
  return [top, left, rows, columns].every((part) => Number.isInteger(part) && Number(part) >= 0);
}

const isColour = (value: unknown): boolean =>
  typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value);

function isBars(value: unknown): value is PlanBars {
  const { area, colour } = fieldsOf(value);
  return isArea(area) && isColour(colour);
}

const isSeries = (value: unknown): boolean =>
  typeof fieldsOf(value).series === 'string' && isArea(fieldsOf(value).values);

const isColoured = (value: unknown): boolean => isSeries(value) && isColour(fieldsOf(value).colour);

function isChart(value: unknown): value is PlanChart {
  const { kind, name, title, categories, marked, place, base, rise, fall, minimum } =
    fieldsOf(value);
  const isFramed =
    [name, title].every((text) => typeof text === 'string') &&
    [categories, place].every(isArea) &&
    Array.isArray(marked) &&
    marked.every((one) => Number.isInteger(fieldsOf(one).bar) && isColour(fieldsOf(one).colour));
  if (!isFramed) return false;
  if (kind === 'bars') return isColoured(value);
  return (
    kind === 'waterfall' &&
    isSeries(base) &&
    isColoured(rise) &&
    isColoured(fall) &&
    typeof minimum === 'number'
  );
}
