import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from './search';

export interface Address {
  search: Search;
  /** Changes part of the address, leaving the page where it is scrolled. */
  change: (part: Search, how?: { replace?: boolean }) => void;
}

/**
 * The address at this very moment: for what the reader has a hand on, as a box that is typed in, boxes
 * that are ticked and what opens over the page. All else draws what `useFilter` gives.
 */
export const useAddress = (): Address => ({
  search: useSearch({ strict: false }),
  change: useChange(),
});

export const useChange = (): Address['change'] => {
  const navigate = useNavigate();
  return (part, how) => {
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, ...part }),
      replace: how?.replace ?? false,
      resetScroll: false,
    });
  };
};
