import type { Message } from '../messages/message';
import type { OptionSchema } from '../models/model';

/** Options that stand together in the form; without a title, always in sight. */
export interface OptionGroup {
  readonly title?: Message;
  readonly schemas: readonly OptionSchema[];
}

/**
 * The options in groups: first those of none, then each group in the order of its first option.
 *
 * @example groupsOf(model.options).map(({ schemas }) => schemas.length) // [5, 4, 3]
 */
export function groupsOf(schemas: readonly OptionSchema[]): readonly OptionGroup[] {
  const loose = schemas.filter(({ group }) => !group);
  const titles = schemas.flatMap(({ group }) => group ?? []);
  const keys = [...new Set(titles.map(({ key }) => key))];
  return [
    ...(loose.length > 0 ? [{ schemas: loose }] : []),
    ...keys.map((key) => ({
      title: titles.find((title) => title.key === key)!,
      schemas: schemas.filter(({ group }) => group?.key === key),
    })),
  ];
}
