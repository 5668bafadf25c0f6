import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** Fasilitasi: did coaching lead anywhere, and what was recognised? */
export const FacilitationPage = () => {
  const { t } = useWords();
  useTitle(t('facilitation.page'));
  return <h1 className="h1 s">{t('facilitation.page')}</h1>;
};
