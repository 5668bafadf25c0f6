import { useFormats } from '../format/useFormats';
import { StateMark } from '../marks/StateMark';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './AgencyPage';

type Innovation = Profile['innovations'][number];

/** Everything it owns or is credited with, stopped and rejected records too. */
export const AgencyInnovations = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { innovations, agency } = profile;
  return (
    <Panel anchor="inovasi" title={t('agency.innovations.title')}>
      {innovations.length === 0 ? (
        <p className="note">
          <b>{t('agency.innovations.none')}</b> {t('agency.innovations.noneText')}
        </p>
      ) : (
        <ul className="records">
          {innovations.map((innovation) => (
            <InnovationItem
              key={innovation.code}
              innovation={innovation}
              own={innovation.owner.code === agency.code}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
};

const InnovationItem = ({ innovation, own }: { innovation: Innovation; own: boolean }) => {
  const { t, say } = useWords();
  const { dated } = useFormats();
  const { stage, check, counts, ownerBasis, since, sincePrecision, basis } = innovation;
  const day =
    basis === 'KNOWN_ON'
      ? t('agency.innovations.knownOn', { day: dated(since, 'DAY') })
      : t('agency.innovations.since', { day: dated(since, sincePrecision) });
  return (
    <li>
      <b>{say(innovation.title)}</b>
      <span className="st small">
        <StateMark state={counts ? 'COVERED' : 'PREPARING'} size={14} />
        {t(counts ? 'agency.innovations.counts' : 'agency.innovations.notCounts')}
      </span>
      <span className="muted">
        {[
          `${t(`agency.stage.${stage}`)} ${day}`,
          t(`agency.check.${check}`),
          t(`agency.ownerBasis.${ownerBasis}`),
          own ? null : t('agency.innovations.owner', { name: say(innovation.owner.name) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="small">
        <SourceLink source={innovation.source} />
      </span>
    </li>
  );
};
