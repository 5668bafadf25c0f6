import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from './search';

export interface Address {
  search: Search;
  /**
   * Changes part of the address, leaving the page where it is scrolled. Given a function, it takes what
   * the address says at that moment: two presses in a row are two changes.
   */
  change: (part: Search | ((now: Search) => Search), how?: { replace?: boolean }) => void;
}

/**
 * The address at this very moment: for what the reader has a hand on, as a list to pick from, a box that
 * is typed in, boxes that are ticked and what opens over the page. All else draws what `useFilter` gives.
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
      search: (before: Search) => ({
        ...before,
        ...(typeof part === 'function' ? part(before) : part),
      }),
      replace: how?.replace ?? false,
      resetScroll: false,
    });
  };
};
