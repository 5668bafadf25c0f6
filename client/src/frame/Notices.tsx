import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { readCodes } from '../filter/adoption-search';
import { dropped, useDropped, useTold } from '../filter/dropped';
import { type Facts, isAskableDay, isAskableMonth, useFacts } from '../filter/facts';
import { isKnownGovernment } from '../filter/government';
import { isInnovationOrder } from '../filter/innovation-search';
import { readKinds } from '../filter/kinds';
import { isOutcomeOrder } from '../filter/outcome-search';
import { isAgencyOrder, parseQuery, readSearch } from '../filter/search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { KnownAgenciesDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { unknownLanguage } from './language-in-path';
import { codesIn, filterOf, type NamesAgencies, unknownOf, without } from './unknown-agencies';

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
  useDropUnknownAgencies();
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

/** Agencies that the address names when the page is opened; those picked on it are there. */
const useDropUnknownAgencies = () => {
  const { search } = useAddress();
  const [codes] = useState(() => codesIn(search));
  const { data } = useAnswer(KnownAgenciesDocument, { filter: filterOf(codes) }, codes.length > 0);
  const unknown =
    data && !data.agencies.pageInfo.hasNextPage ? unknownOf(codes, data.agencies.nodes) : [];
  const partOf = (name: NamesAgencies) => {
    const wrong = readCodes(search[name])?.codes.filter((code) => unknown.includes(code)) ?? [];
    return wrong.length > 0 ? `${name}=${wrong.join(',')}` : null;
  };
  useDropped(partOf('pilih'), ({ pilih }) => ({ pilih: without(pilih, unknown) }));
  useDropped(partOf('asal'), ({ asal }) => ({ asal: without(asal, unknown) }));
  useDropped(partOf('ke'), ({ ke }) => ({ ke: without(ke, unknown) }));
};
