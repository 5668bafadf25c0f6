import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import { StateLabel } from '../marks/StateMark';
import { TimeStrip } from '../marks/TimeStrip';
import { statePrecision } from '../marks/without-since';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { stripOf, stripStart } from './states-strip';

type Span = Profile['history'][number];

/** Its states over time, where it is ever counted: a strip as long as the time, and a list with dates. */
export const AgencyStates = ({ profile: { agency, history, asOf } }: { profile: Profile }) => {
  const { t } = useWords();
  const { year, day } = useFormats();
  const firstDay = useFacts()?.firstDay ?? history[0]?.from ?? asOf;
  if (history.length === 0) return null;
  const start = stripStart(history, firstDay);
  return (
    <Panel
      anchor="riwayat"
      title={t('profile.states.title')}
      measure={t('profile.states.measure', { from: day(start), to: day(asOf) })}
    >
      <TimeStrip pieces={stripOf(history, start, asOf)} from={year(start)} to={year(asOf)} />
      <ol className="tl">
        {history.map((span) => (
          <SpanItem
            key={`${span.state}${span.from}${span.to}`}
            span={span}
            validFrom={agency.validFrom}
          />
        ))}
      </ol>
    </Panel>
  );
};

interface SpanItemProps {
  span: Span;
  validFrom: Profile['agency']['validFrom'];
}

const SpanItem = ({ span, validFrom }: SpanItemProps) => {
  const { t } = useWords();
  const { dated } = useFormats();
  const from =
    span.from &&
    dated(span.from, statePrecision({ since: span.from, dateBasis: span.dateBasis, validFrom }));
  const to = span.to
    ? t('agency.history.until', { to: dated(span.to, 'DAY') })
    : t('agency.history.still');
  const basis =
    span.dateBasis === 'YEAR'
      ? t('agency.history.byYear')
      : span.dateBasis === 'KNOWN_ON'
        ? t('agency.history.knownOn')
        : null;
  return (
    <li className={span.to ? 'soft' : 'solid'}>
      <span className="when">
        {from ? t('agency.history.from', { from }) : t('agency.history.unknown')}, {to}
      </span>
      <b>
        <StateLabel state={span.state} />
      </b>
      {basis && <span className="small muted">{basis}</span>}
    </li>
  );
};
