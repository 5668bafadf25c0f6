import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { mostOpenPages, pagesOf } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { atStart } from '../format/formats';
import { periodText, valueText } from '../format/measured';
import { useFormats } from '../format/useFormats';
import { type ChangeRow_LineFragment as Line, MissingValuesDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { DataTable, type TableColumn } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { keyOfLine } from './change-columns';
import { lackingText, type MissingCounts, missingFigure, onlyValue } from './missing';
import { notCompared } from './outcome-filter';
import { useOutcomeQuestion } from './useOutcomeQuestion';

const firstRows = 6;
const pageSize = 20;

/** What lacks one of its two values, so that nobody can say what it brought. */
export const MissingPanel = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const client = useApolloClient();
  const { search } = useFilter();
  const { question, ready } = useOutcomeQuestion();
  const { filter, ...scope } = question;
  const pages = search.kurang === undefined ? 0 : pagesOf(search.kurang);
  const variables = {
    ...scope,
    filter: notCompared(filter),
    first: firstRows + pages * pageSize,
  };
  const answer = useAnswer(MissingValuesDocument, variables, ready);
  const counts = answer.data?.outcomeSummary.counts;
  const figure = (of: MissingCounts) => missingFigure(of, variables, book);
  return (
    <Panel
      anchor="kurang"
      title={
        counts && counts.indicators > 0
          ? t('outcome.missing.title', {
              count: counts.indicators,
              value: count(counts.indicators),
            })
          : t('outcome.missing.label')
      }
      measure={t('outcome.missing.measure')}
      menu={counts && <FigureMenu figure={figure(counts)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[36, 60, 60, 60, 60, 60]} />}>
        {({ outcomeSummary }) =>
          outcomeSummary.counts.indicators === 0 ? (
            <p className="note">{t('outcome.missing.none')}</p>
          ) : (
            <>
              <MissingTable rows={outcomeSummary.rows} />
              <More
                shown={outcomeSummary.rows.length}
                total={outcomeSummary.counts.indicators}
                pages={pages}
              />
              <HowToRecord what="outcomes" />
              <CsvButton
                file={`dampak-kurang-${outcomeSummary.asOf}.csv`}
                make={async () => (await figure(outcomeSummary.counts).run(client)).csv()}
                label={t('table.csv')}
                className="btn no-print"
              />
            </>
          )
        }
      </CardBody>
    </Panel>
  );
};

const MissingTable = ({ rows }: { rows: readonly Line[] }) => {
  const book = useWords();
  const { t, say } = book;
  const columns: TableColumn<Line>[] = [
    {
      title: t('outcome.column.innovation'),
      cell: (line) => say(line.innovation.title),
      shown: (line) => (
        <>
          <InnovationLink innovation={line.innovation} className="name">
            {say(line.innovation.title)}
          </InnovationLink>
          <span className="sub">{atStart(say(line.indicator))}</span>
        </>
      ),
    },
    {
      title: t('outcome.column.value'),
      cell: (line) => onlyValue(line)?.value,
      shown: (line) => {
        const only = onlyValue(line);
        return (
          only && (
            <>
              {valueText(only.value, line, book)}
              <span className="sub">{periodText(only, book)}</span>
            </>
          )
        );
      },
    },
    { title: t('outcome.column.lacking'), cell: (line) => lackingText(line, book) },
  ];
  return (
    <div className="missingtable">
      <DataTable
        name={t('outcome.missing.label')}
        columns={columns}
        rows={rows}
        keyOf={keyOfLine}
      />
    </div>
  );
};

const More = ({ shown, total, pages }: { shown: number; total: number; pages: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { change } = useFilter();
  if (shown >= total) return null;
  return (
    <div className="morerows">
      {pages < mostOpenPages && (
        <button
          type="button"
          className="btn wide no-print"
          onClick={() => change({ kurang: String(pages + 1) }, { replace: true })}
        >
          {t('innovations.more', { count: Math.min(pageSize, total - shown) })}
        </button>
      )}
      <p className="small muted">
        {t('innovations.shown', { shown: count(shown), total: count(total) })}
      </p>
    </div>
  );
};
