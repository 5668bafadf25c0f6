import { useFacts } from '../filter/facts';
import type { ReportQuery } from '../gql/graphql';
import { useWords } from '../words/useWords';

/** What the report can not tell, since nobody has recorded it, and how it comes in. Not on paper. */
export const MissingRecords = ({ report }: { report: ReportQuery }) => {
  const { t } = useWords();
  const facts = useFacts();
  const missing = [
    report.innovationTotals.adoptionsRecorded ? null : t('report.missing.adoptions'),
    facts?.records.commitments === 0 ? t('report.missing.promises') : null,
  ].filter((each) => each !== null);
  if (missing.length === 0) return null;
  return (
    <div className="note no-print">
      <p className="b">{t('report.missing.title')}</p>
      <ul>
        {missing.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{t('report.missing.how')}</p>
    </div>
  );
};
