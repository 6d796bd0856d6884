import { numberFormat } from '../messages/language';
import { message, type Text } from '../messages/message';
import { inLanguage } from '../messages/texts';
import { readArguments } from './arguments';
import { done, type Call, type Ended, type ExitCode } from './call';
import { helpText } from './helpText';
import { modelsCommand } from './modelsCommand';
import { pasteCommand } from './pasteCommand';
import { readCommand } from './readCommand';
import { runCommand } from './runCommand';
import { sampleCommand } from './sampleCommand';
import type { Surroundings } from './surroundings';
import { templateCommand } from './templateCommand';

/**
 * The command line: reads the words, does what they ask, and answers the exit code. Everything it could
 * not do is one line on `err`; nothing is thrown.
 *
 * @example await commandLine(['models'], surroundings) // 0
 */
export async function commandLine(args: readonly string[], at: Surroundings): Promise<ExitCode> {
  const read = readArguments(args);
  if (!read.ok) return refuse(read.problem, inLanguage(read.language), at);
  const { language } = read.value;
  const say = inLanguage(language);
  try {
    const ended = await run({ args: read.value, at, say, format: numberFormat(language) });
    return ended.code === 2 ? refuse(ended.problem, say, at) : ended.code;
  } catch (fault) {
    const error = fault instanceof Error ? fault.message : String(fault);
    return refuse(message('cli.internalError', { error }), say, at);
  }
}

function refuse(problem: Text, say: (text: Text) => string, at: Surroundings): 2 {
  at.err(say(problem).replaceAll(/\s*\n\s*/g, ' '));
  return 2;
}

async function run(call: Call): Promise<Ended> {
  const { args, at } = call;
  if (args.version) {
    at.out(`regionkalkyl ${at.version}`);
    return done;
  }
  if (args.help) {
    at.out(helpText(call));
    return done;
  }
  switch (args.command) {
    case 'models':
      return modelsCommand(call);
    case 'template':
      return templateCommand(call);
    case 'sample':
      return sampleCommand(call);
    case 'read':
      return readCommand(call);
    case 'run':
      return runCommand(call);
    case 'paste':
      return pasteCommand(call);
    default:
      return done;
  }
}
