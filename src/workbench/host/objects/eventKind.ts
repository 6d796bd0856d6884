import type { HostObject } from '../hostObject';
import type { ObjectContext } from './objectContext';

/** The client's numbers for kinds of events, by the name in its `_Register…Event` methods. */
export const eventKind = {
  /** `Workbook.onSelectionChanged`; the client registers it with no request, target ''. */
  DocumentSelectionChanged: 2,
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type RegisteredEvent = Exclude<keyof typeof eventKind, 'DocumentSelectionChanged'>;

/** The methods by which the client subscribes to and leaves events of one target. */
export function registrations(
  context: ObjectContext,
  target: () => string,
  kinds: readonly RegisteredEvent[],
): NonNullable<HostObject['methods']> {
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${kind}Event`, () => context.listen(eventKind[kind], target())],
      [`_Unregister${kind}Event`, () => context.unlisten(eventKind[kind], target())],
    ]),
  );
}
