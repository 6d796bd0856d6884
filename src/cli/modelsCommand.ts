import { done, type Call, type Ended } from './call';

/** `models`: ids and titles, with what each is for. */
export function modelsCommand({ args, at, say }: Call): Ended {
  if (args.json) {
    const models = at.models.map(({ id, version, title, summary, options }) => ({
      id,
      version,
      title: say(title),
      summary: say(summary),
      options: options.map((option) => ({
        key: option.key,
        title: say(option.title),
        default: option.fallback,
        allowed: option.kind === 'choice' ? option.choices.map(({ value }) => value) : null,
      })),
    }));
    at.out(JSON.stringify({ models }, null, 2));
    return done;
  }
  const width = Math.max(...at.models.map(({ id }) => id.length));
  for (const { id, title, summary } of at.models) {
    at.out(`${id.padEnd(width)}  ${say(title)}`);
    at.out(`${' '.repeat(width)}  ${say(summary)}`);
  }
  return done;
}
