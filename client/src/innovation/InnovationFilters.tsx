import { useState } from 'react';
import { useFacts } from '../filter/facts';
import {
  fromTheTop,
  innovationOrderOf,
  isInnovationOrder,
  type UrlInnovationOrder,
  urlInnovationOrders,
} from '../filter/innovation-search';
import { SearchBox } from '../filter/SearchBox';
import { useAddress } from '../filter/useAddress';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import type { Choice } from './innovation-choices';
import { defaultOrder } from './innovation-filter';
import { useInnovationChoices } from './useInnovationChoices';

const all = '';

/** Search, order and filters; each is part of the address. */
export const InnovationFilters = () => {
  const { t } = useWords();
  const { main, more } = useInnovationChoices();
  return (
    <search className="filters ifilters no-print">
      <SearchBox label={t('innovations.search')} also={fromTheTop} />
      <OrderPicker />
      {main.map((choice) => (
        <ChoicePicker key={choice.param} choice={choice} />
      ))}
      <MoreFilters choices={more} />
    </search>
  );
};

const OrderPicker = () => {
  const { t } = useWords();
  const facts = useFacts();
  const { search, change } = useAddress();
  const usual = defaultOrder(facts?.records.innovations);
  return (
    <Picker
      className="half"
      label={t('list.order')}
      value={isInnovationOrder(search.urut) ? search.urut : usual}
      options={urlInnovationOrders.map((order) => ({
        value: order,
        label: t(`innovations.orders.${innovationOrderOf(order)}`),
      }))}
      onPick={(urut) =>
        change({ urut: urut === usual ? undefined : (urut as UrlInnovationOrder), ...fromTheTop })
      }
    />
  );
};

/** Several values at once can come with an address; they are kept and named as such. */
const ChoicePicker = ({ choice: { param, label, options } }: { choice: Choice }) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const value = search[param] ?? all;
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
      onPick={(picked) => change({ [param]: picked === all ? undefined : picked, ...fromTheTop })}
    />
  );
};

/** What is asked for less often; open where the address uses any of it. */
const MoreFilters = ({ choices }: { choices: Choice[] }) => {
  const { t } = useWords();
  const { search } = useAddress();
  const used = choices.filter(({ param }) => search[param] !== undefined).length;
  const [opened, setOpened] = useState(used > 0);
  return (
    <details
      className="morefilters"
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <Icon name="right" size={16} />
        <span>{t('innovations.moreFilters', { count: used })}</span>
      </summary>
      <div>
        {choices.map((choice) => (
          <ChoicePicker key={choice.param} choice={choice} />
        ))}
      </div>
    </details>
  );
};
