import { lazy, Suspense, useState } from 'react';
import { dropped, useDropped, useTold } from '../filter/dropped';
import { type Facts, isAskableDay, isAskableMonth, useFacts } from '../filter/facts';
import { isKnownGovernment } from '../filter/government';
import { isInnovationOrder } from '../filter/innovation-search';
import { readKinds } from '../filter/kinds';
import { isOutcomeOrder } from '../filter/outcome-search';
import { isAgencyOrder, parseQuery, readSearch } from '../filter/search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { unknownLanguage } from './language-in-path';

const UnknownAgencies = lazy(async () => ({
  default: (await import('./UnknownAgencies')).UnknownAgencies,
}));

const droppedFrom = ({ pathname, search }: Location): string[] => [
  ...unknownLanguage(pathname),
  ...readSearch(parseQuery(search)).dropped,
];

// Why: read once, before the router rewrites the address to what it understood. The server, which has
// no window, leaves the saying to the browser.
if (typeof window !== 'undefined') {
  for (const part of droppedFrom(window.location)) dropped.tell(part);
}

/** Says what of the address was not understood; nothing is dropped in silence. */
export const Notices = () => {
  const { t } = useWords();
  const told = useTold();
  useDropWhatTheDataDoNotKnow();
  const { search } = useAddress();
  // Why only at first: those that are picked on a page are there.
  const [namesAgencies] = useState(() => Boolean(search.pilih ?? search.asal ?? search.ke));
  return (
    <div role="status">
      {told.length > 0 && (
        <p className="notice">
          <Icon name="alert" size={20} />
          <span>{t('app.dropped', { parts: told.join(', ') })}</span>
          <button
            type="button"
            className="btn icon"
            aria-label={t('app.close')}
            onClick={dropped.close}
          >
            <Icon name="close" size={20} />
          </button>
        </p>
      )}
      {namesAgencies && (
        <Suspense fallback={null}>
          <UnknownAgencies />
        </Suspense>
      )}
    </div>
  );
};

/** Each list has orders of its own. */
const isOrderOf: Record<string, (urut: string) => boolean> = {
  'perangkat-daerah': isAgencyOrder,
  inovasi: isInnovationOrder,
  dampak: isOutcomeOrder,
};

/** Days and months outside the rules, governments and kinds that do not exist are known only once the data have answered. */
const useDropWhatTheDataDoNotKnow = () => {
  const facts = useFacts();
  const { pathname, search } = useFilter();
  const { per, pemda, bulan, jenis, urut } = search;
  const [, , page = ''] = pathname.split('/');
  const unlessSo = (isFine: (facts: Facts) => boolean, part: string) =>
    facts && !isFine(facts) ? part : null;
  const { unknown } = readKinds(jenis, facts?.kinds ?? []);
  const kept = jenis?.split(',').filter((name) => !unknown.includes(name)) ?? [];
  useDropped(
    unlessSo((known) => per === undefined || isAskableDay(per, known), `per=${per}`),
    { per: undefined },
  );
  useDropped(
    unlessSo((known) => isKnownGovernment(pemda, known), `pemda=${pemda}`),
    { pemda: undefined },
  );
  useDropped(
    unlessSo((known) => bulan === undefined || isAskableMonth(bulan, known), `bulan=${bulan}`),
    { bulan: undefined },
  );
  useDropped(
    unlessSo(() => urut === undefined || isOrderOf[page]?.(urut) !== false, `urut=${urut}`),
    { urut: undefined },
  );
  useDropped(
    unlessSo(() => unknown.length === 0, `jenis=${unknown.join(',')}`),
    { jenis: kept.join(',') || undefined },
  );
};
