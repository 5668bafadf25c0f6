import { Link } from '@tanstack/react-router';
import { kindSlug, kindsSlug } from '../filter/kinds';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { BlockBar } from '../marks/BlockBar';
import { type KindCount, type KindGroup, kindGroups } from '../marks/kind-groups';
import { useWords } from '../words/useWords';

/** The kinds of agency as block bars; a tap filters the list to one, a second tap shows all. */
export const KindBars = ({ byKind }: { byKind: readonly KindCount[] }) => {
  const { t } = useWords();
  return (
    <ul className="kinds" aria-label={t('list.kinds')}>
      {kindGroups(byKind).map((group) => (
        <KindBar key={kindsSlug(group.kinds)} group={group} />
      ))}
    </ul>
  );
};

const KindBar = ({ group }: { group: KindGroup }) => {
  const { t, say, lang } = useWords();
  const { count } = useFormats();
  const { search, change } = useFilter();
  const name = group.kinds.map((kind) => say(kind.name)).join(', ');
  const isOthers = group.kinds.length > 1;
  const slug = group.kinds.map(kindSlug).join(',');
  const chosen = search.jenis === slug;
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => change({ jenis: chosen ? undefined : slug })}
      >
        <b>{isOthers ? t('wall.othersName') : name}</b>
        <span>
          <strong>
            {t('ratio.parts', {
              numerator: count(group.states.covered),
              denominator: count(group.eligible),
            })}
          </strong>{' '}
          {t('list.kindCovered')}
        </span>
      </button>
      <BlockBar counts={group.states} small />
      {isOthers && <small className="muted">{name}</small>}
      <Link
        className="kindlink no-print"
        to="/$lang/perangkat-daerah"
        params={{ lang }}
        hash="daftar"
        search={(before: Search) => ({
          ...keepScope(before),
          tingkat: before.tingkat,
          banding: before.banding,
          jenis: slug,
          urut: '-inovasi' as const,
        })}
        aria-label={t('beside.linkKindOf', { kind: name })}
      >
        {t('beside.linkKind')}
      </Link>
    </li>
  );
};
