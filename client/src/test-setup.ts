import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { loadWords } from './words/useWords';

await Promise.all(
  (['id', 'en'] as const).flatMap((lang) => [loadWords(lang), loadWords(lang, 'analyst')]),
);

afterEach(cleanup);

// jsdom draws nothing: what asks for the size of the window or of an element gets a still answer.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
