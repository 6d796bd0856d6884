import type { HostObject } from '../hostObject';

/** What the client makes by name when it starts. */
export function services(): Readonly<Record<string, HostObject>> {
  return {
    'Microsoft.InternalService.AddinInternalService': {
      className: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => undefined },
    },
  };
}
