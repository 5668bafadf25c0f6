import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { shareShown } from '../figure/figure';
import { OpenQuery } from '../figure/OpenQuery';
import { stateFigure } from '../figure/state-figure';
import { useFacts } from '../filter/facts';
import type { Level } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { CoverageByKindDocument, type CoverageByKindQuery } from '../gql/graphql';
import { CardBody } from '../ui/CardBody';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { AgencyFilters } from './AgencyFilters';
import { AgencyList } from './AgencyList';
import { ComparedChip } from './ComparedChip';
import { KindBars } from './KindBars';
import { LevelSwitch } from './LevelSwitch';
import { ReminderDialog } from './ReminderDialog';
import './agency.css';

/** Perangkat Daerah: who lacks one, since when, who promised? */
export const AgencyListPage = () => {
  const { t } = useWords();
  const { asOf, within, level } = useFilter();
  useTitle(t('page.agencies'));
  const facts = useFacts();
  const answer = useAnswer(CoverageByKindDocument, { asOf, within, level });
  const kinds = answer.data?.coverage.byKind.map((each) => each.kind) ?? facts?.kinds ?? [];
  return (
    <>
      <CardBody answer={answer} skeleton={<TopSkeleton />}>
        {({ coverage }) => (
          <>
            <ListTitle coverage={coverage} level={level} />
            <div className="withquery">
              <KindBars byKind={coverage.byKind} />
              <OpenQuery
                document={CoverageByKindDocument}
                variables={{ asOf, within, level }}
                label={t('list.kinds')}
              />
            </div>
          </>
        )}
      </CardBody>
      <LevelSwitch level={level} />
      <AgencyFilters kinds={kinds} />
      <ComparedChip />
      <AgencyList />
      <ReminderDialog />
    </>
  );
};

interface TitleProps {
  coverage: CoverageByKindQuery['coverage'];
  level: Level;
}

const ListTitle = ({ coverage, level }: TitleProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { within } = useFilter();
  const { eligible, states, uncovered: missing } = coverage;
  const units = level === 'UNIT';
  const said = { missing: count(missing), eligible: count(eligible) };
  const figure = stateFigure(
    {
      name: 'status',
      label: t('list.state'),
      counting: t('ratio.parts', { numerator: said.missing, denominator: said.eligible }),
      shown: shareShown(missing, eligible),
    },
    { asOf: coverage.asOf, within, level },
    book,
    'uncovered',
  );
  const title =
    missing === 0
      ? t(units ? 'list.titleUnitsDone' : 'list.titleDone', said)
      : t(units ? 'list.titleUnits' : 'list.title', said);
  return (
    <div className="hd" id="status">
      <div>
        <h1 className="h1 s">{title}</h1>
        <p className="lead muted">
          {missing > 0 &&
            `${t('list.lead', { preparing: count(states.preparing), unreported: count(states.unreported) })} `}
          {missing > 0 &&
            (states.none > 0
              ? t('list.leadNone', { none: count(states.none) })
              : t('list.leadNoNone'))}{' '}
          {units && t('list.leadUnits')}
        </p>
      </div>
      <FigureMenu figure={figure} />
    </div>
  );
};

const TopSkeleton = () => (
  <div className="skeleton hd" aria-hidden="true">
    <i className="sk-title" />
    <i className="sk-lead" />
    <i className="sk-kinds" />
  </div>
);
