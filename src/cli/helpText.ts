import { message } from '../messages/message';
import type { OptionSchema } from '../models/model';
import type { Call } from './call';

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
        ...options.map((option) => optionHelp(option, say)),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function optionHelp(option: OptionSchema, say: Call['say']): string {
  const notes = [
    say(option.help),
    ...(option.kind === 'choice'
      ? [
          say(
            message('cli.optionAllowed', {
              values: option.choices.map(({ value }) => value).join(', '),
            }),
          ),
        ]
      : []),
    ...(option.fallback === ''
      ? []
      : [say(message('cli.optionDefault', { value: option.fallback }))]),
  ];
  return [`  ${option.key}`, ...notes.map((note) => `      ${note}`)].join('\n');
}
