import { Link } from '@tanstack/react-router';
import { keepScope, type Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

/** What is missing where most is not measured, and how it comes in. */
export const HowToMeasure = ({ unmeasured }: { unmeasured: number }) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  return (
    <p className="note howto">
      <b>{t('outcome.howTo.title', { count: unmeasured, value: count(unmeasured) })}</b>{' '}
      {t('outcome.howTo.text')} <code>npm run db -- import {t('outcome.howTo.folder')}</code>.{' '}
      <Link
        to="/$lang/inovasi"
        params={{ lang }}
        search={(before: Search) => ({ ...keepScope(before), hasil: 'belum' as const })}
      >
        {t('outcome.howTo.list')}
      </Link>
    </p>
  );
};
