import { useMatches } from '@tanstack/react-router';
import { createContext, type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Search } from './search';

/** Parts of the address that open something over the page or tick its rows; no figure hangs on them. */
export type OverThePage = 'angka' | 'pilih' | 'ingatkan' | 'balas';

/** What the figures of a page follow from. */
export type ShownSearch = Omit<Search, OverThePage>;

export interface Shown {
  /** The path of the page that stands there; while another is being loaded still the one before. */
  pathname: string;
  search: ShownSearch;
}

export const ShownContext = createContext<Shown>({ pathname: '', search: {} });

const shownOf = ({ angka, pilih, ingatkan, balas, ...shown }: Search): ShownSearch => shown;

/**
 * Gives the address to all that draws figures. On the same page it follows a moment behind: a press is
 * answered at once, and the page is drawn anew in small steps that let the next press through.
 */
export const ShownAddress = ({ children }: { children: ReactNode }) => {
  const now = useMatches({
    select: (matches) => {
      const page = matches.at(-1);
      return JSON.stringify([page?.pathname ?? '', shownOf(page?.search ?? {})]);
    },
  });
  const before = useDeferredValue(now);
  // Why not where the page is another: its first questions would be those of the page before.
  const shown = pageOf(before) === pageOf(now) ? before : now;
  const read = useMemo<Shown>(() => {
    const [pathname, search] = JSON.parse(shown);
    return { pathname, search };
  }, [shown]);
  return <ShownContext value={read}>{children}</ShownContext>;
};

const pageOf = (address: string): string => JSON.parse(address)[0];
