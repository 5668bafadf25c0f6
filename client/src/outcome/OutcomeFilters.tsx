import { useAnswer } from '../apollo/useAnswer';
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

/** Another question begins at the top of every list. */
const fromTheTop: Search = { tampil: undefined, kurang: undefined };

/** Unit, kind, theme, direction and order; each is part of the address. */
export const OutcomeFilters = () => {
  const { t, say } = useWords();
  const facts = useFacts();
  const { search, change } = useAddress();
  const { asOf, within } = useFilter();
  const { data } = useAnswer(OutcomeChoicesDocument, { asOf, within });
  const units = data?.outcomeSummary.byUnit ?? [];
  const themes = (data?.outcomeGroups.groups ?? []).flatMap(({ by }) => by.innovation?.theme ?? []);
  const kinds = (facts?.kinds ?? []).filter(({ code }) => code !== 'GOVERNMENT');
  return (
    <search className="filters ofilters no-print" aria-label={t('outcome.filter.region')}>
      <Choice
        param="ukuran"
        label={t('outcome.filter.unit')}
        options={units.map(({ unit }) => ({
          value: unit.indonesian.toLowerCase(),
          label: atStart(say(unit)),
        }))}
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
