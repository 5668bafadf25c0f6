import type { ReactNode } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { kindSlug } from '../filter/kinds';
import { type Level, levelOf, type Search } from '../filter/search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { useFormats } from '../format/useFormats';
import { CoverageByKindDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';

const all = '';
const levels: readonly Level[] = ['AGENCY', 'UNIT'];

/** Which agencies the page is about, and what it is compared with; what is set can be cleared in one tap. */
export const OverviewFilters = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  return (
    <search className="filters ofilters no-print" aria-label={t('filtered.region')}>
      <KindPicker />
      <LevelPicker />
      {children}
      <Chips />
    </search>
  );
};

const KindPicker = () => {
  const { t, say } = useWords();
  const { search, change } = useAddress();
  const { asOf, within, level } = useFilter();
  const facts = useFacts();
  const answer = useAnswer(CoverageByKindDocument, { asOf, within, level });
  const kinds = answer.data?.coverage.byKind.map((each) => each.kind) ?? facts?.kinds ?? [];
  const value = search.jenis ?? all;
  const options = [
    { value: all, label: t('list.all') },
    ...kinds.map((kind) => ({ value: kindSlug(kind), label: say(kind.name) })),
  ];
  const isOther = options.every((option) => option.value !== value);
  return (
    <Picker
      className="half"
      label={t('filtered.kind')}
      value={value}
      options={isOther ? [...options, { value, label: t('list.severalKinds') }] : options}
      onPick={(jenis) => change({ jenis: jenis === all ? undefined : jenis })}
    />
  );
};

const LevelPicker = () => {
  const { t } = useWords();
  const { search, change } = useAddress();
  return (
    <Picker
      className="half level"
      label={t('filtered.level')}
      value={levelOf(search)}
      options={levels.map((each) => ({ value: each, label: t(`list.levels.${each}`) }))}
      onPick={(picked) =>
        change({ tingkat: picked === 'UNIT' ? 'unit' : undefined, jenis: undefined })
      }
    />
  );
};

const Chips = () => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { search, change } = useAddress();
  const level = levelOf(search);
  const { kinds } = useKinds();
  const set: { name: string; clear: Search }[] = [
    ...(kinds.length > 0
      ? [{ name: kinds.map((kind) => say(kind.name)).join(', '), clear: { jenis: undefined } }]
      : []),
    ...(level === 'UNIT'
      ? [{ name: t('list.levels.UNIT'), clear: { tingkat: undefined, jenis: undefined } }]
      : []),
    ...(search.banding
      ? [{ name: t('compare.chip', { day: day(search.banding) }), clear: { banding: undefined } }]
      : []),
  ];
  if (set.length === 0) return null;
  const narrowed = kinds.length > 0 || level === 'UNIT';
  return (
    <div className="chips">
      <span>{t('filtered.set')}</span>
      {set.map(({ name, clear }) => (
        <button
          key={name}
          type="button"
          className="btn on"
          aria-label={t('filtered.clear', { filter: name })}
          onClick={() => change(clear)}
        >
          {name}
          <Icon name="close" size={16} />
        </button>
      ))}
      {set.length > 1 && (
        <button
          type="button"
          className="btn"
          onClick={() => change({ jenis: undefined, tingkat: undefined, banding: undefined })}
        >
          {t('filtered.clearAll')}
        </button>
      )}
      {narrowed && <p className="small muted">{t('filtered.notNarrowed')}</p>}
    </div>
  );
};
