import { orderOf } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type {
  AgencyListQueryVariables,
  AgencyRow_StandingFragment as Standing,
} from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { MoreButton } from '../ui/MoreButton';
import { useIsNarrow } from '../ui/screens';
import { useWords } from '../words/useWords';
import { AgencyCards } from './AgencyCards';
import { AgencyTable } from './AgencyTable';
import { agencyColumns } from './agency-columns';
import { EmptyList } from './EmptyList';
import { SelectionBar } from './SelectionBar';
import { type AgencyRows, useAgencyRows } from './useAgencyRows';
import { useSelection } from './useSelection';
import { useStatesThen } from './useStatesThen';
import { WorkbookLink } from './WorkbookLink';

/** Narrower, the columns of the table would be squeezed: its rows stand as cards. */
const cramped = 'screen and (max-width: 1215px)';

export interface Group {
  title: string | null;
  rows: readonly Standing[];
}

/** The list itself: a table on desktops, cards on phones and tablets, and the same rows as a file. */
export const AgencyList = () => {
  const { t } = useWords();
  const { answer, rows, left, going, more, all, variables } = useAgencyRows();
  return (
    <section id="daftar" aria-label={t('list.table')}>
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={[44, 48, 48, 48, 48, 48, 48, 48, 48]} />}
      >
        {({ agencyStates }) => (
          <>
            <ListBar
              total={agencyStates.totalCount}
              asOf={agencyStates.asOf}
              all={all}
              variables={variables}
            />
            {rows.length === 0 ? (
              <EmptyList />
            ) : (
              <Rows rows={rows} total={agencyStates.totalCount} />
            )}
            {left > 0 && (
              <MoreButton going={going} more={more} label={t('list.more', { count: left })} />
            )}
          </>
        )}
      </CardBody>
    </section>
  );
};

interface BarProps {
  total: number;
  asOf: string;
  all: AgencyRows['all'];
  variables: AgencyListQueryVariables;
}

const ListBar = ({ total, asOf, all, variables }: BarProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  return (
    <div className="meta">
      <span className="num" role="status">
        {t('list.rows', { count: total, value: count(total) })}
      </span>
      <span className="push listacts no-print">
        <CsvButton
          file={`perangkat-daerah-${asOf}.csv`}
          make={async () => {
            const every = await all();
            return toCsv(
              agencyColumns(book),
              every.rows,
              cutNote(every.rows.length, every.total, book),
            );
          }}
          label="CSV"
          className="btn quiet"
        />
        <WorkbookLink variables={variables} />
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          <Icon name="print" />
          {t('list.print')}
        </button>
      </span>
    </div>
  );
};

const Rows = ({ rows, total }: { rows: readonly Standing[]; total: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search } = useFilter();
  const selection = useSelection(rows);
  const earlier = useStatesThen();
  const isCramped = useIsNarrow(cramped);
  const order = orderOf(search.urut);
  const grouped = order === 'DAYS_WITHOUT' || order === 'STATE' || order === 'SHORTEST_WITHOUT';
  const missing = rows.filter((row) => row.state !== 'COVERED');
  const covered = rows.filter((row) => row.state === 'COVERED');
  // Why: while rows are still to be fetched, the length of a group is not its number.
  const whole = rows.length === total;
  const titled = (
    key: 'list.groupMissing' | 'list.groupCovered',
    part: readonly Standing[],
  ): Group => ({
    title: whole
      ? t(key, { count: part.length })
      : (t(key, { count: part.length }).split(',')[0] ?? ''),
    rows: part,
  });
  const groups: Group[] = grouped
    ? [titled('list.groupMissing', missing), titled('list.groupCovered', covered)].filter(
        (group) => group.rows.length > 0,
      )
    : [{ title: null, rows }];
  const longest = Math.max(0, ...rows.map((row) => row.daysWithout ?? 0));
  const name = `${t('list.table')}, ${t('list.rows', { count: total, value: count(total) })}`;
  const shared = { groups, longest, selection, earlier };
  return (
    <>
      <SelectionBar selection={selection} />
      {isCramped ? <AgencyCards {...shared} /> : <AgencyTable name={name} {...shared} />}
    </>
  );
};
