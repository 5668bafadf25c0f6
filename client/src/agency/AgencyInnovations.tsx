import { FigureMenu } from '../figure/FigureMenu';
import { useFormats } from '../format/useFormats';
import { HowToRecord } from '../ui/HowToRecord';
import { InnovationLink } from '../ui/InnovationLink';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { countingFigure } from './counting-figure';
import type { Profile } from './profile';
import { RecordItem } from './RecordItem';

type Innovation = Profile['innovations'][number];

/** Everything it owns or is credited with, stopped and rejected records too. */
export const AgencyInnovations = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { innovations, agency } = profile;
  if (innovations.length === 0) return <NoInnovations />;
  return (
    <Panel
      anchor="inovasi"
      title={<Title profile={profile} />}
      measure={t('profile.innovations.measure')}
      menu={<Menu profile={profile} />}
    >
      <LongList anchor="inovasi">
        {innovations.map((innovation) => (
          <InnovationItem
            key={innovation.code}
            innovation={innovation}
            own={innovation.owner?.code === agency.code}
          />
        ))}
      </LongList>
    </Panel>
  );
};

const NoInnovations = () => {
  const { t } = useWords();
  return (
    <Panel anchor="inovasi" title={t('agency.innovations.title')}>
      <HowToRecord
        what="innovations"
        says={`${t('agency.innovations.none')} ${t('agency.innovations.noneText')}`}
      />
    </Panel>
  );
};

/** The title says what counts; where the agency is not counted, only what the list is. */
const Title = ({ profile: { standing } }: { profile: Profile }) => {
  const { t } = useWords();
  const { count } = useFormats();
  if (!standing || standing.recorded === 0) return t('agency.innovations.title');
  const { counting, recorded } = standing;
  return counting === recorded
    ? t('profile.innovations.titleAll', { count: counting, value: count(counting) })
    : t('profile.innovations.title', { counting: count(counting), recorded: count(recorded) });
};

const Menu = ({ profile: { standing, agency, asOf, level } }: { profile: Profile }) => {
  const book = useWords();
  if (!standing || standing.recorded === 0) return null;
  return <FigureMenu figure={countingFigure(standing, agency, { asOf, level }, book)} />;
};

const InnovationItem = ({ innovation, own }: { innovation: Innovation; own: boolean }) => {
  const { t, say } = useWords();
  const { dated } = useFormats();
  const { stage, check, owner, ownerBasis, since, sincePrecision, basis } = innovation;
  const day =
    basis === 'KNOWN_ON'
      ? t('agency.innovations.knownOn', { day: dated(since, 'DAY') })
      : t('agency.innovations.since', { day: dated(since, sincePrecision) });
  return (
    <RecordItem
      name={<InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>}
      detail={[
        `${t(`agency.stage.${stage}`)} ${day}`,
        t(`agency.check.${check}`),
        t(`agency.ownerBasis.${ownerBasis}`),
        own || !owner ? null : t('agency.innovations.owner', { name: say(owner.name) }),
      ]}
      source={innovation.source}
    >
      <Counting innovation={innovation} />
    </RecordItem>
  );
};

/** Whether it counts, and whether it still may: what was stopped or rejected is not on its way. */
const Counting = ({ innovation: { counts, stage, check } }: { innovation: Innovation }) => {
  const { t } = useWords();
  if (stage === 'STOPPED' || check === 'REJECTED') {
    return <span className="small">{t('profile.innovations.neverCounts')}</span>;
  }
  return (
    <span className="small">
      {t(counts ? 'agency.innovations.counts' : 'agency.innovations.notCounts')}
    </span>
  );
};
