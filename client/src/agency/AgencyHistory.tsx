import { useFormats } from '../format/useFormats';
import { StateLabel } from '../marks/StateMark';
import { AgencyLink } from '../ui/AgencyLink';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './AgencyPage';

type Span = Profile['history'][number];
type Line = Profile['predecessors'][number];

/** Its states over time, and the agencies it came from or went into. */
export const AgencyHistory = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { predecessors, successors, history } = profile;
  const empty = history.length + predecessors.length + successors.length === 0;
  return (
    <Panel anchor="riwayat" title={t('agency.history.title')}>
      {empty && <p className="small muted">{t('agency.history.none')}</p>}
      <ol className="tl">
        {predecessors.length > 0 && (
          <Succession title={t('agency.history.predecessors')} lines={predecessors} ended />
        )}
        {history.map((span) => (
          <SpanItem key={`${span.state}${span.from}`} span={span} />
        ))}
        {successors.length > 0 && (
          <Succession title={t('agency.history.successors')} lines={successors} />
        )}
      </ol>
    </Panel>
  );
};

const SpanItem = ({ span }: { span: Span }) => {
  const { t } = useWords();
  const { dated } = useFormats();
  const from = span.from && dated(span.from, span.dateBasis === 'YEAR' ? 'YEAR' : 'DAY');
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

const Succession = ({ title, lines, ended }: { title: string; lines: Line[]; ended?: boolean }) => {
  const { t, say } = useWords();
  const { dated } = useFormats();
  return (
    <li className="soft">
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line.code} className="small succession">
          <AgencyLink agency={line}>{say(line.name)}</AgencyLink>
          {ended && line.validTo && (
            <span className="muted">
              {', '}
              {t('agency.history.endedAs', {
                day: dated(line.validTo.day, line.validTo.precision),
              })}
            </span>
          )}
          {' · '}
          <SourceLink source={line.source} short />
        </span>
      ))}
    </li>
  );
};
