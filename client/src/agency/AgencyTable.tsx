import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { useWords } from '../words/useWords';
import type { Group } from './AgencyList';
import { AgencyTableRow } from './AgencyTableRow';
import { SelectGroup } from './SelectBox';
import { SortHead } from './SortHead';
import type { Selection } from './useSelection';
import type { StatesThen } from './useStatesThen';

interface Props {
  name: string;
  groups: Group[];
  longest: number;
  selection: Selection;
  earlier: StatesThen | null;
}

export interface Extra {
  adopted: boolean;
  promise: boolean;
}

/** Columns that have nothing to say yet are not there: adoptions and promises come with records. */
const useExtraColumns = (): Extra => {
  const records = useFacts()?.records;
  return { adopted: (records?.adoptions ?? 0) > 0, promise: (records?.commitments ?? 0) > 0 };
};

export const AgencyTable = ({ name, groups, longest, selection, earlier }: Props) => {
  const { t } = useWords();
  const extra = useExtraColumns();
  const columns = 6 + Number(extra.adopted) + Number(extra.promise) + Number(earlier !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
      <table className={`tb agencies${extra.promise || earlier ? ' dense' : ''}`}>
        <Head
          extra={extra}
          earlier={earlier}
          rows={groups.flatMap(({ rows }) => rows)}
          selection={selection}
        />
        {groups.map((group) => (
          <tbody key={group.title ?? 'all'}>
            {group.title !== null && (
              <tr className="grp">
                <td className="c-x no-print" />
                <th colSpan={columns} scope="rowgroup">
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <AgencyTableRow
                key={`${row.agency.government}/${row.agency.code}`}
                row={row}
                longest={longest}
                extra={extra}
                selection={selection}
                earlier={earlier}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

interface HeadProps {
  extra: Extra;
  earlier: StatesThen | null;
  rows: readonly Standing[];
  selection: Selection;
}

const Head = ({ extra, earlier, rows, selection }: HeadProps) => {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <thead>
      <tr>
        <th scope="col" className="c-x no-print">
          <span className="sr">{t('order.chosen')}</span>
          <SelectGroup name={t('list.notCovered')} rows={rows} selection={selection} />
        </th>
        <SortHead orders={['nama']} upwards>
          {t('list.column.agency')}
        </SortHead>
        {earlier && <th scope="col">{t('compare.column', { day: day(earlier.day) })}</th>}
        <SortHead orders={['status', '-status']} upwards>
          {t('list.column.state')}
        </SortHead>
        <SortHead
          orders={['-inovasi', 'inovasi']}
          upwards={false}
          className="n"
          title={t('list.countingHint')}
        >
          {t('list.column.innovations')}
        </SortHead>
        {extra.adopted && (
          <th scope="col" className="n">
            {t('list.column.adopted')}
          </th>
        )}
        <th scope="col" className="n">
          {t('list.column.measured')}
        </th>
        <SortHead orders={['-hari', 'hari']} upwards={false}>
          {t('list.column.days')}
        </SortHead>
        {extra.promise && (
          <SortHead orders={['janji']} upwards>
            {t('list.column.promise')}
          </SortHead>
        )}
        <th scope="col" className="no-print">
          {t('order.actions')}
        </th>
      </tr>
    </thead>
  );
};
