import { useEffect, useEffectEvent, useState } from 'react';
import { isAskableDay, isAskableMonth, useFacts } from '../filter/facts';
import { isKnownGovernment } from '../filter/government';
import { isInnovationOrder } from '../filter/innovation-search';
import { readKinds } from '../filter/kinds';
import { isOutcomeOrder } from '../filter/outcome-search';
import { isAgencyOrder, parseQuery, readSearch, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { unknownLanguage } from './language-in-path';

const droppedFrom = ({ pathname, search }: Location): string[] => [
  ...unknownLanguage(pathname),
  ...readSearch(parseQuery(search)).dropped,
];

// Why: read once, before the router rewrites the address to what it understood. The server, which has
// no window, leaves the saying to the browser.
const droppedAtStart = typeof window === 'undefined' ? [] : droppedFrom(window.location);

/** Says what of the address was not understood; nothing is dropped in silence. */
export const Notices = () => {
  const { t } = useWords();
  const [dropped, setDropped] = useState<string[]>(droppedAtStart);
  useDropWhatTheDataDoNotKnow((part) =>
    setDropped((before) => (before.includes(part) ? before : [...before, part])),
  );
  return (
    <div role="status">
      {dropped.length > 0 && (
        <p className="notice">
          <Icon name="alert" size={20} />
          <span>{t('app.dropped', { parts: dropped.join(', ') })}</span>
          <button
            type="button"
            className="btn icon"
            aria-label={t('app.close')}
            onClick={() => setDropped([])}
          >
            <Icon name="close" size={20} />
          </button>
        </p>
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
const useDropWhatTheDataDoNotKnow = (tell: (part: string) => void) => {
  const facts = useFacts();
  const { pathname, search, change } = useFilter();
  const { per, pemda, bulan, jenis, urut } = search;
  const [, , page = ''] = pathname.split('/');
  const isForeignOrder = urut !== undefined && isOrderOf[page]?.(urut) === false;
  const drop = useEffectEvent((part: string, instead: Search) => {
    tell(part);
    change(instead, { replace: true });
  });
  // Why only on these: while the address changes the page is drawn again and again, and a drop on
  // each drawing would never end.
  useEffect(() => {
    if (!facts) return;
    if (per !== undefined && !isAskableDay(per, facts)) {
      drop(`per=${per}`, { per: undefined });
      return;
    }
    if (!isKnownGovernment(pemda, facts)) {
      drop(`pemda=${pemda}`, { pemda: undefined });
      return;
    }
    if (bulan !== undefined && !isAskableMonth(bulan, facts)) {
      drop(`bulan=${bulan}`, { bulan: undefined });
      return;
    }
    if (isForeignOrder) {
      drop(`urut=${urut}`, { urut: undefined });
      return;
    }
    const { kinds, unknown } = readKinds(jenis, facts.kinds);
    if (unknown.length === 0) return;
    const kept = jenis?.split(',').filter((name) => !unknown.includes(name));
    drop(`jenis=${unknown.join(',')}`, { jenis: kinds.length > 0 ? kept?.join(',') : undefined });
  }, [facts, per, pemda, bulan, jenis, urut, isForeignOrder]);
};
