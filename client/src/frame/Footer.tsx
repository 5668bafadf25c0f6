import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { usePlace } from '../filter/usePlace';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

export const Footer = () => {
  const { t, lang } = useWords();
  const { longDay } = useFormats();
  const { asOf } = useFilter();
  const facts = useFacts();
  const place = usePlace();
  if (!facts) return <footer className="foot" />;
  return (
    <footer className="foot">
      <div className="wrap">
        <span>{place}</span>
        <Link className="no-print" to="/$lang/metode" params={{ lang }} search={keepScope}>
          {t('method.page')}
        </Link>
        <span>{t('app.version', { version: facts.version })}</span>
        <span className="print-only">
          {t('app.printed', { day: longDay(asOf ?? facts.today) })}
        </span>
      </div>
    </footer>
  );
};
