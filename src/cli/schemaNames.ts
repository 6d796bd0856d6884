import type { Call } from './call';

/** The name that people know a table or a form by, in the language of the call. */
export function schemaNames({ at, args }: Call): (schema: string) => string {
  const names = new Map(
    at.models
      .flatMap(({ tables, forms }) => [...tables, ...forms])
      .map(({ id, name }) => [id, name[args.language]]),
  );
  return (schema) => names.get(schema) ?? schema;
}
