import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { message, type Message } from '../messages/message';

/** What a file gave, or the sentence that says why it did not. */
export type FileOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** The bytes of a file that the user named. */
export async function readBytes(folder: string, file: string): Promise<FileOutcome<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(resolve(folder, file)) };
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refused(message('cli.fileMissing', { file }));
    if (code === 'EISDIR') return refused(message('cli.fileIsFolder', { file }));
    return refused(message('cli.fileUnreadable', { file, code }));
  }
}

/** Whether something stands at a path already; an empty file holds nothing that could be lost. */
export async function exists(folder: string, file: string): Promise<boolean> {
  const standing = await stat(resolve(folder, file)).catch(() => undefined);
  return standing !== undefined && standing.size > 0;
}

/** Whether two names mean one file, also through links. */
export async function isSameFile(folder: string, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((file) => stat(resolve(folder, file)).catch(() => undefined)),
  );
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Why a workbook cannot be written there, before any work is done for it. */
export async function targetProblem(
  folder: string,
  file: string,
  ending: '.xlsx' | '.xlsm' = '.xlsx',
): Promise<Message | undefined> {
  if (extname(file).toLowerCase() !== ending) return message('cli.wrongEnding', { file, ending });
  const path = resolve(folder, file);
  const parent = await stat(dirname(path)).catch(() => undefined);
  if (!parent?.isDirectory()) return message('cli.folderMissing', { file });
  const target = await stat(path).catch(() => undefined);
  return target?.isDirectory() ? message('cli.fileIsFolder', { file }) : undefined;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there, so that a full disk or an
 * interrupted run leaves what stood there as it was.
 */
export async function writeWhole(
  folder: string,
  file: string,
  bytes: Uint8Array,
): Promise<FileOutcome<void>> {
  const path = resolve(folder, file);
  const draft = join(dirname(path), `.regionkalkyl-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
    return { ok: true, value: undefined };
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => undefined);
    return refused(message('cli.fileUnwritable', { file, code: codeOf(fault) }));
  }
}

const refused = (problem: Message): { readonly ok: false; readonly problem: Message } => ({
  ok: false,
  problem,
});

/** The system's code of a fault, such as ENOSPC. */
function codeOf(fault: unknown): string {
  const code =
    typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : String(fault);
}
