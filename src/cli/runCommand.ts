import { extname } from 'node:path';
import { literal, message, type Message, type Text } from '../messages/message';
import type { Model } from '../models/model';
import { readOptions } from '../models/options';
import { recogniseFor, runModel } from '../models/run';
import type { CellAddress } from '../tables/cell';
import { hasErrors, type Finding } from '../tables/finding';
import { canBeConfirmed, withLog } from '../tables/layout';
import { markLines } from '../tables/markLines';
import type { Plan } from '../tables/plan';
import type { Report } from '../tables/report';
import { inputSheets } from '../workbook/inputSheets';
import type { WorkbookSnapshot } from '../workbook/port';
import type { FileWorkbook } from '../workbook/xlsx/fileWorkbook';
import { parseReference, sameSheet } from '../workbook/xlsx/reference';
import { couldNot, done, ofFile, type Call, type Ended } from './call';
import { exists, isSameFile, targetProblem, writeWhole } from './files';
import { findModel, unknownModel } from './findModel';
import { reportJson } from './reportJson';
import { reportText } from './reportText';
import { stepSentence } from './stepSentence';
import { openWorkbookFile } from './workbookFile';

/**
 * `run`: reads a workbook, calculates, and shows the result; with `--out` it also writes the workbook with
 * the result sheet. An error in the input stops the writing, never the showing.
 */
export async function runCommand(call: Call): Promise<Ended> {
  const { args, at } = call;
  const [id = '', file = ''] = args.operands;
  const model = findModel(at.models, id);
  if (!model) return couldNot(unknownModel(at.models, id));
  const settings = settingsOf(args.settings, model);
  if (!settings.ok) return couldNot(settings.problem);
  const refused = args.out === undefined ? undefined : await outProblem(call, file, args.out);
  if (refused) return couldNot(refused);
  const cell = args.at === undefined ? undefined : cellOf(args.at);
  if (args.at !== undefined && !cell) {
    return couldNot(message('cli.placeNotCell', { text: args.at }));
  }
  const opened = await openWorkbookFile(call, file);
  if (!opened.ok) return couldNot(opened.problem);

  const { workbook, snapshot } = opened.value;
  const { report, plan, place } = runModel(
    model,
    recogniseFor(model, inputSheets(snapshot, model)),
    {
      options: settings.value,
      language: args.language,
      today: localDate(at.now()),
      snapshot,
      write: args.formulas ? 'formulas' : 'values',
      mark: args.mark,
      ...(cell && { at: inKnownSheet(cell, snapshot), confirmed: args.confirm }),
    },
  );
  if (place) return couldNot(placeText(place, call));
  if (args.mark && report.tables.length > 0 && !report.marks) {
    return couldNot(message('cli.nothingToMark', { model: model.id }));
  }
  const stopped = hasErrors(report.findings);
  if (!plan || args.out === undefined) {
    show(report, call);
    if (args.out !== undefined) at.err(call.say(message('cli.notWritten', { file: args.out })));
    return stopped ? { code: 1 } : done;
  }
  const now = at.now();
  const time = `${localDate(now)} ${now.toTimeString().slice(0, 5)}`;
  const planned = args.log ? withLog(plan, { snapshot, language: args.language, time }) : plan;
  const problem = await write(call, workbook, planned, args.out);
  if (problem) return couldNot(problem);
  show(report, call);
  // Not on `out`: with --json that is one object and nothing else.
  at.err(
    call.say(
      message('cli.writtenSheets', {
        file: args.out,
        sheets: planned.sheets.map(({ target }) => target.name).join(', '),
      }),
    ),
  );
  for (const line of markLines(planned, report, snapshot, args.mark)) at.err(call.say(line));
  return done;
}

/** The cell of `Blad1!C5`; undefined where the text names no sheet, or more than one cell. */
function cellOf(text: string): CellAddress | undefined {
  const range = parseReference(text);
  if (!range || range.rows !== 1 || range.columns !== 1) return undefined;
  return { sheet: range.sheet, row: range.top, column: range.left };
}

/** Excel's sheet names are the same whatever their case. */
function inKnownSheet(cell: CellAddress, { sheets }: WorkbookSnapshot): CellAddress {
  const known = sheets.find(({ sheet }) => sameSheet(sheet, cell.sheet));
  return known ? { ...cell, sheet: known.sheet } : cell;
}

function placeText(place: Finding, { say }: Call): Text {
  const said = say(place.message);
  return literal(canBeConfirmed(place) ? `${said} ${say(message('cli.placeConfirm', {}))}` : said);
}

type Settings =
  | { readonly ok: true; readonly value: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problem: Message };

function settingsOf(texts: readonly string[], { options }: Model): Settings {
  const given: Record<string, string> = {};
  for (const text of texts) {
    const equals = text.indexOf('=');
    if (equals < 1) {
      const known = options.map(({ key }) => key).join(', ');
      return { ok: false, problem: message('cli.setWithoutValue', { text, known }) };
    }
    given[text.slice(0, equals).trim()] = text.slice(equals + 1).trim();
  }
  const [first] = readOptions(options, given).findings;
  return first ? { ok: false, problem: first.message } : { ok: true, value: given };
}

/**
 * Why `--out` may not be written there. The input file itself may be given: its content stays and the
 * result sheet comes to it. Any other file that exists must hold an earlier result of ours, so that a
 * mistyped name never costs anyone a workbook.
 */
async function outProblem(call: Call, file: string, out: string): Promise<Text | undefined> {
  const { folder } = call.at;
  // A workbook with macros stays one: under the other ending Excel refuses to open it.
  const ending = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const problem = await targetProblem(folder, out, ending);
  if (problem) return problem;
  if (!(await exists(folder, out)) || (await isSameFile(folder, file, out))) return undefined;
  const standing = await openWorkbookFile(call, out);
  if (standing.ok && standing.value.snapshot.results.length > 0) return undefined;
  return message('cli.outExists', { file: out });
}

async function write(
  { at, say }: Call,
  workbook: FileWorkbook,
  plan: Plan,
  out: string,
): Promise<Text | undefined> {
  const applied = await workbook.apply(plan);
  if (!applied.ok) return ofFile(out, applied.problem.message, say);
  const written = await writeWhole(at.folder, out, workbook.bytes());
  return written.ok ? undefined : written.problem;
}

function show(report: Report, { args, at, say, format }: Call): void {
  const explain = args.explain ? { explain: stepSentence(say, format) } : {};
  at.out(
    args.json
      ? JSON.stringify(reportJson(report, { say, ...explain }), null, 2)
      : reportText(report, { say, format, ...explain }),
  );
}

/** The day where the user is, as `2026-11-22`. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
