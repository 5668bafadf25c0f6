import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import type { Search } from '../filter/search';
import { atStart } from '../format/formats';
import { ratioText } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { ByUnitDocument, type ByUnitQuery } from '../gql/graphql';
import { PartsLegend } from '../marks/PartsBar';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { changeParts, improvedOf, unitColumns, unitFigure } from './by-unit';
import { medianText } from './change-text';
import { SummaryTable } from './SummaryTable';
import { useOutcomeQuestion } from './useOutcomeQuestion';

type Summary = ByUnitQuery['outcomeSummary'];

/** Per unit: how many became better, stayed and became worse, and the middle change. */
export const ByUnitPanel = () => {
  const book = useWords();
  const { t } = book;
  const { question, ready } = useOutcomeQuestion();
  const answer = useAnswer(ByUnitDocument, question, ready);
  const summary = answer.data?.outcomeSummary;
  return (
    <Panel
      anchor="satuan"
      title={t('outcome.units.label')}
      measure={t('outcome.units.measure')}
      menu={summary && <FigureMenu figure={unitFigure(summary, question, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[36, 60, 60, 60, 60, 60]} />}>
        {({ outcomeSummary }) =>
          outcomeSummary.byUnit.length === 0 ? (
            <p className="note">{t('outcome.units.none')}</p>
          ) : (
            <Units summary={outcomeSummary} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const Units = ({ summary }: { summary: Summary }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const { byUnit, counts, asOf } = summary;
  const compared = byUnit.filter((row) => row.counts.compared > 0);
  const rest = byUnit.filter((row) => row.counts.compared === 0);
  return (
    <>
      <PartsLegend parts={changeParts(counts, book)} />
      <SummaryTable
        name={t('outcome.units.label')}
        first={t('outcome.column.unit')}
        last={t('outcome.column.median')}
        rows={compared.map((row) => ({
          key: `${row.unit.indonesian} ${row.isPercent}`,
          name: <UnitLink unit={row.unit.indonesian}>{atStart(say(row.unit))}</UnitLink>,
          sub: t('outcome.units.indicators', {
            count: row.counts.indicators,
            value: count(row.counts.indicators),
            compared: count(row.counts.compared),
          }),
          parts: changeParts(row.counts, book),
          improved: ratioText(improvedOf(row.counts), book),
          last: medianText(row, book),
        }))}
      />
      {rest.length > 0 && (
        <p className="small muted rest">
          {t('outcome.units.rest', {
            units: rest
              .map((row) => `${say(row.unit)} (${count(row.counts.indicators)})`)
              .join(', '),
          })}
        </p>
      )}
      <CsvButton
        file={`dampak-satuan-${asOf}.csv`}
        make={async () => toCsv(unitColumns(book), byUnit)}
        className="btn no-print"
      />
    </>
  );
};

const UnitLink = ({ unit, children }: { unit: string; children: string }) => (
  <Link
    to="."
    search={(before: Search) => ({ ...before, ukuran: unit.toLowerCase(), tampil: undefined })}
    className="quietlink"
  >
    {children}
  </Link>
);
