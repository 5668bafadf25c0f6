import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Dampak: which results are measured, and what became better? */
export const OutcomePage = () => {
  const { t } = useWords();
  useTitle(t('outcome.page'));
  return <h1 className="h1 s">{t('outcome.page')}</h1>;
};
