import { useEffect, useState } from 'react';
import { useFacts } from '../filter/facts';
import { readKinds } from '../filter/kinds';
import { parseQuery, readSearch } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

// Why: read once, before the router rewrites the address to what it understood.
const droppedAtStart = readSearch(parseQuery(window.location.search)).dropped;

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

/** Days outside the rules and kinds that do not exist are known only once the data have answered. */
const useDropWhatTheDataDoNotKnow = (tell: (part: string) => void) => {
  const facts = useFacts();
  const { search, change } = useFilter();
  const { per, jenis } = search;
  useEffect(() => {
    if (!facts) return;
    if (per !== undefined && (per > facts.today || per < facts.firstDay)) {
      tell(`per=${per}`);
      change({ per: undefined }, { replace: true });
      return;
    }
    const { kinds, unknown } = readKinds(jenis, facts.kinds);
    if (unknown.length === 0) return;
    tell(`jenis=${unknown.join(',')}`);
    const kept = jenis?.split(',').filter((name) => !unknown.includes(name));
    change({ jenis: kinds.length > 0 ? kept?.join(',') : undefined }, { replace: true });
  });
};
