const hour = 3_600_000;

/** Whether the server has another program than the one that runs here. */
const isOtherProgram = async (): Promise<boolean> => {
  const reply = await fetch('/index.html', { cache: 'no-cache' });
  const entry = new URL(import.meta.url).pathname;
  return reply.ok && !(await reply.text()).includes(entry);
};

/**
 * A page that was open while the program was replaced may want a file that is gone; it is loaded anew,
 * and once only, since then it is of the new program.
 */
export const followProgram = () => {
  window.addEventListener('vite:preloadError', () => {
    isOtherProgram().then(
      (other) => other && window.location.reload(),
      () => undefined,
    );
  });
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
  // Why so late: what it fetches must not be in the way of the first figures.
  window.addEventListener('load', () => void register().catch(() => undefined));
};
