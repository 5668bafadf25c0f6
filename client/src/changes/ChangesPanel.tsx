import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { earlierTrouble } from '../filter/earlier-day';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { useFormats } from '../format/useFormats';
import { ChangesSinceDocument } from '../gql/graphql';
import { countOf, states } from '../marks/states';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { changesFigure } from './changes-figure';
import { besideText, type Changes, changesTitle, importsText } from './changes-text';
import { MoveRow } from './MoveRow';
import { NetStates } from './NetStates';
import { SinceChoice } from './SinceChoice';
import { sinceDay } from './since-day';
import './changes.css';

const shownAtFirst = 5;
const mostShown = 50;

/** What is otherwise than on an earlier day, and by which records. */
export const ChangesPanel = () => {
  const book = useWords();
  const { t } = book;
  const { longDay } = useFormats();
  const { search, asOf, level, within } = useFilter();
  const { codes, ready } = useKinds();
  const facts = useFacts();
  const day = asOf ?? facts?.today;
  // Who compares with a day wants to know what changed since that day.
  const since = search.sejak ?? search.banding ?? (day && sinceDay('MONTH_END', day));
  const trouble = since && day && facts ? earlierTrouble(since, day, facts.firstDay) : null;
  const variables = { since: since ?? '', asOf, within, level, kinds: codes };
  const answer = useAnswer(
    ChangesSinceDocument,
    { ...variables, first: mostShown },
    ready && since !== undefined && facts !== null && trouble === null,
  );
  const changes = trouble === null ? answer.data?.changesSince : undefined;
  return (
    <Panel
      anchor="berubah"
      className="gap"
      title={
        changes
          ? changesTitle(changes, book)
          : t('changes.title', { day: since ? longDay(since) : '…' })
      }
      measure={
        changes && t('changes.measure', { from: longDay(changes.since), to: longDay(changes.asOf) })
      }
      menu={changes && <FigureMenu figure={changesFigure(changes, variables, book)} />}
    >
      {facts && day && since && <SinceChoice since={since} asOf={day} firstDay={facts.firstDay} />}
      {trouble && facts && day && since ? (
        <p className="note" role="status">
          {trouble === 'BEFORE_RULES'
            ? t('changes.before', { day: longDay(since), first: longDay(facts.firstDay) })
            : t('changes.notBefore', { day: longDay(since), asOf: longDay(day) })}
        </p>
      ) : (
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[120, 44]} />}>
          {({ changesSince }) => <Body key={changesSince.since} changes={changesSince} />}
        </CardBody>
      )}
    </Panel>
  );
};

/** Where no state has another count, the title has said so. */
const isSame = ({ statesBefore, statesAfter }: Changes): boolean =>
  states.every((state) => countOf(statesBefore, state) === countOf(statesAfter, state));

const Body = ({ changes }: { changes: Changes }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const [all, setAll] = useState(false);
  const { rows, totalCount } = changes.agencies;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  const left = rows.length - shown.length;
  return (
    <div className={isSame(changes) ? 'changed same' : 'changed'}>
      <div>
        {!isSame(changes) && (
          <NetStates before={changes.statesBefore} after={changes.statesAfter} />
        )}
        <p className="small muted">
          {t('changes.else')}: {besideText(changes, book).join('; ')}. {importsText(changes, book)}
        </p>
      </div>
      {totalCount > 0 && (
        <div>
          <ul className="moves" aria-label={t('changes.list')}>
            {shown.map((move) => (
              <MoveRow key={`${move.agency.government}/${move.agency.code}`} move={move} />
            ))}
          </ul>
          {left > 0 && (
            <button type="button" className="btn quiet no-print" onClick={() => setAll(true)}>
              {t('changes.more', { count: left, value: count(left) })}
            </button>
          )}
        </div>
      )}
    </div>
  );
};
