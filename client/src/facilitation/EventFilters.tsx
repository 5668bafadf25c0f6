import { eventKindOf, type UrlEventKind, urlEventKinds } from '../filter/facilitation-search';
import { useFacts } from '../filter/facts';
import { kindSlug } from '../filter/kinds';
import { SearchBox } from '../filter/SearchBox';
import { useAddress } from '../filter/useAddress';
import type { EventYearsQuery } from '../gql/graphql';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';

const all = '';

interface Props {
  /** What is on record, by year and sort: only that can be chosen. */
  groups: EventYearsQuery['facilitationGroups']['groups'];
}

/** Search, year, sort of event and who came; each is part of the address. */
export const EventFilters = ({ groups }: Props) => {
  const { t } = useWords();
  return (
    <search className="filters no-print">
      <SearchBox label={t('facilitation.events.search')} also={{ tampil: undefined }} />
      <YearPicker years={groups.flatMap(({ by }) => by.heldOn?.year ?? [])} />
      <KindPicker known={groups.map(({ by }) => by.kind)} />
      <ComersPicker />
    </search>
  );
};

export const YearPicker = ({ years }: { years: readonly number[] }) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const chosen = search.tahun ?? all;
  const known = [...new Set([...years.map(String), ...(chosen === all ? [] : [chosen])])];
  return (
    <Picker
      className="half"
      label={t('facilitation.events.year')}
      value={chosen}
      options={[
        { value: all, label: t('list.all') },
        ...known
          .sort()
          .reverse()
          .map((year) => ({ value: year, label: year })),
      ]}
      onPick={(year) => change({ tahun: year === all ? undefined : year, tampil: undefined })}
    />
  );
};

const KindPicker = ({ known }: { known: readonly string[] }) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const kinds = urlEventKinds.filter(
    (name) => name === search.kegiatan || known.includes(eventKindOf(name)),
  );
  return (
    <Picker
      className="half"
      label={t('facilitation.events.kind')}
      value={search.kegiatan ?? all}
      options={[
        { value: all, label: t('list.all') },
        ...kinds.map((name) => ({
          value: name,
          label: t(`agency.facilitationKind.${eventKindOf(name)}`),
        })),
      ]}
      onPick={(name) =>
        change({ kegiatan: name === all ? undefined : (name as UrlEventKind), tampil: undefined })
      }
    />
  );
};

const ComersPicker = () => {
  const { t, say } = useWords();
  const { search, change } = useAddress();
  const facts = useFacts();
  const kinds = (facts?.kinds ?? []).filter(({ code }) => code !== 'GOVERNMENT');
  const value = search.jenis ?? all;
  const options = [
    { value: all, label: t('list.all') },
    ...kinds.map((kind) => ({ value: kindSlug(kind), label: say(kind.name) })),
  ];
  const several = !options.some((option) => option.value === value);
  return (
    <Picker
      className="half"
      label={t('facilitation.events.comers')}
      value={value}
      options={several ? [...options, { value, label: t('list.severalKinds') }] : options}
      onPick={(jenis) => change({ jenis: jenis === all ? undefined : jenis, tampil: undefined })}
    />
  );
};
