const hour = 3_600_000;

const tried = 'satu-inovasi-program';

/** The scripts that a page of the program starts with: others mean another program. */
const programIn = (html: Document): string | null =>
  [...html.querySelectorAll('script[type="module"][src]')]
    .map((script) => script.getAttribute('src'))
    .join(' ') || null;

/**
 * The program that the server has, where it is another than the one that runs here.
 * Why of this very address: what the worker keeps, as the bare page, is of the program that runs.
 */
const otherProgram = async (): Promise<string | null> => {
  const answer = await fetch(window.location.pathname, {
    cache: 'no-store',
    headers: { accept: 'text/html' },
  });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const offered = programIn(page);
  return offered === programIn(document) ? null : offered;
};

/**
 * Loads the page anew where the server has another program, once for each.
 * Why the note: where something in between keeps the old page, it would be loaded for ever.
 */
export const takeNewProgram = async (
  load: () => void = () => window.location.reload(),
): Promise<void> => {
  try {
    const offered = await otherProgram();
    if (offered === null || sessionStorage.getItem(tried) === offered) return;
    sessionStorage.setItem(tried, offered);
    load();
  } catch {
    // Without a server there is nothing to take; the page says so by itself.
  }
};

/** A page that was open while the program was replaced may want a file that is gone. */
export const followProgram = () => {
  window.addEventListener('vite:preloadError', () => void takeNewProgram());
};

/** Lets the program open without a server; browsers allow it over HTTPS and on this very machine. */
export const keepProgram = () => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = async () => {
    // Why it may be none: a browser that is told to block workers answers with nothing.
    const registration = (await navigator.serviceWorker.register('/sw.js')) as
      | ServiceWorkerRegistration
      | undefined;
    if (!registration) return;
    // Why: a screen on a wall is never opened anew, which is when browsers look for themselves.
    setInterval(() => void registration.update().catch(() => undefined), hour);
  };
  const start = () => void register().catch(() => undefined);
  // Why so late: what it fetches must not be in the way of the first figures.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start);
};
