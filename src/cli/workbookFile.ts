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
  const workbook = fileWorkbook(bytes.value);
  const read = await workbook.read();
  if (!read.ok) return { ok: false, problem: ofFile(file, read.problem.message, say) };
  return { ok: true, value: { workbook, snapshot: read.value } };
}
