import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import type { Figure } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { keepScope, notCovered, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import {
  NeedsAPushDocument,
  type NeedsAPushQuery,
  type StateRowsQueryVariables,
} from '../gql/graphql';
import { DaysBar } from '../marks/DaysBar';
import { StateLabel } from '../marks/StateMark';
import { withoutSince } from '../marks/without-since';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { GovernmentName } from '../ui/GovernmentName';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { PromiseText } from '../ui/PromiseText';
import { useWords, type Wordbook } from '../words/useWords';

type Answer = NeedsAPushQuery['needsAPush'];
type Row = Answer['rows'][number];

const shownRows = 5;

/** Every one of them, not only the five that are named: the number is made of all. */
const pushFigure = (
  { asOf, totalCount }: Answer,
  scope: Pick<StateRowsQueryVariables, 'within' | 'level' | 'kinds'>,
  book: Wordbook,
): Figure => {
  const { count } = formatsOf(book.lang);
  return stateFigure(
    {
      name: 'didorong',
      label: book.t('push.title'),
      beside: ['daysWithout'],
      counting: book.t('figure.uncovered', { count: totalCount, value: count(totalCount) }),
      shown: String(totalCount),
    },
    {
      asOf,
      ...scope,
      states: ['PREPARING', 'NONE', 'UNREPORTED'],
      orderBy: 'DAYS_WITHOUT',
    },
    book,
    'missing',
  );
};

/** The agencies longest without an innovation, by name. */
export const NeedsAPush = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within, level } = useFilter();
  const { codes, ready } = useKinds();
  const scope = { within, level, kinds: codes };
  const answer = useAnswer(NeedsAPushDocument, { asOf, ...scope, first: shownRows }, ready);
  const push = answer.data?.needsAPush;
  const known = push?.rows.some((row) => row.daysWithout !== null) ?? true;
  return (
    <Panel
      anchor="didorong"
      title={t('push.title')}
      measure={
        push &&
        push.totalCount > 0 &&
        t(known ? 'push.measure' : 'push.unknownAll', { count: count(push.totalCount) })
      }
      menu={push && <FigureMenu figure={pushFigure(push, scope, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[84, 72, 72, 72, 72, 36]} />}>
        {({ needsAPush }) =>
          needsAPush.totalCount === 0 ? (
            <p className="note">{t('push.none')}</p>
          ) : (
            <PushList push={needsAPush} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const PushList = ({ push }: { push: Answer }) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  const longest = Math.max(0, ...push.rows.map((row) => row.daysWithout ?? 0));
  return (
    <>
      <ul className="pl">
        {push.rows.map((row) => (
          <PushRow
            key={`${row.agency.government}/${row.agency.code}`}
            row={row}
            longest={longest}
          />
        ))}
      </ul>
      <Link
        className="more"
        to="/$lang/perangkat-daerah"
        params={{ lang }}
        search={(before: Search) => ({
          ...keepScope(before),
          tingkat: before.tingkat,
          jenis: before.jenis,
          status: notCovered,
        })}
      >
        {t('push.all', { count: count(push.totalCount) })}
        <Icon name="right" size={16} />
      </Link>
    </>
  );
};

const PushRow = ({ row, longest }: { row: Row; longest: number }) => {
  const { t, say } = useWords();
  const { count, dated } = useFormats();
  const since = withoutSince(row);
  return (
    <li className="hit">
      <AgencyLink agency={row.agency} className="hit-a">
        {say(row.agency.name)}
      </AgencyLink>
      <div className="pl-m small">
        <GovernmentName code={row.agency.government} className="muted" />
        <StateLabel state={row.state} />
        {row.commitment && <PromiseText {...row.commitment} />}
      </div>
      <div className="pl-d num">
        {row.daysWithout === null ? (
          <small className="unknown">{t('push.unknown')}</small>
        ) : (
          <>
            <b>{count(row.daysWithout)}</b>{' '}
            <small>{t('push.daysUnit', { count: row.daysWithout })}</small>
            {since && !since.isExact && (
              <small className="about">
                {t('list.aboutSince', { day: dated(since.day, since.precision) })}
              </small>
            )}
            <DaysBar value={row.daysWithout} longest={longest} isExact={since?.isExact ?? true} />
          </>
        )}
      </div>
    </li>
  );
};
