import { finish, type Work } from '../../core/work/work';
import type { Language } from '../../messages/language';
import { message, type Text } from '../../messages/message';
import { inLanguage } from '../../messages/texts';
import { rangeText, type CellAddress } from '../cell';
import type { Area, CellStyle, Plan, PlanCell, StyledArea, WrittenAs } from '../plan';
import type { Report } from '../report';
import { barsOf, chartRows, chartsOf, placedChart } from './charts';
import { inputMarkWork } from './inputMark';
import { cellMarks } from './cellMarks';
import { liveFormulas } from './liveFormulas';
import { markComment } from './markComment';
import { movedTo } from './movedTo';
import { styles } from './styles';
import { layOutTable, shownColumns, type PlacedTable } from './table';
import { chooseTarget, type Standing } from './target';

/** What a result sheet needs beside the report. */
export interface LayoutContext {
  readonly snapshot: Standing;
  readonly language: Language;
  /** The day the result is made, as `2026-11-22`. */
  readonly today: string;
  /** Values where nothing is said. */
  readonly write?: WrittenAs;
  /** The cell that the user has pointed at for the first cell of the result; else we choose. */
  readonly at?: CellAddress;
  /** Whether the user has agreed that what stands there is written over. */
  readonly confirmed?: boolean;
  /** Whether the cells that the report has something to say of are marked in the user's sheets. */
  readonly mark?: boolean;
}

/**
 * Lays a report out as one result sheet: the title, what it says in a sentence, the tables with their
 * notes, and the source block that tells what was calculated from what, with which model, when.
 * The plan is a plain value; nothing is written yet. Call only for a report that has tables.
 *
 * @example layOut(report, { snapshot, language: 'sv', today: '2026-11-22' }).sheets[0].target
 */
export function layOut(report: Report, context: LayoutContext): Plan {
  return finish(layOutWork(report, context));
}

/** The same, as a work that rests after every row. */
export function* layOutWork(report: Report, context: LayoutContext): Work<Plan> {
  const write = inLanguage(context.language);
  const rows: PlanCell[][] = [];
  const placedStyles: StyledArea[] = [];
  const width = Math.max(...report.tables.map((table) => shownColumns(table).length));

  const line = (content: string | PlanCell, style: CellStyle): void => {
    placedStyles.push({ area: { top: rows.length, left: 0, rows: 1, columns: width }, style });
    rows.push([typeof content === 'string' ? { text: content } : content]);
  };

  line(write(report.title), styles.title);
  for (const sentence of report.sentences) line(write(sentence), styles.sentence);
  rows.push([]);

  const placed: PlacedTable[] = [];
  for (const [index, table] of report.tables.entries()) {
    if (index > 0) {
      rows.push([]);
      line(write(table.title), styles.tableTitle);
    }
    const laidOut = yield* layOutTable(table, write, rows.length);
    placed.push(laidOut);
    for (const cells of laidOut.cells) rows.push([...cells]);
    placedStyles.push(...laidOut.styles);
    yield;
    for (const note of table.notes) line(write(note), styles.note);
  }

  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) {
    rows.push([]);
    for (const { message: text } of warnings) {
      line(write(message('result.warning', { text: write(text) })), styles.note);
    }
  }
  // Charts stand on blank rows of the result itself, so that nothing of the user's can be under them.
  const charts = chartsOf(report, placed, write).map((chart) => {
    rows.push([]);
    const place: Area = { top: rows.length, left: 0, rows: chartRows(chart), columns: width };
    for (let row = 0; row < place.rows; row += 1) rows.push([]);
    return { chart, place };
  });
  rows.push([]);
  if (context.write === 'formulas') {
    const live = liveFormulas(placed, write);
    for (const note of live.notes()) line(write(note), styles.note);
  }
  const inputMark = yield* inputMarkWork(report.inputs, context.snapshot.sheets, write);
  for (const content of sourceLines(report, context, inputMark, write)) {
    line(content, styles.source);
  }

  const modelTitle = write(report.modelTitle);
  const { target, origin, guest, markName } = chooseTarget(
    report.model,
    modelTitle,
    rows.length,
    width,
    context.snapshot,
    context.at && { at: context.at, confirmed: context.confirmed === true },
  );
  // Only now is it known where the cells that the formulas name will stand.
  const live = context.write === 'formulas' ? liveFormulas(placed, write, origin).cells : [];
  for (const { row, column, cell } of live) rows[row]![column] = cell;

  const cells: PlanCell[][] = [];
  for (const row of rows) {
    yield;
    cells.push(Array.from({ length: width }, (_, column) => row[column] ?? null));
  }
  const headingRow = placed[0]!.headingRow;
  const bars = barsOf(report, placed);
  const marks = context.mark ? cellMarks(report, write) : [];
  return {
    model: report.model,
    version: report.version,
    ...(marks.length > 0 && { marks }),
    sheets: [
      movedTo(origin, {
        target,
        ...(guest && { guest }),
        cells,
        styles: placedStyles,
        columnWidths: widest(placed, width),
        frozenRows: headingRow + 1,
        print: {
          landscape: true,
          repeatedRows: [headingRow, headingRow],
          area: { top: 0, left: 0, rows: cells.length, columns: width },
        },
        gridlines: false,
        ...(charts.length > 0 && {
          charts: charts.map(({ chart, place }, index) =>
            placedChart(chart, index, markName, place),
          ),
        }),
        ...(bars.length > 0 && { bars }),
        mark: {
          name: markName,
          comment: markComment(report, { ...context, isGuest: guest === true }),
        },
      }),
    ],
  };
}

function sourceLines(
  report: Report,
  context: LayoutContext,
  inputMark: PlanCell,
  write: (text: Text) => string,
): (string | PlanCell)[] {
  const inputs = report.inputs.map(({ name, range }) => `${name} ${rangeText(range)}`).join(', ');
  const options = report.choices
    .map(({ title, value }) => `${write(title)}: ${write(value)}`)
    .join('; ');
  return [
    write(message('result.source', { inputs })),
    inputMark,
    write(
      message('result.calculation', {
        model: write(report.modelTitle),
        version: report.version,
        date: context.today,
        fingerprint: report.fingerprint,
      }),
    ),
    ...(options ? [write(message('result.options', { options }))] : []),
  ];
}

function widest(placed: readonly PlacedTable[], width: number): number[] {
  return Array.from({ length: width }, (_, column) =>
    Math.max(8, ...placed.map(({ widths }) => widths[column] ?? 0)),
  );
}
