import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

// On a busy machine; what is waited for is seen as soon as it is there.
configure({ asyncUtilTimeout: 30_000 });

/** What Fluent asks a browser for and jsdom does not have. Import before the components. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizeObserver;

window.matchMedia ??= (media) =>
  ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;

Object.assign(globalThis, { TextDecoder, TextEncoder });
