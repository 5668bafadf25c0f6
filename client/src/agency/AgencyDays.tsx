import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { DaysBar } from '../marks/DaysBar';
import { withoutSince } from '../marks/without-since';
import { useWords } from '../words/useWords';

/** How long an agency has been without, beside the one that is longest. */
export const AgencyDays = ({ row, longest }: { row: Standing; longest: number }) => {
  const { t } = useWords();
  const { count, dated } = useFormats();
  if (row.state === 'COVERED') return <span className="muted dash">–</span>;
  if (row.daysWithout === null) return <span className="muted">{t('push.unknown')}</span>;
  const since = withoutSince(row);
  return (
    <>
      <span className="hbar">
        <span className="b num">{count(row.daysWithout)}</span>
        <DaysBar value={row.daysWithout} longest={longest} isExact={since?.isExact ?? true} />
      </span>
      {since && (
        <span className="sub">
          {t(since.isExact ? 'list.sinceDay' : 'list.aboutSince', {
            day: dated(since.day, since.precision),
          })}
        </span>
      )}
    </>
  );
};
