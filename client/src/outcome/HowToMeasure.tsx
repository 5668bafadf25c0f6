import { Link } from '@tanstack/react-router';
import { keepScope, type Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { HowToRecord } from '../ui/HowToRecord';
import { useWords } from '../words/useWords';

/** What is missing where most is not measured, who brings it, and which innovations it is. */
export const HowToMeasure = ({ unmeasured }: { unmeasured: number }) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  return (
    <>
      <HowToRecord
        what="outcomes"
        says={t('outcome.howTo.title', { count: unmeasured, value: count(unmeasured) })}
      />
      <p className="small">
        <Link
          to="/$lang/inovasi"
          params={{ lang }}
          search={(before: Search) => ({ ...keepScope(before), hasil: 'belum' as const })}
        >
          {t('outcome.howTo.list')}
        </Link>
      </p>
    </>
  );
};
