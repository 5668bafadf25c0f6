import { Link } from '@tanstack/react-router';
import { keepScope, notCovered, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

const suggestions = [
  { name: 'push', to: 'perangkat-daerah', search: { status: notCovered } },
  { name: 'agencies', to: 'perangkat-daerah', search: {} },
  { name: 'units', to: 'perangkat-daerah', search: { tingkat: 'unit' } },
  { name: 'overview', to: 'ringkasan', search: {} },
] as const satisfies { name: string; to: string; search: Search }[];

interface Props {
  list: string;
  at: number;
  leave: () => void;
}

/** Before anything is typed: what can be typed, and where people mostly want to go. */
export const Suggestions = ({ list, at, leave }: Props) => {
  const { t, lang } = useWords();
  const { search: here } = useFilter();
  return (
    <>
      <p className="searchnone">{t('search.suggestionsText')}</p>
      <div id={list} role="listbox" aria-label={t('search.suggestions')}>
        {suggestions.map(({ name, to, search }, index) => {
          const place: string = `/${lang}/${to}`;
          return (
            <Link
              key={name}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === index}
              className="hitoption allhits"
              to={place}
              search={{ ...keepScope(here), ...search }}
              onClick={leave}
            >
              <span>{t(`search.suggestion.${name}`)}</span>
              <Icon name="right" size={16} />
            </Link>
          );
        })}
      </div>
    </>
  );
};
