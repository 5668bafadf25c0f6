import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

type Line = Profile['predecessors'][number];

/** What it was formed from, what it went into, and what it belongs to. */
export const AgencyRelations = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  const { predecessors, successors, agency } = profile;
  const { parent } = agency;
  const alone = predecessors.length + successors.length === 0;
  return (
    <Panel anchor="asal-usul" title={t('profile.relations.title')}>
      <dl className="relations">
        {predecessors.length > 0 && (
          <Lines title={t('agency.history.predecessors')} lines={predecessors} ended />
        )}
        {successors.length > 0 && (
          <Lines title={t('agency.history.successors')} lines={successors} />
        )}
        {parent && (
          <div>
            <dt>{t('profile.relations.parent')}</dt>
            <dd>
              <AgencyLink agency={parent}>{say(parent.name)}</AgencyLink>
            </dd>
          </div>
        )}
      </dl>
      {alone && <p className="small muted">{t('profile.relations.none')}</p>}
    </Panel>
  );
};

const Lines = ({ title, lines, ended }: { title: string; lines: Line[]; ended?: boolean }) => {
  const { t, say } = useWords();
  const { dated } = useFormats();
  const dateOf = ({ validFrom, validTo }: Line) => {
    if (ended && validTo) {
      return t('agency.history.endedAs', { day: dated(validTo.day, validTo.precision) });
    }
    if (!ended && validFrom) {
      return t('profile.relations.validFrom', { day: dated(validFrom.day, validFrom.precision) });
    }
    return null;
  };
  return (
    <div>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line.code}>
          <AgencyLink agency={line}>{say(line.name)}</AgencyLink>
          <span className="small muted">
            {[dateOf(line)].filter(Boolean).map((text) => `${text} · `)}
            <SourceLink source={line.source} short />
          </span>
        </dd>
      ))}
    </div>
  );
};
