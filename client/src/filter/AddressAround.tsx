import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { LangContext } from '../words/useWords';
import type { Lang } from '../words/words.types';
import { ShownAddress } from './ShownAddress';

/** The language and the filters of the address, for all that stands in the page. */
export const AddressAround = ({ children }: { children: ReactNode }) => {
  const { lang } = useParams({ strict: false });
  const language: Lang = lang === 'en' ? 'en' : 'id';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LangContext value={language}>
      <ShownAddress>{children}</ShownAddress>
    </LangContext>
  );
};
