import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Adopsi: what spreads, and from whom to whom? */
export const AdoptionPage = () => {
  const { t } = useWords();
  useTitle(t('adoption.page'));
  return <h1 className="h1 s">{t('adoption.page')}</h1>;
};
