import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { InnovationOutcomesDocument, type InnovationOutcomesQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './InnovationPage';
import { measurementColumns, measurementRows } from './measurement-table';
import { OutcomeRow } from './OutcomeRow';
import { outcomesFigure, outcomesMessage } from './outcomes-figure';

type Outcomes = NonNullable<InnovationOutcomesQuery['innovation']>['outcomes'];

/** Does it work? Before and after of every indicator, as its sources give them. */
export const InnovationOutcomes = ({ profile, code }: { profile: Profile; code: string }) => {
  const book = useWords();
  const { t } = book;
  const { asOf } = useFilter();
  const variables = { code, asOf };
  const answer = useAnswer(InnovationOutcomesDocument, variables);
  const outcomes = answer.data?.innovation?.outcomes;
  return (
    <Panel
      anchor="hasil"
      title={
        outcomes ? (
          <Arrowed text={outcomesMessage(outcomes.nodes, book)} />
        ) : (
          t('innovation.outcomes.title')
        )
      }
      measure={t('innovation.outcomes.measure')}
      menu={outcomes && <FigureMenu figure={outcomesFigure(outcomes.nodes, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[96, 96, 28]} />}>
        {({ innovation }) => (
          <OutcomeRows outcomes={innovation?.outcomes ?? null} profile={profile} />
        )}
      </CardBody>
    </Panel>
  );
};

const OutcomeRows = ({ outcomes, profile }: { outcomes: Outcomes | null; profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { stages, code } = profile;
  const inUse = stages.find(({ stage }) => stage === 'IMPLEMENTATION');
  if (!outcomes || outcomes.nodes.length === 0) {
    return <HowToRecord what="outcomes" says={t('innovation.noData')} />;
  }
  return (
    <>
      <LongList of="outcomes" anchor="hasil">
        {outcomes.nodes.map((outcome) => (
          <OutcomeRow
            key={outcome.code}
            outcome={outcome}
            inUseSince={inUse && inUse.basis !== 'KNOWN_ON' ? inUse.from : null}
          />
        ))}
      </LongList>
      {outcomes.totalCount > outcomes.nodes.length && (
        <p className="small muted">
          {t('innovations.shown', { shown: outcomes.nodes.length, total: outcomes.totalCount })}
        </p>
      )}
      <TableBehind
        name={t('innovation.outcomes.title')}
        file={`hasil-${code}.csv`}
        columns={measurementColumns(book)}
        rows={measurementRows(outcomes.nodes)}
        total={outcomes.nodes.length < outcomes.totalCount ? null : undefined}
        keyOf={(row) => row.key}
      />
    </>
  );
};
