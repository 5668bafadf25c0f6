import { type Kind, kindSlug } from '../filter/kinds';
import { SearchBox } from '../filter/SearchBox';
import { notCovered, orderOf, type UrlOrder, urlOrders, urlStateOf } from '../filter/search';
import { useAddress } from '../filter/useAddress';
import { states } from '../marks/states';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';

const all = '';

/** Search, kind, state and order; each is part of the address. */
export const AgencyFilters = ({ kinds }: { kinds: readonly Kind[] }) => {
  const { t } = useWords();
  return (
    <search className="filters no-print">
      <SearchBox label={t('list.search')} />
      <KindPicker kinds={kinds} />
      <StatePicker />
      <OrderPicker />
    </search>
  );
};

const KindPicker = ({ kinds }: { kinds: readonly Kind[] }) => {
  const { t, say } = useWords();
  const { search, change } = useAddress();
  const value = search.jenis ?? all;
  const options = [
    { value: all, label: t('list.all') },
    ...kinds.map((kind) => ({ value: kindSlug(kind), label: say(kind.name) })),
  ];
  const several = value !== all && !options.some((option) => option.value === value);
  return (
    <Picker
      className="half"
      label={t('list.kind')}
      value={value}
      options={several ? [...options, { value, label: t('list.severalKinds') }] : options}
      onPick={(jenis) => change({ jenis: jenis === all ? undefined : jenis })}
    />
  );
};

const StatePicker = () => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const value = search.status ?? all;
  const options = [
    { value: all, label: t('list.all') },
    { value: notCovered, label: t('list.notCovered') },
    ...states.map((state) => ({ value: urlStateOf(state) as string, label: t(`state.${state}`) })),
  ];
  const several = !options.some((option) => option.value === value);
  return (
    <Picker
      className="half"
      label={t('list.state')}
      value={value}
      options={several ? [...options, { value, label: t('list.severalStates') }] : options}
      onPick={(status) => change({ status: status === all ? undefined : status })}
    />
  );
};

const OrderPicker = () => {
  const { t } = useWords();
  const { search, change } = useAddress();
  return (
    <Picker
      className="half"
      label={t('list.order')}
      value={search.urut ?? '-hari'}
      options={urlOrders.map((order) => ({
        value: order,
        label: t(`list.orders.${orderOf(order)}`),
      }))}
      onPick={(urut) => change({ urut: urut === '-hari' ? undefined : (urut as UrlOrder) })}
    />
  );
};
