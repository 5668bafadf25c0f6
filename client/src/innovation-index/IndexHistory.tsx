import { lazy } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { ChartFrame } from '../charts/ChartFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { IndexHistoryDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { siteOf } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import {
  type History,
  historyDrawing,
  historyRows,
  isWorthDrawing,
  yearsWithoutBounds,
} from './history';
import { historyColumns, historyFigure, historyTitle } from './history-figure';
import { scoreText } from './index-text';
import { useIndexAsked } from './useIndexAsked';

const IndexChart = lazy(async () => ({
  default: (await import('../charts/IndexChart')).IndexChart,
}));

const height = 320;

/** What was announced, year by year. It is told and not computed, and never mixed with the simulation. */
export const IndexHistory = () => {
  const book = useWords();
  const { t, say } = book;
  const { judged } = useIndexAsked();
  const answer = useAnswer(IndexHistoryDocument, judged);
  const index = answer.data?.innovationIndex;
  return (
    <Panel
      anchor="resmi"
      title={index ? historyTitle(index, book) : t('innovationIndex.history.label')}
      measure={index && t('innovationIndex.history.measure', { place: say(index.government.name) })}
      menu={index && <FigureMenu figure={historyFigure(index, judged, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[height, 28]} />}>
        {({ innovationIndex }) => <Body history={innovationIndex} />}
      </CardBody>
    </Panel>
  );
};

const Body = ({ history }: { history: History }) => {
  const book = useWords();
  const { t } = book;
  const rows = historyRows(history, book);
  const table = (
    <TableBehind
      name={t('innovationIndex.history.label')}
      file="indeks-resmi.csv"
      columns={historyColumns(book)}
      rows={rows}
      keyOf={({ year, isOfficial }) => `${year} ${isOfficial}`}
    />
  );
  if (!isWorthDrawing(history)) {
    return (
      <>
        <FewYears history={history} />
        {rows.length > 0 && table}
      </>
    );
  }
  const missing = yearsWithoutBounds(history);
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => (
        <IndexChart {...historyDrawing(history, book)} width={width} height={height} />
      )}
      table={
        <>
          {missing.length > 0 && (
            <p className="small muted chartnote">
              {t('innovationIndex.history.noBounds', { years: missing.join(', ') })}
            </p>
          )}
          {table}
        </>
      }
    />
  );
};

/** Why a list: from four values on there is a line to draw. */
const FewYears = ({ history }: { history: History }) => {
  const { published } = history;
  const book = useWords();
  const { t } = book;
  return (
    <>
      {published.length > 0 && (
        <ul className="records">
          {historyRows(history, book)
            .filter(({ isOfficial }) => isOfficial)
            .map(({ year, index, predicate, source }) => (
              <li key={year}>
                <b>
                  {year}: {scoreText(index, book)}
                  {predicate && `, ${predicate}`}
                </b>
                {source && <PublishedIn source={source} />}
              </li>
            ))}
        </ul>
      )}
      <HowToRecord
        what="scores"
        says={
          published.length > 0
            ? t(`innovationIndex.history.${published.length === 1 ? 'one' : 'few'}`, {
                count: published.length,
              })
            : undefined
        }
      />
    </>
  );
};

/** Why only pages of the web: no record can smuggle a script into a link. */
const PublishedIn = ({ source }: { source: string }) => {
  const { t } = useWords();
  return /^https?:\/\//i.test(source) ? (
    <a className="src small" href={source} target="_blank" rel="noreferrer">
      {siteOf(source)}
      <span className="sr"> {t('source.newTab')}</span>
    </a>
  ) : (
    <span className="muted">{source}</span>
  );
};
