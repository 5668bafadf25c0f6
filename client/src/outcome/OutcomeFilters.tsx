import { useAnswer } from '../apollo/useAnswer';
import { useDropped } from '../filter/dropped';
import { useFacts } from '../filter/facts';
import { kindSlug } from '../filter/kinds';
import {
  changeOf,
  isOutcomeOrder,
  noOutcomeFilter,
  outcomeOrderOf,
  type UrlOutcomeOrder,
  urlChanges,
  urlOutcomeOrders,
} from '../filter/outcome-search';
import type { Search } from '../filter/search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { atStart } from '../format/formats';
import { OutcomeChoicesDocument } from '../gql/graphql';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { isNarrowed } from './outcome-filter';

const all = '';
const usualOrder = '-perubahan';

/** So many the server names of each; where there are as many, there may be others. */
const mostUnits = 100;
const mostThemes = 100;

/** In an address a unit is named in small letters; the server takes any. */
const unitName = ({ unit }: { unit: { indonesian: string } }) => unit.indonesian.toLowerCase();

/** Another question begins at the top of every list. */
const fromTheTop: Search = { tampil: undefined, kurang: undefined };

/** Unit, kind, theme, direction and order; each is part of the address. */
export const OutcomeFilters = () => {
  const { t, say } = useWords();
  const facts = useFacts();
  const { search, change } = useAddress();
  const { asOf, within } = useFilter();
  const { data, old } = useAnswer(OutcomeChoicesDocument, { asOf, within });
  const units = data?.outcomeSummary.byUnit ?? [];
  const groups = data?.outcomeGroups.groups ?? [];
  const themes = groups.flatMap(({ by }) => by.innovation?.theme ?? []);
  const known = data !== undefined && !old;
  useDropUnknown('ukuran', known && units.length < mostUnits && units.map(unitName));
  useDropUnknown('tema', known && groups.length < mostThemes && themes.map(({ code }) => code));
  const kinds = (facts?.kinds ?? []).filter(({ code }) => code !== 'GOVERNMENT');
  return (
    <search className="filters resultfilters no-print" aria-label={t('outcome.filter.region')}>
      <Choice
        param="ukuran"
        label={t('outcome.filter.unit')}
        options={units.map((each) => ({ value: unitName(each), label: atStart(say(each.unit)) }))}
      />
      <Choice
        param="perubahan"
        label={t('outcome.filter.change')}
        options={urlChanges.map((value) => ({
          value,
          label: t(`outcome.comparison.${changeOf(value)}`),
        }))}
      />
      <Choice
        param="jenis"
        label={t('outcome.filter.kind')}
        options={kinds.map((kind) => ({ value: kindSlug(kind), label: say(kind.name) }))}
      />
      {(themes.length > 0 || search.tema !== undefined) && (
        <Choice
          param="tema"
          label={t('outcome.filter.theme')}
          options={themes.map(({ code, name }) => ({
            value: code ?? '',
            label: say({
              indonesian: name?.indonesian ?? code ?? '',
              english: name?.english ?? code ?? '',
            }),
          }))}
        />
      )}
      <Picker
        className="half"
        label={t('list.order')}
        value={isOutcomeOrder(search.urut) ? search.urut : usualOrder}
        options={urlOutcomeOrders.map((value) => ({
          value,
          label: t(`outcome.orders.${outcomeOrderOf(value)}`),
        }))}
        onPick={(urut) =>
          change({
            urut: urut === usualOrder ? undefined : (urut as UrlOutcomeOrder),
            ...fromTheTop,
          })
        }
      />
      {isNarrowed(search) && (
        <button type="button" className="btn quiet" onClick={() => change(noOutcomeFilter)}>
          {t('list.clear')}
        </button>
      )}
    </search>
  );
};

/** Nothing is unknown as long as it is not known whether the list is whole. */
const useDropUnknown = (
  param: 'ukuran' | 'tema',
  known: readonly (string | null | undefined)[] | false,
) => {
  const { search } = useFilter();
  const value = search[param];
  const wanted = param === 'ukuran' ? value?.toLowerCase() : value;
  const wrong = known !== false && value !== undefined && !known.includes(wanted);
  useDropped(wrong ? `${param}=${value}` : null, { [param]: undefined });
};

interface ChoiceProps {
  param: 'ukuran' | 'perubahan' | 'jenis' | 'tema';
  label: string;
  options: { value: string; label: string }[];
}

/** A value that is none of the options can come with an address; it is kept and named as it stands. */
const Choice = ({ param, label, options }: ChoiceProps) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const value = search[param] ?? all;
  const other = value !== all && !options.some((option) => option.value === value);
  return (
    <Picker
      className="half"
      label={label}
      value={value}
      options={[
        { value: all, label: t('list.all') },
        ...options,
        ...(other ? [{ value, label: value }] : []),
      ]}
      onPick={(picked) => change({ [param]: picked === all ? undefined : picked, ...fromTheTop })}
    />
  );
};
