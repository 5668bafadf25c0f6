import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Laporan: what goes to the mayor each month, on A4. */
export const ReportPage = () => {
  const { t } = useWords();
  useTitle(t('report.page'));
  return <h1 className="h1 s">{t('report.page')}</h1>;
};
