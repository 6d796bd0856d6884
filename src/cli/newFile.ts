import { message } from '../messages/message';
import { couldNot, done, type Call, type Ended } from './call';
import { exists, targetProblem, writeWhole } from './files';

/** Writes a workbook that is ours from the start; what stands there already is never written over. */
export async function writeNewFile(
  { at, say }: Call,
  file: string,
  bytes: () => Uint8Array,
): Promise<Ended> {
  const problem = await targetProblem(at.folder, file);
  if (problem) return couldNot(problem);
  if (await exists(at.folder, file)) return couldNot(message('cli.fileExists', { file }));
  const written = await writeWhole(at.folder, file, bytes());
  if (!written.ok) return couldNot(written.problem);
  at.out(say(message('cli.written', { file })));
  return done;
}
