import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

/** The screen on the wall. */
export const WallPage = () => {
  const { t } = useWords();
  useTitle(t('wall.page'));
  return <h1 className="h1 s">{t('wall.page')}</h1>;
};
