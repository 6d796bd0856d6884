import { useMemo, useSyncExternalStore } from 'react';
import type { WorkbookStore } from '../../host/store';

/** How often the workbook has changed. `content` stands still when only the selection moved. */
export interface StoreVersion {
  readonly content: number;
}

/** Follows a workbook: the component is drawn again after every batch of changes. */
export function useStoreVersion(store: WorkbookStore): StoreVersion {
  const counter = useMemo(() => {
    let version = { content: 0 };
    return {
      subscribe: (changed: () => void) =>
        store.subscribe(({ changes }) => {
          const quiet = changes.every(
            ({ kind }) => kind === 'selection' || kind === 'sheetActivated' || kind === 'settings',
          );
          // A new object each time, so that a moved selection is drawn too.
          version = { content: version.content + (quiet ? 0 : 1) };
          changed();
        }),
      current: () => version,
    };
  }, [store]);
  return useSyncExternalStore(counter.subscribe, counter.current);
}
