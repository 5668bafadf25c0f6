import { useEffect } from 'react';
import { usePlace } from '../filter/usePlace';
import { useWords } from '../words/useWords';

/** The name of the page in the browser's tab and in its history. */
export const useTitle = (page: string): void => {
  const { t } = useWords();
  const place = usePlace();
  const title = [page, t('app.name'), place].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};
