import packageFile from '../../package.json';
import { models } from '../models';
import { samples } from '../samples';
import { commandLine } from './commandLine';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of anyone's.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

/** The program: the command line in this process and its folder. */
void commandLine(process.argv.slice(2), {
  models,
  samples,
  version: packageFile.version,
  folder: process.cwd(),
  now: () => new Date(),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  // Not process.exit: what is still on its way to a pipe would be lost.
  process.exitCode = code;
});
