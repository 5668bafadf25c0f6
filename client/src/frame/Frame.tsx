import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { DatasetFailedContext, MayAskContext } from '../apollo/may-ask';
import { useAnswer } from '../apollo/useAnswer';
import { AddressAround } from '../filter/AddressAround';
import { type Facts, FactsContext, isAskableDay, useFacts } from '../filter/facts';
import { governmentOf, isKnownGovernment } from '../filter/government';
import { knowToday } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { PanelPlaceContext, usePlace } from '../filter/usePlace';
import { DatasetDocument, type DatasetQuery } from '../gql/graphql';
import { AgeBand } from '../live/AgeBand';
import { LiveNotice } from '../live/LiveNotice';
import { Failed } from '../ui/Failed';
import { useWords } from '../words/useWords';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { PhoneBar } from './Tabs';

/** Header, notices, page and footer, in the language that the address names. */
export const Frame = () => (
  <AddressAround>
    <Page />
  </AddressAround>
);

const Page = () => {
  const { t } = useWords();
  const { kode } = useParams({ strict: false });
  const answer = useAnswer(DatasetDocument, {});
  const dataset = answer.data?.dataset;
  const facts = useFactsOf(dataset);
  const today = dataset?.today;
  useEffect(() => {
    if (today !== undefined) knowToday(today);
  }, [today]);
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
        <PrintedPlace />
        <MayAskContext value={mayAsk}>
          <DatasetFailedContext value={answer.failed ? answer.retry : null}>
            <PlaceOfPanels record={kode !== undefined}>
              <Outlet />
            </PlaceOfPanels>
          </DatasetFailedContext>
        </MayAskContext>
      </main>
      <Footer />
      <PhoneBar />
      <LiveNotice />
    </FactsContext>
  );
};

/**
 * Whether day and government of the address are ones to ask about, which the data set tells. Where that
 * has failed they are not known, and the server says what it takes; a try again does not take cards back.
 */
const useMayAsk = (facts: Facts | null, failed: boolean): boolean => {
  const { asOf, within } = useFilter();
  const hasFailed = useRef(false);
  if (failed) hasFailed.current = true;
  if (asOf === undefined && within === undefined) return true;
  if (!facts) return hasFailed.current;
  return (asOf === undefined || isAskableDay(asOf, facts)) && isKnownGovernment(within, facts);
};

/** What the data say of themselves, from the first day that the government of the address can be asked of. */
const useFactsOf = (dataset: DatasetQuery['dataset'] | undefined): Facts | null => {
  const { within } = useFilter();
  return useMemo(() => {
    if (!dataset) return null;
    const firstDay = governmentOf(dataset.governments, within)?.firstDay ?? dataset.firstDay;
    return { ...dataset, firstDay };
  }, [dataset, within]);
};

/** Paper has no head with the name of the place, so its first line says it. */
const PrintedPlace = () => <p className="print-only printplace">{usePlace()}</p>;

/** Where there are several governments, each panel says which it shows; a record has its own. */
const PlaceOfPanels = ({ record, children }: { record: boolean; children: ReactNode }) => {
  const place = usePlace();
  const several = (useFacts()?.governments.length ?? 0) > 1;
  return (
    <PanelPlaceContext value={several && !record ? place : null}>{children}</PanelPlaceContext>
  );
};

/** A screen reader must hear that the page is another one; the first page is left alone. */
const useFocusOnNewPage = (main: React.RefObject<HTMLElement | null>) => {
  const pathname = useLocation({ select: (location) => location.pathname });
  const page = pathname.replace(/^\/(id|en)/, '');
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page, main]);
};
