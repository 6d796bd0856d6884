import {
  invalidArgument,
  itemNotFound,
  nullObject,
  type Argument,
  type HostObject,
  type Json,
} from '../hostObject';
import type { ObjectContext } from './objectContext';

/** `workbook.settings`: values kept in the file, by key, as JSON text. Keys keep their case. */
export function settingCollection({ store }: ObjectContext): HostObject {
  const put = (key: string, value: Json) =>
    store.putSettings({ ...store.settings, [key]: JSON.stringify(value) });
  const setting = (key: string): HostObject => ({
    className: 'Setting',
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => JSON.parse(store.settings[key] ?? 'null') as Json,
        set: (value) => put(key, value),
      },
    },
    methods: {
      Delete: () => {
        const { [key]: _, ...kept } = store.settings;
        store.putSettings(kept);
      },
    },
  });
  const find = (key: Argument) =>
    String(key) in store.settings ? setting(String(key)) : undefined;
  const item = (key: Argument) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    className: 'SettingCollection',
    items: () => Object.keys(store.settings).map(setting),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => find(key) ?? nullObject,
      GetCount: () => Object.keys(store.settings).length,
      Add: (key, value) => {
        if (typeof key !== 'string' || key === '') throw invalidArgument();
        put(key, (value ?? null) as Json);
        return setting(key);
      },
    },
  };
}
