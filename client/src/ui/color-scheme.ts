import { useSyncExternalStore } from 'react';

export type ColorScheme = 'light' | 'dark';

const key = 'satu-inovasi-theme';
const attribute = 'data-mantine-color-scheme';
const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** What the reader chose; nothing where storage is refused or nothing was chosen. */
const chosen = (): ColorScheme | null => {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
};

const current = (): ColorScheme => chosen() ?? (systemIsDark().matches ? 'dark' : 'light');

const paint = (scheme: ColorScheme) => {
  const root = document.documentElement;
  root.setAttribute(attribute, scheme);
  // The frame of the browser, or of the installed program, has the colour of the page.
  const canvas = getComputedStyle(root).getPropertyValue('--canvas');
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', canvas);
  for (const listener of listeners) listener();
};

const show = () => paint(current());

/** Follows the system until the reader chooses, in this tab or in another one. */
export const followColorScheme = () => {
  show();
  systemIsDark().addEventListener('change', show);
  window.addEventListener('storage', (event) => {
    if (event.key === key) show();
  });
};

export const chooseColorScheme = (scheme: ColorScheme) => {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // Why shown all the same: a choice that can not be kept still holds for this page.
  }
  paint(scheme);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Of what is shown now: where nothing could be kept, the page itself knows. */
const shown = (): ColorScheme =>
  document.documentElement.getAttribute(attribute) === 'dark' ? 'dark' : 'light';

export const useColorScheme = (): ColorScheme =>
  // Why a guess: only the browser knows, and draws anew what hangs on it.
  useSyncExternalStore(subscribe, shown, () => 'light');
