import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { DaysBar } from '../marks/DaysBar';
import { StateLabel } from '../marks/StateMark';
import { AgencyLink } from '../ui/AgencyLink';
import { GovernmentName } from '../ui/GovernmentName';
import { PromiseText } from '../ui/PromiseText';
import { useWords } from '../words/useWords';
import type { Group } from './AgencyList';
import { innovationsText, measuredText, preparingText } from './standing-text';

interface Props {
  name: string;
  groups: Group[];
  longest: number;
}

/** Columns that have nothing to say yet are not there: adoptions and promises come with records. */
const useExtraColumns = () => {
  const records = useFacts()?.records;
  return { adopted: (records?.adoptions ?? 0) > 0, promise: (records?.commitments ?? 0) > 0 };
};

export const AgencyTable = ({ name, groups, longest }: Props) => {
  const { t } = useWords();
  const extra = useExtraColumns();
  const columns = 5 + Number(extra.adopted) + Number(extra.promise);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
      <table className="tb agencies">
        <thead>
          <tr>
            <th scope="col">{t('list.column.agency')}</th>
            <th scope="col">{t('list.column.state')}</th>
            <th scope="col" className="n" title={t('list.countingHint')}>
              {t('list.column.innovations')}
            </th>
            {extra.adopted && (
              <th scope="col" className="n">
                {t('list.column.adopted')}
              </th>
            )}
            <th scope="col" className="n">
              {t('list.column.measured')}
            </th>
            <th scope="col">{t('list.column.days')}</th>
            {extra.promise && <th scope="col">{t('list.column.promise')}</th>}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title ?? 'all'}>
            {group.title !== null && (
              <tr className="grp">
                <th colSpan={columns} scope="rowgroup">
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row
                key={`${row.agency.government}/${row.agency.code}`}
                row={row}
                longest={longest}
                extra={extra}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

interface RowProps {
  row: Standing;
  longest: number;
  extra: { adopted: boolean; promise: boolean };
}

const Row = ({ row, longest, extra }: RowProps) => {
  const book = useWords();
  const { count } = useFormats();
  const preparing = preparingText(row, book);
  return (
    <tr>
      <th scope="row" className="c-n">
        <AgencyLink agency={row.agency} className="name">
          {book.say(row.agency.name)}
        </AgencyLink>
        <GovernmentName code={row.agency.government} />
      </th>
      <td className="c-s">
        <StateLabel state={row.state} />
        {preparing !== '' && <span className="sub indent">{preparing}</span>}
      </td>
      <td className="n">{innovationsText(row, book)}</td>
      {extra.adopted && (
        <td className="n">
          {row.adopted === null ? <span className="muted dash">–</span> : count(row.adopted)}
        </td>
      )}
      <td className="n">{measuredText(row, book)}</td>
      <td className="c-d">
        <Days row={row} longest={longest} />
      </td>
      {extra.promise && (
        <td className="c-p">
          {row.commitment ? (
            <PromiseText {...row.commitment} />
          ) : (
            <span className="muted">
              {row.state === 'COVERED' ? '–' : book.t('push.noPromise')}
            </span>
          )}
        </td>
      )}
    </tr>
  );
};

const Days = ({ row, longest }: { row: Standing; longest: number }) => {
  const { t } = useWords();
  const { count, day } = useFormats();
  if (row.state === 'COVERED') return <span className="muted dash">–</span>;
  if (row.daysWithout === null) return <span className="muted">{t('push.unknown')}</span>;
  return (
    <>
      <span className="hbar">
        <span className="b num">{count(row.daysWithout)}</span>
        <DaysBar value={row.daysWithout} longest={longest} />
      </span>
      {row.daysWithoutSince && (
        <span className="sub">{t('list.sinceDay', { day: day(row.daysWithoutSince) })}</span>
      )}
    </>
  );
};
