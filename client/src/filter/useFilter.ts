import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Level, levelOf, type Search } from './search';

export interface Filter {
  search: Search;
  /** The day asked for; nothing means today, which the server knows. */
  asOf: string | undefined;
  level: Level;
  /** The government that is asked about; nothing means all that the data hold. */
  within: string | undefined;
  /** Changes part of the address, leaving the page where it is scrolled. */
  change: (part: Search, how?: { replace?: boolean }) => void;
}

/** What the address asks for: the only place where the state of a page lives. */
export const useFilter = (): Filter => {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    search,
    asOf: search.per,
    level: levelOf(search),
    within: search.pemda,
    change: (part, how) => {
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, ...part }),
        replace: how?.replace ?? false,
        resetScroll: false,
      });
    },
  };
};
