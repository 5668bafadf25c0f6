import { OpenQuery } from '../figure/OpenQuery';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { ReportDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { PdfButtons } from './PdfButtons';
import type { Placed } from './paginate';
import type { ReportModel } from './report-blocks';
import { monthOf, reportMonths } from './report-month';
import type { ReportAsked } from './useReport';

interface Props {
  model: ReportModel;
  asked: ReportAsked;
  /** How the report lies on its sheets, once that is known. */
  sheets: readonly (readonly Placed[])[] | null;
}

/** Above the sheets: which month, and what can be done with the report. Not on paper. */
export const ReportBar = ({ model, asked, sheets }: Props) => {
  const { t } = useWords();
  const { change, search } = useFilter();
  const asPaper = search.tampak === 'kertas';
  return (
    <div className="no-print">
      <div className="hd">
        <div>
          <h1 className="h1 s">{model.title}</h1>
          <p className="lead">{t('report.lead')}</p>
        </div>
        <OpenQuery document={ReportDocument} variables={asked.variables} label={model.title} />
      </div>
      <div className="filters reportbar">
        <MonthChoice month={asked.month} />
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" />
          {t('report.print')}
        </button>
        <PdfButtons model={model} sheets={sheets} />
        <button
          type="button"
          className="btn onnarrow"
          aria-pressed={asPaper}
          onClick={() => change({ tampak: asPaper ? undefined : 'kertas' })}
        >
          <Icon name="page" />
          {t('report.asPaper')}
        </button>
      </div>
      {asked.running && <p className="small muted">{t('report.runningNote')}</p>}
    </div>
  );
};

const MonthChoice = ({ month }: { month: string }) => {
  const { t } = useWords();
  const { longMonth } = useFormats();
  const { change } = useFilter();
  const facts = useFacts();
  if (!facts) return null;
  const running = monthOf(facts.today);
  const options = reportMonths(facts).map((value) => {
    const name = longMonth(`${value}-01`);
    return { value, label: value === running ? t('report.running', { month: name }) : name };
  });
  return (
    <Picker
      label={t('report.month')}
      value={month}
      options={options}
      onPick={(bulan) => change({ bulan, versi: undefined, per: undefined, angka: undefined })}
    />
  );
};
