import type { NumberFormat } from '../messages/language';
import { literal, message, type Message, type Text } from '../messages/message';
import type { Arguments } from './arguments';
import type { Surroundings } from './surroundings';

/** 0 done, 1 done but the input has errors (nothing written), 2 could not run (nothing written). */
export type ExitCode = 0 | 1 | 2;

/** What a command is given, and the language it speaks. */
export interface Call {
  readonly args: Arguments;
  readonly at: Surroundings;
  readonly say: (text: Text) => string;
  readonly format: NumberFormat;
}

/** Done with an exit code, or not run at all, with the one sentence that says why. */
export type Ended = { readonly code: 0 | 1 } | { readonly code: 2; readonly problem: Text };

export const done: Ended = { code: 0 };
export const couldNot = (problem: Text): Ended => ({ code: 2, problem });

/** A problem with a file, with the file's name in front unless the sentence names it. */
export function ofFile(file: string, problem: Message, say: Call['say']): Text {
  const sentence = say(problem);
  return sentence.includes(file)
    ? literal(sentence)
    : message('cli.fileProblem', { file, problem: sentence });
}
