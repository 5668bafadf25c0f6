import { Link } from '@tanstack/react-router';
import { urlResultKindOf } from '../filter/result-kinds';
import type { Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { type KindHits, totalOf } from './search-options';

interface Props {
  kinds: readonly KindHits[];
  chosen: KindHits['kind'] | undefined;
}

/** How many were found of each kind; a press shows that kind alone. */
export const KindChoice = ({ kinds, chosen }: Props) => {
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
        aria-current={chosen === undefined ? 'true' : undefined}
        activeProps={{}}
      >
        {t('search.everyKind')} <span className="num">{amount(all.count, all.atLeast)}</span>
      </Link>
      {kinds.map((kind) => (
        <Link
          key={kind.kind}
          to="."
          className="btn"
          search={(before: Search): Search => ({ ...before, macam: urlResultKindOf(kind.kind) })}
          aria-current={chosen === kind.kind ? 'true' : undefined}
          activeProps={{}}
        >
          {t(`search.kind.${kind.kind}`)}{' '}
          <span className="num">{amount(kind.count, kind.atLeast)}</span>
        </Link>
      ))}
    </nav>
  );
};
