import { type Pages, usePages } from '../apollo/usePages';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import {
  AgencyAdoptionsDocument,
  type AgencyAdoptionsQuery,
  type AgencyFilter,
} from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { adoptionFigure, adoptionFilters, type Way } from './adoption-figure';
import { RecordItem } from './RecordItem';

type Adoption = AgencyAdoptionsQuery['adoptions']['nodes'][number];

const pageSize = 5;

/** What it takes over from others, or what others take over from it; only what is applied counts. */
export const AgencyAdoptions = ({ owner, way }: { owner: AgencyFilter; way: Way }) => {
  const { t } = useWords();
  const { asOf } = useFilter();
  const pages = usePages(
    AgencyAdoptionsDocument,
    { ...adoptionFilters(way, owner), asOf, first: pageSize },
    ({ adoptions: { nodes, pageInfo } }) => ({ rows: nodes, ...pageInfo }),
  );
  return (
    <Panel
      anchor={way === 'taken' ? 'adopsi' : 'diadopsi'}
      title={<Title pages={pages} way={way} />}
      measure={t('profile.adoptions.measure')}
      menu={<Menu pages={pages} way={way} owner={owner} />}
    >
      <CardBody answer={pages.answer} skeleton={<SkeletonLines heights={[88, 88, 88]} />}>
        {({ adoptions }) => <List pages={pages} total={adoptions.totalCount} way={way} />}
      </CardBody>
    </Panel>
  );
};

interface PartProps {
  pages: Pages<AgencyAdoptionsQuery, Adoption>;
  way: Way;
}

const Title = ({ pages: { answer }, way }: PartProps) => {
  const { t } = useWords();
  const { count } = useFormats();
  if (answer.data === undefined) return t('profile.adoptions.title');
  const { adoptions, counted } = answer.data;
  return t(`profile.adoptions.${way}`, {
    count: adoptions.totalCount,
    value: count(adoptions.totalCount),
    applied: count(counted.totalCount),
  });
};

const Menu = ({ pages: { answer }, way, owner }: PartProps & { owner: AgencyFilter }) => {
  const book = useWords();
  const { asOf } = useFilter();
  if (answer.data === undefined) return null;
  const { adoptions, counted } = answer.data;
  const shown = { applied: counted.totalCount, all: adoptions.totalCount };
  return <FigureMenu figure={adoptionFigure(way, owner, shown, asOf, book)} />;
};

const List = ({ pages, total, way }: PartProps & { total: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { rows, hasMore, going, more } = pages;
  return (
    <>
      <ul className="records">
        {rows.map((adoption) => (
          <AdoptionItem key={adoption.code} adoption={adoption} way={way} />
        ))}
      </ul>
      {hasMore && (
        <MoreButton
          going={going}
          more={more}
          label={t('trail.more', { shown: count(rows.length), total: count(total) })}
        />
      )}
    </>
  );
};

const AdoptionItem = ({ adoption, way }: { adoption: Adoption; way: Way }) => {
  const { t, say } = useWords();
  const { dated } = useFormats();
  const { stages, stoppedOn, proof, innovation, adopter } = adoption;
  const other = way === 'taken' ? innovation.owner : adopter;
  const steps = stages.map(({ stage, reachedOn }) =>
    t('profile.adoptions.stageOn', {
      stage: t(`profile.adoptions.stages.${stage}`),
      day: dated(reachedOn.day, reachedOn.precision),
    }),
  );
  return (
    <RecordItem
      name={<InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>}
      detail={[
        steps.length > 0 ? steps.join(', ') : t('profile.adoptions.noStage'),
        stoppedOn &&
          t('profile.adoptions.stopped', { day: dated(stoppedOn.day, stoppedOn.precision) }),
        proof && t('profile.adoptions.proof', { proof }),
      ]}
      source={adoption.source}
    >
      <OtherAgency agency={other} way={way} />
    </RecordItem>
  );
};

interface OtherProps {
  agency: Adoption['adopter'] | null;
  way: Way;
}

const OtherAgency = ({ agency, way }: OtherProps) => {
  const { t, say } = useWords();
  if (agency === null) return <span>{t('profile.adoptions.ownerUnknown')}</span>;
  const [before = '', after = ''] = t(
    way === 'taken' ? 'profile.adoptions.from' : 'profile.adoptions.by',
    { agency: '\n' },
  ).split('\n');
  return (
    <span>
      {before}
      <AgencyLink agency={agency}>{say(agency.name)}</AgencyLink>
      {after}
    </span>
  );
};
