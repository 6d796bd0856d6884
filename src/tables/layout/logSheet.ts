import type { Language } from '../../messages/language';
import { message } from '../../messages/message';
import { inLanguage } from '../../messages/texts';
import { rangeText, type RawCell } from '../cell';
import { plannedRange, type Plan, type PlanCell, type SheetPlan } from '../plan';
import { localDate } from './localDate';
import { styles } from './styles';
import { chooseTarget, modelOfMark, type Standing } from './target';

/** The model that a log's mark names: none of the models is called so. */
export const logModel = 'log';

/** What a log line says beside the plan. */
export interface LogContext {
  readonly snapshot: Standing;
  readonly language: Language;
  /** When it is written, where the user is: `2026-11-22 14:05`. */
  readonly time: string;
}

/**
 * The plan with one line more on the workbook's log sheet: when, which model and version, from which input
 * (its checksum) and which ranges were written. Nothing of a person. Earlier lines stay as they are, also
 * where somebody has edited them; the log is made where there is none.
 *
 * @example withLog(plan, { snapshot, language: 'sv', time: '2026-11-22 14:05' }).sheets[1].target.name
 */
export function withLog(plan: Plan, { snapshot, language, time }: LogContext): Plan {
  if (plan.sheets.length === 0) return plan;
  const write = inLanguage(language);
  const headings = [
    message('changes.log-time', {}),
    message('changes.log-model', {}),
    message('changes.log-version', {}),
    message('changes.log-fingerprint', {}),
    message('changes.log-ranges', {}),
  ].map((heading) => ({ text: write(heading) }));
  const line = [time, plan.model, plan.version, fingerprintOf(plan), rangesOf(plan)].map(
    (text) => ({ text }),
  );

  const earlier = earlierLines(snapshot, headings.length);
  const rows = Math.max(earlier.length, 1) + 1;
  const title = write(message('changes.log-title', {}));
  const { target, markName } = chooseTarget(logModel, title, rows, headings.length, snapshot);
  const before = target.kind === 'own' ? earlier : [headings];
  const cells = [...before, line];
  const columns = headings.length;
  const whole = { top: 0, left: 0, rows: cells.length, columns };
  const log: SheetPlan = {
    target,
    cells,
    styles: [
      { area: whole, style: { numberFormat: '@' } },
      { area: { ...whole, rows: 1 }, style: styles.heading },
    ],
    columnWidths: [17, 18, 9, 16, 40],
    frozenRows: 1,
    print: { landscape: true, repeatedRows: [0, 0], area: whole },
    gridlines: true,
    mark: { name: markName, comment: `${logModel} ${plan.version}` },
  };
  return { ...plan, sheets: [...plan.sheets, log] };
}

/** Whether a workbook has a log: from its first line on, every write is told there. */
export const keepsLog = ({ results }: Pick<Standing, 'results'>): boolean =>
  results.some(({ name }) => modelOfMark(name) === logModel);

/** @example logTime(new Date(2026, 10, 22, 14, 5)) // "2026-11-22 14:05" */
export const logTime = (now: Date): string => `${localDate(now)} ${now.toTimeString().slice(0, 5)}`;

/** The lines of the log that stands, with its headings; none where there is no log. */
function earlierLines({ sheets, results }: Standing, columns: number): PlanCell[][] {
  const range = results.find(({ name }) => modelOfMark(name) === logModel)?.range;
  const sheet = range && sheets.find((one) => one.sheet === range.sheet);
  if (!range || !sheet) return [];
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      asWritten(sheet.rows[row - sheet.top]?.[column - sheet.left] ?? null),
    ),
  );
}

function asWritten(value: RawCell): PlanCell {
  if (value === null) return null;
  if (typeof value === 'number') return { number: String(value) };
  return { text: typeof value === 'object' ? value.error : String(value) };
}

/** A result's mark says what it was made from, after its model and version. */
const fingerprintOf = ({ sheets }: Plan): string => sheets[0]?.mark.comment.split(' ')[2] ?? '';

const rangesOf = ({ sheets }: Plan): string =>
  sheets.map((sheet) => rangeText(plannedRange(sheet))).join(', ');
