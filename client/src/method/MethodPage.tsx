import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Metode: every measure, its rule and its source. */
export const MethodPage = () => {
  const { t } = useWords();
  useTitle(t('method.page'));
  return <h1 className="h1 s">{t('method.page')}</h1>;
};
