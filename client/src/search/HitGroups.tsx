import { Link } from '@tanstack/react-router';
import { urlResultKindOf } from '../filter/result-kinds';
import type { Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { HitItem } from './HitItem';
import type { KindHits } from './search-options';

/** The best of each kind, and the way to all of one. */
export const HitGroups = ({ kinds, text }: { kinds: readonly KindHits[]; text: string }) => (
  <div className="hitgroups">
    {kinds.map((kind) => (
      <Group key={kind.kind} kind={kind} text={text} />
    ))}
  </div>
);

const Group = ({ kind, text }: { kind: KindHits; text: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const name = t(`search.kind.${kind.kind}`);
  const amount = { count: kind.count, value: count(kind.count) };
  return (
    <Panel title={name} measure={t(kind.atLeast ? 'search.countAtLeast' : 'search.count', amount)}>
      <ul className="hitlist">
        {kind.hits.map((hit) => (
          <HitItem key={`${hit.government}/${hit.code}`} hit={hit} text={text} />
        ))}
      </ul>
      {kind.count > kind.hits.length && (
        <Link
          to="."
          className="more"
          search={(before: Search): Search => ({ ...before, macam: urlResultKindOf(kind.kind) })}
        >
          {t('search.allOfKind', { count: amount.value, kind: name.toLowerCase() })}
          <Icon name="right" size={16} />
        </Link>
      )}
    </Panel>
  );
};
