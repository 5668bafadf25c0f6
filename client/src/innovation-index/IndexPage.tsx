import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Indeks: the regional innovation index, what is missing and what if. */
export const IndexPage = () => {
  const { t } = useWords();
  useTitle(t('innovationIndex.page'));
  return <h1 className="h1 s">{t('innovationIndex.page')}</h1>;
};
