import type { Text } from '../messages/message';
import type { WorkbookSnapshot } from '../workbook/port';
import { fileWorkbook, type FileWorkbook } from '../workbook/xlsx/fileWorkbook';
import { ofFile, type Call } from './call';
import { readBytes } from './files';

/** A workbook file, opened and read. */
export interface WorkbookFile {
  readonly workbook: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

export type WorkbookFileOutcome =
  | { readonly ok: true; readonly value: WorkbookFile }
  | { readonly ok: false; readonly problem: Text };

/** Reads a workbook that the user named, or says in a sentence with the file's name why it cannot. */
export async function openWorkbookFile(
  { at, say }: Pick<Call, 'at' | 'say'>,
  file: string,
): Promise<WorkbookFileOutcome> {
  const bytes = await readBytes(at.folder, file);
  if (!bytes.ok) return bytes;
  const opened = fileWorkbook(bytes.value);
  if (!opened.ok) return { ok: false, problem: ofFile(file, opened.problem.message, say) };
  const read = await opened.value.read();
  if (!read.ok) return { ok: false, problem: ofFile(file, read.problem.message, say) };
  return { ok: true, value: { workbook: opened.value, snapshot: read.value } };
}
