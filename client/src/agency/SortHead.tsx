import type { ReactNode } from 'react';
import { orderOf, type UrlOrder } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

interface Props {
  /** The order of the first press, and the other one where there is one. */
  orders: readonly [UrlOrder, UrlOrder?];
  /** Whether the first of them goes upwards. */
  upwards: boolean;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** The head of a column that sorts by it; a second press turns the order around. */
export const SortHead = ({ orders, upwards, className, title, children }: Props) => {
  const { t } = useWords();
  const { search, change } = useFilter();
  const [first, second] = orders;
  const asked = orderOf(search.urut);
  const isFirst = asked === orderOf(first);
  const isSecond = second !== undefined && asked === orderOf(second);
  const isUp = isFirst === upwards;
  const direction = isUp ? 'ascending' : 'descending';
  const next = isFirst && second ? second : first;
  return (
    <th
      scope="col"
      className={className}
      title={title}
      aria-sort={isFirst || isSecond ? direction : undefined}
    >
      <button
        type="button"
        className="sort no-print"
        title={t('order.ask', { column: t(`list.orders.${orderOf(next)}`) })}
        onClick={() => change({ urut: next === '-hari' ? undefined : next })}
      >
        {children}
        <span className="way" aria-hidden="true">
          {(isFirst || isSecond) && (isUp ? '▲' : '▼')}
        </span>
      </button>
      {/* Why apart: on every page but the first, browsers leave buttons out of repeated heads. */}
      <span className="print-only">{children}</span>
    </th>
  );
};
