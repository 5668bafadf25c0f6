import { ask } from '../apollo/ask';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import type { Figure } from '../figure/figure';
import { useFilter } from '../filter/useFilter';
import { atStart } from '../format/formats';
import {
  InnovationOutcomesDocument,
  type InnovationOutcomesQuery,
  type OutcomeRow_OutcomeFragment as Outcome,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { TableBehind } from '../tables/DataTable';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import type { Profile } from './InnovationPage';
import { measurementColumns, measurementRows } from './measurement-table';
import { OutcomeRow } from './OutcomeRow';
import { countBeforeAfter } from './outcome-text';
import { resultText } from './result-text';

type Outcomes = NonNullable<InnovationOutcomesQuery['innovation']>['outcomes'];

const shownOf = (outcomes: readonly Outcome[]) =>
  `${countBeforeAfter(outcomes)}/${outcomes.length}`;

const countingText = (outcomes: readonly Outcome[], { t }: Wordbook) =>
  t('innovation.outcomes.counting', {
    part: countBeforeAfter(outcomes),
    all: outcomes.length,
  });

const outcomesFigure = (
  outcomes: readonly Outcome[],
  variables: { code: string; asOf: string | undefined },
  book: Wordbook,
): Figure => ({
  name: 'hasil',
  label: book.t('innovation.outcomes.title'),
  measure: 'improvement',
  counting: countingText(outcomes, book),
  shown: shownOf(outcomes),
  document: InnovationOutcomesDocument,
  variables,
  run: async (client) => {
    const { innovation } = await ask(client, InnovationOutcomesDocument, variables);
    const found = innovation?.outcomes.nodes ?? [];
    return {
      rows: found.map((outcome) => ({
        key: outcome.code,
        label: book.say(outcome.indicator),
        detail: resultText(outcome, book),
        sources: [outcome.source, ...(outcome.latest ? [outcome.latest.source] : [])],
        counted: countBeforeAfter([outcome]) === 1,
      })),
      total: innovation?.outcomes.totalCount ?? 0,
      sum: countingText(found, book),
      makes: shownOf(found),
      csv: () => toCsv(measurementColumns(book), measurementRows(found)),
    };
  },
});

/** The message of the card: the change that weighs most, else what is still to be measured. */
const messageOf = (outcomes: readonly Outcome[], { t, say, ...book }: Wordbook): string => {
  const best = outcomes.find(({ baseline, latest }) => baseline && latest);
  const measured = outcomes.filter(({ latest }) => latest).length;
  if (best) return `${atStart(say(best.indicator))}: ${resultText(best, { t, say, ...book })}`;
  if (measured > 0) return t('innovation.outcomes.noBaseline', { count: measured });
  if (outcomes.length > 0) return t('innovation.outcomes.notMeasured', { count: outcomes.length });
  return t('innovation.outcomes.none');
};

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
          <Arrowed text={messageOf(outcomes.nodes, book)} />
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
    return (
      <p className="note">
        <b>{t('innovation.noData')}</b> {t('innovation.outcomes.howTo')}
      </p>
    );
  }
  return (
    <>
      <ul className="outcomes">
        {outcomes.nodes.map((outcome) => (
          <OutcomeRow
            key={outcome.code}
            outcome={outcome}
            inUseSince={inUse && inUse.basis !== 'KNOWN_ON' ? inUse.from : null}
          />
        ))}
      </ul>
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
        keyOf={(row) => row.key}
      />
    </>
  );
};
