import { message } from '../messages/message';
import type { Call } from './call';
import { optionLines } from './modelPage';

/** The help: how to call, and the options of the model that is named, or of all. */
export function helpText({ args, at, say }: Call): string {
  const named =
    args.command === 'run' ? at.models.find(({ id }) => id === args.operands[0]) : undefined;
  const models = named ? [named] : args.command === 'run' ? at.models : [];
  return [
    say(message('cli.usage', {})),
    ...models.map(({ id, options }) =>
      [
        say(message('cli.modelOptions', { model: id })),
        ...options.flatMap((option) => optionLines(option, say)),
      ].join('\n'),
    ),
  ].join('\n\n');
}
