import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

export const Footer = () => {
  const { t, say, lang } = useWords();
  const { longDay } = useFormats();
  const { asOf } = useFilter();
  const facts = useFacts();
  if (!facts) return <footer className="foot" />;
  return (
    <footer className="foot">
      <div className="wrap">
        {facts.governments.slice(0, 3).map((government) => (
          <span key={government.code}>{say(government.name)}</span>
        ))}
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
