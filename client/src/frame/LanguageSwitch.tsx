import { Link } from '@tanstack/react-router';
import { useWords } from '../words/useWords';
import { type Lang, langs } from '../words/words.types';

const names: Record<Lang, string> = { id: 'Bahasa Indonesia', en: 'English' };

/** The same page in the other language. */
export const LanguageSwitch = () => {
  const { t, lang } = useWords();
  return (
    <fieldset className="seg" aria-label={t('app.language')}>
      {langs.map((each) => (
        <Link
          key={each}
          to="."
          params={(before) => ({ ...before, lang: each })}
          search={(before) => before}
          // Why from the window: the router decodes what stands there, and a query would not survive that.
          hash={() => (typeof window === 'undefined' ? '' : window.location.hash.slice(1))}
          resetScroll={false}
          lang={each}
          title={names[each]}
          aria-current={each === lang ? 'true' : undefined}
          activeProps={{}}
        >
          {each.toUpperCase()}
        </Link>
      ))}
    </fieldset>
  );
};
