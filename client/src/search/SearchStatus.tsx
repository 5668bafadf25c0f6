import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { type KindHits, totalOf } from './search-options';

interface Props {
  kinds: readonly KindHits[] | null;
  text: string;
  /** Another answer is under way: what is here is not to be told any more. */
  busy: boolean;
}

/** How much was found, for ears: eyes see the list. */
export const SearchStatus = ({ kinds, text, busy }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const said = () => {
    if (kinds === null || busy) return '';
    const total = totalOf(kinds);
    if (total.count === 0) return t('search.none', { text });
    const words = { count: total.count, value: count(total.count) };
    return [
      t(total.atLeast ? 'search.countAtLeast' : 'search.count', words),
      ...kinds.map((kind) => `${t(`search.kind.${kind.kind}`)} ${count(kind.count)}`),
    ].join(', ');
  };
  return (
    <p className="sr" role="status">
      {said()}
    </p>
  );
};
