import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import './search.css';

const load = () => import('./SearchDialog');
// Why lazy: nobody needs it before the first press, and the first paint should not wait.
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

const calm = 2000;

/** Fetches the dialog once the page is at rest, so that what is typed right after the key is not lost. */
const useReadyDialog = () => {
  useEffect(() => {
    // Why nothing on failure: the press itself fetches again, and then says what is wrong.
    const timer = setTimeout(() => void load().catch(() => undefined), calm);
    return () => clearTimeout(timer);
  }, []);
};

const writesHere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** Whether a key asks for the search: a stroke outside of fields, or Ctrl and K anywhere. */
const asksForSearch = (event: KeyboardEvent): boolean => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === '/' && isPlain && !writesHere(event.target);
};

/** Opens the search over everything: by a press, by "/" and by Ctrl K or ⌘ K. */
export const SearchButton = () => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  useReadyDialog();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Why not over another dialog: what is open there would be lost behind this one.
      if (!asksForSearch(event) || document.querySelector('[role="dialog"], dialog[open]')) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="btn searchbtn"
        aria-label={t('search.openLabel')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={t('search.openHint')}
        onClick={() => setOpened(true)}
      >
        <Icon name="search" size={20} />
        <span className="searchword">{t('search.open')}</span>
        <kbd>/</kbd>
      </button>
      {opened && (
        <Suspense>
          <SearchDialog close={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
};
