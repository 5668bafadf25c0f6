import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Search } from '../filter/search';
import type { Lang } from '../words/words.types';
import { analystLink, type LinkedQuery, type ReadLink, readLink } from './link';

const pause = 500;

/**
 * The address holds the query: it is read when it changes, and written a moment after the query does.
 * Why from the window and not from the router: that one decodes the address, and what it gives back can
 * not be told apart from what was written.
 */
export const useOpened = (
  lang: Lang,
  now: LinkedQuery,
  open: (read: ReadLink | null) => void,
): void => {
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const written = useRef<string | null>(null);
  const read = useEffectEvent(() => {
    const hashNow = window.location.hash;
    if (hashNow === written.current) return;
    const isFirst = written.current === null;
    written.current = hashNow;
    const link = readLink(hashNow);
    if (link || isFirst) open(link);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read anew whenever it changes
  useEffect(() => read(), [hash]);

  const write = useEffectEvent((link: string) => {
    if (!/\/analis\/?$/.test(window.location.pathname) || window.location.hash === link) return;
    written.current = link;
    void navigate({
      to: '.',
      search: (before: Search) => before,
      hash: link.slice(1),
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  });
  const address = analystLink(lang, now);
  const link = address.slice(address.indexOf('#'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page's address is not ours to write
  useEffect(() => {
    if (now.query.trim() === '') return;
    const timer = setTimeout(() => write(link), pause);
    return () => clearTimeout(timer);
  }, [link, pathname, now.query]);
};
