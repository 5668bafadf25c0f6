import { useEffect } from 'react';

const tenMinutes = 600_000;
const tried = 'satu-inovasi-wall-program';

/** The script that a page of the program starts with: another one means another program. */
const programIn = (html: Document): string | null =>
  html.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;

/**
 * A wall hangs for weeks: when the server has another program, the page takes it, once for each.
 * Why the note: where something in between keeps the old page, the wall would load it for ever.
 */
export const useNewProgram = () => {
  useEffect(() => {
    const running = programIn(document);
    const look = async () => {
      try {
        const answer = await fetch(window.location.pathname, {
          cache: 'no-store',
          headers: { accept: 'text/html' },
        });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const offered = programIn(page);
        if (!offered || offered === running || sessionStorage.getItem(tried) === offered) return;
        sessionStorage.setItem(tried, offered);
        window.location.reload();
      } catch {
        // Without a server there is nothing to take; the wall says so by itself.
      }
    };
    const looking = setInterval(look, tenMinutes);
    return () => clearInterval(looking);
  }, []);
};
