import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { OpenQuery } from '../figure/OpenQuery';
import { earlierTrouble } from '../filter/earlier-day';
import { useFacts } from '../filter/facts';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import { TwoDaysDocument, type TwoDaysQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import { CompareBars } from './CompareBars';
import { KindChanges, StateChanges, TotalChanges } from './CompareTables';
import { YearSoFar } from './YearSoFar';
import './compare.css';

/** The page beside an earlier day, where the address names one. */
export const ComparePanel = () => {
  const { search } = useFilter();
  return search.banding ? <Compared earlier={search.banding} /> : null;
};

/** The day is that of the answer: while another one is asked for, the numbers are still of the one before. */
export const compareTitle = (
  { earlier, later }: Pick<TwoDaysQuery, 'earlier' | 'later'>,
  { t, lang }: Wordbook,
): string => {
  const diff = later.states.covered - earlier.states.covered;
  const { count, longDay } = formatsOf(lang);
  const day = longDay(earlier.asOf);
  if (diff === 0) return t('compare.none', { day, count: count(later.states.covered) });
  return t(diff > 0 ? 'compare.more' : 'compare.fewer', { day, diff: count(Math.abs(diff)) });
};

const Compared = ({ earlier }: { earlier: string }) => {
  const book = useWords();
  const { t } = book;
  const { longDay } = useFormats();
  const { asOf, within, level, change } = useFilter();
  const { codes, ready } = useKinds();
  const facts = useFacts();
  const later = asOf ?? facts?.today;
  const trouble = facts && later ? earlierTrouble(earlier, later, facts.firstDay) : null;
  const variables = { earlier, later, within, level, kinds: codes };
  const answer = useAnswer(TwoDaysDocument, variables, ready && facts !== null && trouble === null);
  const data = trouble ? undefined : answer.data;
  const day = longDay(earlier);
  return (
    <Panel
      anchor="banding"
      className="gap"
      title={data ? compareTitle(data, book) : t('compare.title', { day })}
      measure={data && t('compare.measure')}
      menu={
        data && (
          <OpenQuery
            document={TwoDaysDocument}
            variables={variables}
            label={t('compare.title', { day })}
          />
        )
      }
    >
      {trouble && facts && later ? (
        <p className="note" role="status">
          {trouble === 'BEFORE_RULES'
            ? t('changes.before', { day, first: longDay(facts.firstDay) })
            : t('changes.notBefore', { day, asOf: longDay(later) })}
        </p>
      ) : (
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[150, 260]} />}>
          {(both) => (
            <>
              <CompareBars earlier={both.earlier} later={both.later} />
              <YearSoFar earlier={both.earlier.asOf} later={both.later.asOf} />
              <div className="compared">
                <StateChanges earlier={both.earlier} later={both.later} />
                <TotalChanges earlier={both.earlierTotals} later={both.laterTotals} />
              </div>
              <KindChanges earlier={both.earlier} later={both.later} />
            </>
          )}
        </CardBody>
      )}
      <p className="acts comparedacts no-print">
        {!trouble && <ToList />}
        <button type="button" className="btn" onClick={() => change({ banding: undefined })}>
          <Icon name="close" />
          {t('compare.stop')}
        </button>
      </p>
    </Panel>
  );
};

const ToList = () => {
  const { t, lang } = useWords();
  return (
    <Link
      className="more"
      to="/$lang/perangkat-daerah"
      params={{ lang }}
      search={(before: Search) => ({
        ...keepScope(before),
        tingkat: before.tingkat,
        jenis: before.jenis,
        banding: before.banding,
      })}
    >
      {t('compare.list')}
      <Icon name="right" size={16} />
    </Link>
  );
};
