import { createRequire } from 'node:module';

// It reads files of its own when it begins, so it cannot be bundled with the bench.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof import('jsdom');

/** What Office.js looks for in a page, beside the window itself. */
const members = [
  'document',
  'location',
  'navigator',
  'history',
  'sessionStorage',
  'localStorage',
  'HTMLScriptElement',
  'addEventListener',
  'removeEventListener',
  'parent',
  'top',
] as const;

/**
 * Makes plain Node a page that the Office.js client can be loaded in: it runs there as fast as in a browser,
 * which it does not in a test's own realm.
 */
export function openWindow(): void {
  const { window } = new JSDOM('<!doctype html><head></head>', { url: 'http://localhost/' });
  for (const name of members) {
    const member: unknown = window[name];
    const value = name.endsWith('Listener') ? (member as () => void).bind(window) : member;
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
}
