import { Link } from '@tanstack/react-router';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

const parts = [
  { name: 'events', bagian: undefined },
  { name: 'awards', bagian: 'penghargaan' },
] as const;

/** The two parts of the page. Links, so that each has an address and Back leads to the one before. */
export const PartTabs = () => {
  const { t, lang } = useWords();
  const { search } = useFilter();
  return (
    <nav className="parttabs no-print" aria-label={t('facilitation.parts.label')}>
      <div className="seg">
        {parts.map(({ name, bagian }) => (
          <Link
            key={name}
            to="/$lang/fasilitasi"
            params={{ lang }}
            search={(before: Search) => ({ ...keepScope(before), bagian })}
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
            aria-current={search.bagian === bagian ? 'page' : undefined}
            resetScroll={false}
          >
            {t(`facilitation.parts.${name}`)}
          </Link>
        ))}
      </div>
    </nav>
  );
};
