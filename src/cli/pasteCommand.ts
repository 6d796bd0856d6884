import { extname } from 'node:path';
import { message, type Text } from '../messages/message';
import type { RawCell } from '../tables/cell';
import { cellText } from '../tables/parse/cellText';
import { planPasted, splitPasted } from '../tables/paste';
import { inputSheets } from '../workbook/inputSheets';
import { createPackage } from '../workbook/xlsx/createPackage';
import { fileWorkbook, type FileWorkbook } from '../workbook/xlsx/fileWorkbook';
import { couldNot, done, ofFile, type Call, type Ended } from './call';
import { exists, readBytes, targetProblem, writeWhole } from './files';
import { findingText } from './findingText';
import { openWorkbookFile } from './workbookFile';

/**
 * `paste`: makes a table of the text of a file, or of the first sheet of a workbook, and writes it to a
 * new sheet beside the text. What can be read in several ways is said, and marked in the sheet.
 */
export async function pasteCommand(call: Call): Promise<Ended> {
  const { args, at, say } = call;
  const [file = '', out = ''] = args.operands;
  const columns = args.columns === undefined ? undefined : Number(args.columns);
  if (columns !== undefined && !(Number.isInteger(columns) && columns > 0 && columns <= 50)) {
    return couldNot(message('cli.columnsNotNumber', { text: args.columns ?? '' }));
  }
  const problem = await targetProblem(at.folder, out);
  if (problem) return couldNot(problem);
  if (await exists(at.folder, out)) return couldNot(message('cli.fileExists', { file: out }));
  const opened = await openText(call, file);
  if (!opened.ok) return couldNot(opened.problem);
  const { workbook, lines } = opened;
  const table = splitPasted(lines, columns === undefined ? {} : { columns });
  at.out(table.findings.map((finding) => findingText(finding, say)).join('\n'));
  if (table.rows.every(({ values }) => values.every((value) => value === null))) return { code: 1 };
  const read = await workbook.read();
  if (!read.ok) return couldNot(ofFile(file, read.problem.message, say));
  const plan = planPasted(table, { snapshot: read.value, language: args.language });
  const applied = await workbook.apply(plan);
  if (!applied.ok) return couldNot(ofFile(out, applied.problem.message, say));
  const written = await writeWhole(at.folder, out, workbook.bytes());
  if (!written.ok) return couldNot(written.problem);
  const sheets = plan.sheets.map(({ target }) => target.name).join(', ');
  at.out(say(message('cli.writtenSheets', { file: out, sheets })));
  return done;
}

type TextOutcome =
  | { readonly ok: true; readonly workbook: FileWorkbook; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: Text };

async function openText(call: Call, file: string): Promise<TextOutcome> {
  if (/^\.xls[xm]$/i.test(extname(file))) {
    const opened = await openWorkbookFile(call, file);
    if (!opened.ok) return opened;
    const { workbook, snapshot } = opened.value;
    const rows = inputSheets(snapshot)[0]?.rows ?? [];
    return { ok: true, workbook, lines: rows.map(lineOf) };
  }
  const bytes = await readBytes(call.at.folder, file);
  if (!bytes.ok) return bytes;
  const lines = decoded(bytes.value).split(/\r?\n/);
  const cells = lines.map((value, row) => ({ row, column: 0, value }));
  const opened = fileWorkbook(createPackage({ sheets: [{ name: 'Text', cells }], names: [] }));
  return opened.ok
    ? { ok: true, workbook: opened.value, lines }
    : { ok: false, problem: ofFile(file, opened.problem.message, call.say) };
}

const lineOf = (cells: readonly RawCell[]): string => {
  return cells
    .filter((raw) => raw !== null)
    .map((raw) => (typeof raw === 'string' ? raw : cellText(raw).replace('.', ',')))
    .join('\t');
};

/** Text in UTF-8, else as older Windows programs in Sweden write it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
