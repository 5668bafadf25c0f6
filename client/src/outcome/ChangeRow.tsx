import { Link } from '@tanstack/react-router';
import { agencyKey, useFacts } from '../filter/facts';
import type { Search } from '../filter/search';
import { atStart } from '../format/formats';
import { improvementText } from '../format/improvement';
import { periodText, valueText } from '../format/measured';
import { useFormats } from '../format/useFormats';
import type { ChangeRow_LineFragment as Line } from '../gql/graphql';
import { Dumbbell } from '../marks/Dumbbell';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { differenceText } from './change-text';

/** After so many months without a new value a result is old news. */
const oldAfterMonths = 12;

/** One indicator: what it was, what it is, how far it moved, and how far to trust it. */
export const ChangeRow = ({ line }: { line: Line }) => {
  const book = useWords();
  const { t, say } = book;
  const { value } = useFormats();
  const { innovation, baseline, latest, isPercent, higherIsBetter, target } = line;
  if (!baseline || !latest) return null;
  const { owner } = innovation;
  const relative = improvementText(
    { before: baseline.value, after: latest.value, improvement: latest.improvement },
    book,
  );
  return (
    <li className="change">
      <div className="what">
        <h4>{atStart(say(line.indicator))}</h4>
        <p className="small muted">
          <InnovationLink innovation={innovation} className="src">
            {say(innovation.title)}
          </InnovationLink>
          {owner && `, ${owner.shortName ?? say(owner.name)}`}
        </p>
      </div>
      <Dumbbell
        before={baseline.value}
        after={latest.value}
        target={target}
        beforeLabel={`${value(baseline.value)}${isPercent ? '%' : ''}, ${periodText(baseline, book)}`}
        afterLabel={
          <>
            <b>{valueText(latest.value, line, book)}</b>, {periodText(latest, book)}
          </>
        }
        zeroLabel="0"
      />
      <p className="moved">
        <b>{differenceText(baseline.value, latest.value, line, book)}</b>
        <span className="small muted">
          {t(higherIsBetter ? 'outcome.row.higher' : 'outcome.row.lower')}
        </span>
        {relative && <span className="small muted">{relative}</span>}
      </p>
      <Quality line={line} />
    </li>
  );
};

/** How many were counted, the target, what a reader should beware of, the source, and the way to the line. */
const Quality = ({ line }: { line: Line }) => {
  const book = useWords();
  const { t } = book;
  const { count, dated } = useFormats();
  const facts = useFacts();
  const { innovation, latest, target, targetReached, monthsSinceMeasured: months } = line;
  const { launch } = innovation;
  const notes = [
    latest?.sampleSize == null ? t('outcome.row.noSize') : `n ${count(latest.sampleSize)}`,
    target !== null &&
      t(targetReached ? 'outcome.row.reached' : 'outcome.row.notReached', {
        target: valueText(target, line, book),
      }),
    line.latestBeginsBeforeLaunch === true &&
      launch !== null &&
      t('outcome.row.early', { day: dated(launch.day, launch.precision) }),
    months !== null && months > oldAfterMonths && t('outcome.row.old', { months: count(months) }),
  ].filter(Boolean);
  return (
    <p className="small muted quality">
      {notes.join(' · ')} · {t('outcome.row.source')}{' '}
      <SourceLink source={latest?.source ?? line.source} short /> ·{' '}
      <Link
        to="."
        hash="deret"
        search={(before: Search) => ({
          ...before,
          indikator: agencyKey({ code: line.code, government: innovation.government }, facts),
        })}
        className="src no-print"
      >
        {t('outcome.row.overTime')}
      </Link>
    </p>
  );
};
