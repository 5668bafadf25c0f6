import { useEffect } from 'react';
import { useFacts } from '../filter/facts';
import { useWords } from '../words/useWords';

/** The name of the page in the browser's tab and in its history. */
export const useTitle = (page: string): void => {
  const { t, say } = useWords();
  const place = useFacts()?.governments[0];
  const title = [page, t('app.name'), place && say(place.name)].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};
