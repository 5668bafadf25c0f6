import { Link } from '@tanstack/react-router';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';

export const NotFound = () => {
  const { t, lang } = useWords();
  useTitle(t('page.missing'));
  return (
    <div className="wrap missing">
      <h1 className="h1 s">{t('page.missing')}</h1>
      <p className="lead muted">{t('page.missingHint')}</p>
      <Link className="btn pri" to="/$lang/ringkasan" params={{ lang }}>
        {t('page.toOverview')}
      </Link>
    </div>
  );
};
