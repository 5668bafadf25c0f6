import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { HitText } from './HitText';
import { hitPlace } from './hit-place';
import type { KindHits } from './search-options';

interface Props {
  /** The id of the list, and with a number behind it of its options. */
  list: string;
  /** Which option the arrow keys are on. */
  at: number;
  kinds: readonly KindHits[];
  /** What these hits were found for, and what stands in the field by now. */
  asked: string;
  text: string;
  leave: () => void;
}

/** What was found, kind by kind, and the way to all of it. */
export const HitOptions = ({ list, at, kinds, asked, text, leave }: Props) => {
  const { t, lang } = useWords();
  const { search } = useFilter();
  const found = kinds.reduce((sum, { hits }) => sum + hits.length, 0);
  const before = (index: number) =>
    kinds.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      {found === 0 && (
        <p className="searchnone">
          <b>{t('search.none', { text: asked })}</b> {t('search.noneText')}
        </p>
      )}
      <div id={list} role="listbox" aria-label={t('search.results')}>
        {kinds.map((kind, index) => (
          <KindOptions
            key={kind.kind}
            list={list}
            at={at}
            from={before(index)}
            kind={kind}
            asked={asked}
            leave={leave}
          />
        ))}
        <Link
          id={`${list}-${found}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === found}
          className="hitoption allhits"
          to="/$lang/cari"
          params={{ lang }}
          search={{ ...keepScope(search), q: text }}
          onClick={leave}
        >
          <span>{t('search.all', { text })}</span>
          <Icon name="right" size={16} />
        </Link>
      </div>
    </>
  );
};

interface KindProps {
  list: string;
  at: number;
  /** The number of the first option of this kind. */
  from: number;
  kind: KindHits;
  asked: string;
  leave: () => void;
}

const KindOptions = ({ list, at, from, kind, asked, leave }: KindProps) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  const facts = useFacts();
  const { search } = useFilter();
  const name = t(`search.kind.${kind.kind}`);
  const amount = { count: kind.count, value: count(kind.count) };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options
    <div role="group" aria-label={name}>
      <p className="hitkind" aria-hidden="true">
        <b>{name}</b>
        <span className="muted">
          {t(kind.atLeast ? 'search.countAtLeast' : 'search.count', amount)}
        </span>
      </p>
      {kind.hits.map((hit, index) => {
        const place = hitPlace(hit, { lang, facts, from: search });
        return (
          <Link
            key={`${hit.government}/${hit.code}`}
            id={`${list}-${from + index}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === from + index}
            className="hitoption"
            {...place}
            onClick={leave}
          >
            <HitText hit={hit} asked={asked} />
          </Link>
        );
      })}
    </div>
  );
};
