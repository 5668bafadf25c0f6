import { createContext, use } from 'react';
import { useWords } from '../words/useWords';
import { useFacts } from './facts';
import { areSeveral, placeName } from './government';
import { useFilter } from './useFilter';

/** The name of what the page shows, as its address says; nothing until the data set has answered. */
export const usePlace = (): string => {
  const book = useWords();
  const { within } = useFilter();
  return placeName(useFacts()?.governments ?? [], within, book);
};

/** Whether records of several governments stand beside each other: then each is to say whose it is. */
export const useSeveralShown = (): boolean => {
  const { within } = useFilter();
  return areSeveral(useFacts()?.governments ?? [], within);
};

/**
 * The place that the panels of a page name in their quiet line: only where there are several, and not
 * on the page of one record, which is of one place whatever was chosen.
 */
export const PanelPlaceContext = createContext<string | null>(null);
export const usePanelPlace = (): string | null => use(PanelPlaceContext);
