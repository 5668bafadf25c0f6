import { useFacts } from '../filter/facts';
import type { ReportQuery } from '../gql/graphql';
import { RecordFiles } from '../ui/HowToRecord';
import { useWords } from '../words/useWords';

/** What the report can not tell, since nobody has recorded it, and how it comes in. Not on paper. */
export const MissingRecords = ({ report }: { report: ReportQuery }) => {
  const { t } = useWords();
  const facts = useFacts();
  const missing: ('adoptions' | 'promises')[] = [];
  if (!report.innovationTotals.adoptionsRecorded) missing.push('adoptions');
  if (facts?.records.commitments === 0) missing.push('promises');
  if (missing.length === 0) return null;
  return (
    <div className="note no-print">
      <p className="b">{t('report.missing.title')}</p>
      <ul>
        {missing.map((each) => (
          <li key={each}>
            {t(`report.missing.${each}`)}. {t(`record.bring.${each}`)}
          </li>
        ))}
      </ul>
      <RecordFiles what={missing} />
    </div>
  );
};
