import { Link } from '@tanstack/react-router';
import { agencyKey, useFacts } from '../filter/facts';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { useWords } from '../words/useWords';
import { canRemind } from './useSelection';

/** What can be done about one agency: remind it of what is missing, and see it beside its kind. */
export const RowActions = ({ row }: { row: Standing }) => {
  const { t, say, lang } = useWords();
  const facts = useFacts();
  const { change } = useFilter();
  const name = say(row.agency.name);
  const key = agencyKey(row.agency, facts);
  return (
    <div className="rowacts no-print">
      {canRemind(row) && (
        <button
          type="button"
          className="btn"
          aria-label={t('remind.oneOf', { name })}
          onClick={() => change({ ingatkan: key })}
        >
          {t('remind.one')}
        </button>
      )}
      <Link
        className="btn"
        to="/$lang/perangkat-daerah/$kode"
        params={{ lang, kode: key }}
        hash="bandingkan"
        search={(before: Search) => ({ ...keepScope(before), tingkat: before.tingkat })}
        aria-label={t('beside.linkOf', { name })}
      >
        {t('beside.link')}
      </Link>
    </div>
  );
};
