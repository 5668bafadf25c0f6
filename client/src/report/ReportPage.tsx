import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, useMemo, useState } from 'react';
import { FigureMenu } from '../figure/FigureMenu';
import { trendColumns } from '../figure/trend-words';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { ReportQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { MissingRecords } from './MissingRecords';
import { narrowScreen, sheetWidth } from './paper';
import { ReportBar } from './ReportBar';
import { reportFigures } from './report-figures';
import { reportModel } from './report-model';
import { type Laid, Sheets } from './Sheets';
import { type Standing, usualNumber } from './standing';
import { type ReportAsked, useDraft, useReportAsked } from './useReport';
import './report.css';

/** Laporan: what goes to the head of government each month, on A4. */
export const ReportPage = () => {
  const { t } = useWords();
  const asked = useReportAsked();
  const draft = useDraft(asked);
  useTitle(t('report.page'));
  return (
    <div className="report">
      <CardBody answer={draft} skeleton={<SkeletonLines heights={[38, 44, 1122]} />}>
        {(report) => asked && <ReportOf report={report} asked={asked} />}
      </CardBody>
    </div>
  );
};

const ReportOf = ({ report, asked }: { report: ReportQuery; asked: ReportAsked }) => {
  const book = useWords();
  const formats = useFormats();
  const today = useFacts()?.today ?? report.dataset.today;
  const standing: Standing = useMemo(
    () => ({
      is: 'draft',
      number: usualNumber(asked.month),
      version: 1,
      running: asked.running,
    }),
    [asked.month, asked.running],
  );
  const model = useMemo(
    () => reportModel(report, { month: asked.month, standing, today }, book),
    [report, asked.month, standing, today, book],
  );
  const [laid, setLaid] = useState<Laid | null>(null);
  const figures = reportFigures(report, asked, book);
  const menuOf = (id: string) => figures[id] && <FigureMenu figure={figures[id]} />;
  return (
    <>
      <ReportBar model={model} asked={asked} sheets={laid?.model === model ? laid.sheets : null} />
      <MissingRecords report={report} />
      <SheetsPlace>
        <Sheets model={model} laid={laid} onLaid={setLaid} menuOf={menuOf} />
      </SheetsPlace>
      <section className="chartfigures no-print" aria-labelledby="angka-grafik">
        <h2 id="angka-grafik">{book.t('report.figures')}</h2>
        <TableBehind
          name={book.t('report.figures')}
          file={`cakupan-${asked.month}.csv`}
          columns={trendColumns(book, formats)}
          rows={report.coverageTrend.points}
          keyOf={(point) => point.period}
        />
      </section>
    </>
  );
};

/** On narrow screens one column to read, or the sheets made so small that they fit. */
const SheetsPlace = ({ children }: { children: React.ReactNode }) => {
  const { search } = useFilter();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false });
  const asPaper = search.tampak === 'kertas';
  const small = isNarrow && asPaper && width > 0 ? Math.min(1, width / sheetWidth) : 1;
  return (
    <div
      ref={ref}
      className={asPaper ? 'sheets aspaper' : 'sheets reading'}
      style={{ '--zoom': small } as CSSProperties}
    >
      {children}
    </div>
  );
};
