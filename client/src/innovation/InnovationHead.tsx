import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { CopyLink } from '../ui/CopyLink';
import { GovernmentName } from '../ui/GovernmentName';
import { Icon } from '../ui/Icon';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './InnovationPage';
import { stageDay } from './journey';

/** Title, benefit, how far it has come, whose it is, and what can be done with the page. */
export const InnovationHead = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  return (
    <div className="hd2 ihead">
      <h1 className="h1 s">{say(profile.title)}</h1>
      <p className="lead">
        {profile.summary ? (
          say(profile.summary)
        ) : (
          <span className="muted">{t('innovation.noSummary')}</span>
        )}
      </p>
      <StagePath profile={profile} />
      <p className="small muted">
        <Owner profile={profile} /> <GovernmentName code={profile.government} className="" always />{' '}
        · <SourceLink source={profile.source} />
      </p>
      <div className="acts no-print">
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" />
          {t('innovation.print')}
        </button>
        <CopyLink />
      </div>
    </div>
  );
};

const path = ['INITIATIVE', 'TRIAL', 'IMPLEMENTATION'] as const;

/** The three stages with the present one marked, since when, and whether it counts. */
const StagePath = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { longDay } = useFormats();
  const { asOf } = useFilter();
  const { stage, since, check, credit } = profile;
  const shown = stage === 'STOPPED' ? ([...path, 'STOPPED'] as const) : path;
  return (
    <div className="meta">
      <ol className="stagepath" aria-label={t('innovation.stages')}>
        {shown.map((each) => (
          <li key={each} aria-current={each === stage ? 'step' : undefined}>
            <span>{t(`agency.stage.${each}`)}</span>
          </li>
        ))}
      </ol>
      {stage && since ? (
        <span className="muted">{stageDay(profile, book)}</span>
      ) : (
        <span className="muted">
          {asOf ? t('innovation.notBegun', { day: longDay(asOf) }) : t('innovation.noStage')}
        </span>
      )}
      <span className="muted">{t(`agency.check.${check}`)}</span>
      <b>{t(credit.counts && credit.agency ? 'innovation.counts' : 'innovation.countsNot')}</b>
    </div>
  );
};

const Owner = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  const { owner, ownerBasis, credit } = profile;
  if (!owner) return t('agency.ownerBasis.UNKNOWN');
  const credited = credit.agency && credit.agency.code !== owner.code ? credit.agency : null;
  return (
    <>
      <AgencyLink agency={owner}>{say(owner.name)}</AgencyLink>
      {credited && (
        <>
          , {t('innovation.creditedTo')}{' '}
          <AgencyLink agency={credited}>{say(credited.name)}</AgencyLink>
        </>
      )}
      {!credit.agency && `, ${t('innovation.creditedToNobody')}`}
      {` (${t(`agency.ownerBasis.${ownerBasis}`)})`}
    </>
  );
};
