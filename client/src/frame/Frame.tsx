import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { MayAskContext } from '../apollo/may-ask';
import { useAnswer } from '../apollo/useAnswer';
import { type Facts, FactsContext, isAskableDay } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { DatasetDocument } from '../gql/graphql';
import { AgeBand } from '../live/AgeBand';
import { LiveNotice } from '../live/LiveNotice';
import { Failed } from '../ui/CardBody';
import { LangContext, useWords } from '../words/useWords';
import type { Lang } from '../words/words.types';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { PhoneBar } from './Tabs';

/** Header, notices, page and footer, in the language that the address names. */
export const Frame = () => {
  const { lang } = useParams({ strict: false });
  const language: Lang = lang === 'en' ? 'en' : 'id';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LangContext value={language}>
      <Page />
    </LangContext>
  );
};

const Page = () => {
  const { t } = useWords();
  const answer = useAnswer(DatasetDocument, {});
  const dataset = answer.data?.dataset;
  const facts: Facts | null = useMemo(() => dataset ?? null, [dataset]);
  const mayAsk = useMayAsk(facts, answer.failed);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <FactsContext value={facts ?? (answer.failed ? 'failed' : null)}>
      <a className="skip" href="#isi">
        {t('app.skip')}
      </a>
      {dataset?.madeUp && (
        <p className="madeup" role="note">
          {t('app.madeUp')}
        </p>
      )}
      <AgeBand />
      <Header />
      <main id="isi" className="wrap" tabIndex={-1} ref={main}>
        <Notices />
        {answer.failed && (
          <div className="allfailed">
            <Failed retry={answer.retry} text={`${t('failed.all')} ${t('failed.allHint')}`} />
          </div>
        )}
        <MayAskContext value={mayAsk}>
          <Outlet />
        </MayAskContext>
      </main>
      <Footer />
      <PhoneBar />
      <LiveNotice />
    </FactsContext>
  );
};

/**
 * Whether the day of the address is one to ask about, which the data set tells. Where that has failed
 * the range is not known, and the server says what it takes; a try again does not take cards back.
 */
const useMayAsk = (facts: Facts | null, failed: boolean): boolean => {
  const { asOf } = useFilter();
  const hasFailed = useRef(false);
  if (failed) hasFailed.current = true;
  if (asOf === undefined) return true;
  return facts ? isAskableDay(asOf, facts) : hasFailed.current;
};

/** A screen reader must hear that the page is another one; the first page is left alone. */
const useFocusOnNewPage = (main: React.RefObject<HTMLElement | null>) => {
  const { pathname } = useLocation();
  const page = pathname.replace(/^\/(id|en)/, '');
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page, main]);
};
