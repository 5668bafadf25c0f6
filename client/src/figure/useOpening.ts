import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** What a plain click on a link does: it opens the address in this tab, without loading the program anew. */
export const useOpening = (address: string, before?: () => void) => {
  const { history } = useRouter();
  return (event: MouseEvent) => {
    // A new tab or window is for the browser to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    before?.();
    history.push(address);
  };
};
