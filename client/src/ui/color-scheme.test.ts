import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { chooseColorScheme } from './color-scheme';

const beforePaint = readFileSync(
  path.join(import.meta.dirname, '../../public/before-program.js'),
  'utf8',
);
const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  root.removeAttribute('data-mantine-color-scheme');
});

test.each(['light', 'dark'] as const)(
  'what was chosen (%s) is there before the first paint of the next visit',
  (scheme) => {
    chooseColorScheme(scheme);
    root.removeAttribute('data-mantine-color-scheme');
    // biome-ignore lint/security/noGlobalEval: it is a file of the program, as the browser runs it
    window.eval(beforePaint);
    expect(root.getAttribute('data-mantine-color-scheme')).toBe(scheme);
  },
);

test('where nothing was chosen the page follows the system', () => {
  // biome-ignore lint/security/noGlobalEval: it is a file of the program, as the browser runs it
  window.eval(beforePaint);
  expect(root.hasAttribute('data-mantine-color-scheme')).toBe(false);
});
