import { OpenQuery } from '../figure/OpenQuery';
import { useFilter } from '../filter/useFilter';
import { PublishedReportDocument, ReportDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { PdfButtons } from './PdfButtons';
import type { Placed } from './paginate';
import { MonthChoice, VersionChoice } from './ReportChoice';
import type { ReportModel } from './report-blocks';
import type { Shown } from './useReport';

interface Props {
  model: ReportModel;
  shown: Shown;
  /** How the report lies on its sheets, once that is known. */
  sheets: readonly (readonly Placed[])[] | null;
}

/** Above the sheets: which month, and what can be done with the report. Not on paper. */
export const ReportBar = ({ model, shown, sheets }: Props) => {
  const { t } = useWords();
  const { change, search } = useFilter();
  const { asked, standing } = shown;
  const asPaper = search.tampak === 'kertas';
  const { within } = asked.variables;
  const query =
    standing.is === 'draft'
      ? { document: ReportDocument, variables: asked.variables }
      : {
          document: PublishedReportDocument,
          variables: { within, month: asked.month, version: standing.version },
        };
  return (
    <div className="no-print">
      <div className="hd">
        <div>
          <h1 className="h1 s">{model.title}</h1>
          <p className="lead">{t('report.lead')}</p>
        </div>
        <OpenQuery {...query} label={model.title} />
      </div>
      <div className="filters reportbar">
        <MonthChoice {...shown} />
        <VersionChoice {...shown} />
        <PdfButtons model={model} sheets={sheets} />
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" />
          {t('report.print')}
        </button>
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
      <StandingNote {...shown} />
    </div>
  );
};

/** How what is shown stands to what was published. */
const StandingNote = ({ standing, versions }: Shown) => {
  const { t } = useWords();
  const latest = versions[0]?.version;
  const note = () => {
    if (standing.is === 'published') {
      return standing.version === latest
        ? t('report.frozenNote')
        : t('report.olderNote', { version: latest });
    }
    if (latest !== undefined) return t('report.draftNote', { version: latest });
    if (standing.running) return t('report.runningNote');
    return t('report.publishHow');
  };
  return (
    <p className="small muted standing" role="status">
      {note()}
    </p>
  );
};
