import { Link } from '@tanstack/react-router';
import { urlResultKindOf } from '../filter/result-kinds';
import type { Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { type KindHits, totalOf } from './search-options';

/** A link is the current one where the address names just its kind. */
const sameSearch = { exact: true, includeSearch: true };

/** How many were found of each kind; a press shows that kind alone. */
export const KindChoice = ({ kinds }: { kinds: readonly KindHits[] }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const amount = (number: number, atLeast: boolean) => `${count(number)}${atLeast ? '+' : ''}`;
  const all = totalOf(kinds);
  return (
    <nav className="kindchoice no-print" aria-label={t('search.filter')}>
      <Link
        to="."
        className="btn"
        search={(before: Search): Search => ({ ...before, macam: undefined })}
        activeOptions={sameSearch}
      >
        {t('search.everyKind')} <span className="num">{amount(all.count, all.atLeast)}</span>
      </Link>
      {kinds.map((kind) => (
        <Link
          key={kind.kind}
          to="."
          className="btn"
          search={(before: Search): Search => ({ ...before, macam: urlResultKindOf(kind.kind) })}
          activeOptions={sameSearch}
        >
          {t(`search.kind.${kind.kind}`)}{' '}
          <span className="num">{amount(kind.count, kind.atLeast)}</span>
        </Link>
      ))}
    </nav>
  );
};
