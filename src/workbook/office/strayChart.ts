import type { ChartBirth } from '../chartBirth';
import { parseReference, sameSheet } from '../xlsx/reference';
import { answerInTime } from './answerInTime';

/** Asks for the charts of a sheet; they are there after the next `sync`. */
export const loadCharts = (sheet: Excel.Worksheet): Excel.ChartCollection =>
  sheet.charts.load('items/name,items/chartType');

/** What tells a chart that a write of ours had to leave without its name. */
export interface StraySearch {
  readonly sheet: string;
  /** As `loadCharts` found them. */
  readonly standing: readonly Excel.Chart[];
  /** The names of the charts that stood before the write, or the undo, that stopped half-way. */
  readonly known: readonly string[];
  /** How the charts come into the sheet that it draws. */
  readonly births: readonly ChartBirth[];
}

/**
 * The chart that a write of ours, stopped between making it and naming it, left in a sheet: its name as
 * Excel chose it. It must be new since then, still be called as Excel calls a chart, be of our kind and
 * stand over the very cells that ours are made over. Undefined where there is none, where there are several
 * (a write leaves one at most), and where Excel does not tell what a chart shows (before ExcelApi 1.15):
 * then it stays, for a chart of the user's must never go.
 */
export async function findStray(
  { sheet, standing, known, births }: StraySearch,
  patience: number,
): Promise<string | undefined> {
  const suspects = standing.filter(
    ({ name, chartType }) =>
      isExcelsName(name) &&
      !known.includes(name) &&
      standing.filter((other) => other.name === name).length === 1 &&
      births.some(({ kind }) => kind === chartType),
  );
  const strays: string[] = [];
  for (const { name, chartType } of suspects) {
    const source = await sourceOf(sheet, name, patience);
    const isOurs = births.some(
      ({ kind, over }) => kind === chartType && isOver(source, sheet, over),
    );
    if (isOurs) strays.push(name);
  }
  return strays.length === 1 ? strays[0] : undefined;
}

/** `Chart 3`, `Diagram 3`: Excel names charts in the language that it runs in. */
const isExcelsName = (name: string): boolean => /^\p{L}[\p{L}\p{M}' ]* ?\d+$/u.test(name);

/** Where a chart takes its first numbers, in a batch of its own: Excel refuses to say so of some charts. */
async function sourceOf(
  sheet: string,
  name: string,
  patience: number,
): Promise<string | undefined> {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) {
    const context = new Excel.RequestContext();
    const chart = context.workbook.worksheets.getItem(sheet).charts.getItem(name);
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    try {
      await answerInTime(context.sync(), patience);
      return source.value;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Whether it ends where a chart of ours is made; Excel takes a first cell without a number for a heading. */
function isOver(source: string | undefined, sheet: string, over: ChartBirth['over']): boolean {
  const area = source === undefined ? undefined : parseReference(source.replace(/^=/, ''));
  return (
    area !== undefined &&
    sameSheet(area.sheet, sheet) &&
    area.columns === 1 &&
    area.left === over.left &&
    (area.top === over.top || area.top === over.top + 1) &&
    area.top + area.rows === over.top + over.rows
  );
}
