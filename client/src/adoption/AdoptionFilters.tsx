import { isAdoptionStage, readCodes, urlAdoptionStages } from '../filter/adoption-search';
import { useFacts } from '../filter/facts';
import { kindSlug } from '../filter/kinds';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords, type Wordbook } from '../words/useWords';
import type { Line } from './lines';

const all = '';

/** Kind of who adopts, stage and year; the agencies that a number of the matrix stands for come as tags. */
export const AdoptionFilters = ({ rows }: { rows: readonly Line[] }) => {
  const book = useWords();
  const { t } = book;
  const { search, change } = useAddress();
  const tahap = isAdoptionStage(search.tahap) ? search.tahap : all;
  return (
    <search className="filters no-print">
      <KindPicker param="jenis" label={t('adoption.list.adopterKind')} />
      {search['jenis-asal'] && (
        <KindPicker param="jenis-asal" label={t('adoption.list.originKind')} />
      )}
      <Picker
        className="half"
        label={t('file.stage')}
        value={tahap}
        options={[
          { value: all, label: t('list.all') },
          ...urlAdoptionStages.map((value) => ({
            value,
            label: t(`adoption.list.stages.${value}`),
          })),
        ]}
        onPick={(value) => change({ tahap: value === all ? undefined : value })}
      />
      <YearPicker />
      {(['asal', 'ke'] as const).map((param) => {
        const read = readCodes(search[param]);
        if (read === null) return null;
        const name = partyText(param, read, rows, book);
        return (
          <button
            key={param}
            type="button"
            className="btn tag"
            onClick={() => change({ [param]: undefined })}
          >
            {name}
            <Icon name="close" size={16} />
            <span className="sr">{t('adoption.list.clear')}</span>
          </button>
        );
      })}
    </search>
  );
};

/** "Asal: Dinas X", or so many that are left out; the name comes with the rows. */
const partyText = (
  param: 'asal' | 'ke',
  { codes, except }: NonNullable<ReturnType<typeof readCodes>>,
  rows: readonly Line[],
  { t, say }: Wordbook,
): string => {
  const side = t(param === 'asal' ? 'adoption.origin' : 'adoption.adopter');
  const agency = param === 'asal' ? rows[0]?.origin : rows[0]?.adopter;
  const [only, ...more] = codes;
  const said = except
    ? t('adoption.list.except', { count: codes.length })
    : more.length > 0
      ? t('adoption.list.several', { count: codes.length })
      : agency
        ? say(agency.name)
        : (only ?? '');
  return `${side}: ${said}`;
};

const KindPicker = ({ param, label }: { param: 'jenis' | 'jenis-asal'; label: string }) => {
  const { t, say } = useWords();
  const facts = useFacts();
  const { search, change } = useAddress();
  const value = search[param] ?? all;
  const options = (facts?.kinds ?? [])
    .filter((kind) => kind.code !== 'GOVERNMENT')
    .map((kind) => ({ value: kindSlug(kind), label: say(kind.name) }));
  const several = value !== all && !options.some((option) => option.value === value);
  return (
    <Picker
      className="half"
      label={label}
      value={value}
      options={[
        { value: all, label: t('list.all') },
        ...options,
        ...(several ? [{ value, label: t('innovations.several') }] : []),
      ]}
      onPick={(picked) => change({ [param]: picked === all ? undefined : picked })}
    />
  );
};

/** Years from the first rules until the day asked about. */
const YearPicker = () => {
  const { t } = useWords();
  const facts = useFacts();
  const { search, change } = useAddress();
  const { asOf } = useFilter();
  const last = Number((asOf ?? facts?.today ?? '').slice(0, 4));
  const first = Number(facts?.firstDay.slice(0, 4) ?? last);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => String(last - n));
  const value = search.tahun ?? all;
  const known = value === all || years.includes(value) ? years : [value, ...years];
  return (
    <Picker
      className="half"
      label={t('adoption.list.year')}
      value={value}
      options={[
        { value: all, label: t('list.all') },
        ...known.map((year) => ({ value: year, label: year })),
      ]}
      onPick={(picked) => change({ tahun: picked === all ? undefined : picked })}
    />
  );
};
