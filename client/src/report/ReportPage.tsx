import { useMemo, useState } from 'react';
import { FigureMenu } from '../figure/FigureMenu';
import { trendColumns } from '../figure/trend-words';
import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { MissingRecords } from './MissingRecords';
import { ReportBar } from './ReportBar';
import { reportFigures } from './report-figures';
import { reportModel } from './report-model';
import { type Laid, Sheets } from './Sheets';
import { SheetsPlace } from './SheetsPlace';
import { type Shown, useReport } from './useReport';
import './report.css';

/** Laporan: what goes to the head of government each month, on A4. */
export const ReportPage = () => {
  const { t } = useWords();
  const answer = useReport();
  useTitle(t('report.page'));
  return (
    <div className="report">
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[38, 44, 1122]} />}>
        {(shown) => <ReportShown shown={shown} />}
      </CardBody>
    </div>
  );
};

const ReportShown = ({ shown }: { shown: Shown }) => {
  const book = useWords();
  const formats = useFormats();
  const { report, standing, asked } = shown;
  const today = useFacts()?.today ?? report.dataset.today;
  const model = useMemo(
    () => reportModel(report, { month: asked.month, standing, today }, book),
    [report, asked.month, standing, today, book],
  );
  const [laid, setLaid] = useState<Laid | null>(null);
  const isDraft = standing.is === 'draft';
  // Why none of what is published: a query of now would rightly give other figures.
  const figures = isDraft ? reportFigures(report, asked, book) : {};
  const menuOf = (id: string) => figures[id] && <FigureMenu figure={figures[id]} />;
  return (
    <>
      <ReportBar model={model} shown={shown} sheets={laid?.model === model ? laid.sheets : null} />
      {isDraft && <MissingRecords report={report} />}
      <section aria-label={book.t('report.sheets')}>
        <SheetsPlace>
          <Sheets model={model} laid={laid} onLaid={setLaid} menuOf={menuOf} />
        </SheetsPlace>
        <div className="chartfigures no-print">
          <h2>{book.t('report.figures')}</h2>
          <TableBehind
            name={book.t('report.figures')}
            file={`cakupan-${asked.month}.csv`}
            columns={trendColumns(book, formats)}
            rows={report.coverageTrend.points}
            keyOf={(point) => point.period}
          />
        </div>
      </section>
    </>
  );
};
