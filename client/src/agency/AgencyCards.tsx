import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { DaysBar } from '../marks/DaysBar';
import { StateLabel } from '../marks/StateMark';
import { withoutSince } from '../marks/without-since';
import { AgencyLink } from '../ui/AgencyLink';
import { GovernmentName } from '../ui/GovernmentName';
import { PromiseText } from '../ui/PromiseText';
import { useWords } from '../words/useWords';
import type { Group } from './AgencyList';
import { RowActions } from './RowActions';
import { SelectBox } from './SelectBox';
import { StateThen } from './StateThen';
import { innovationsText, preparingText } from './standing-text';
import type { Selection } from './useSelection';
import type { StatesThen } from './useStatesThen';

/** The list on a phone: one agency per card, and the whole card opens it. */
interface Props {
  groups: Group[];
  longest: number;
  selection: Selection;
  earlier: StatesThen | null;
}

export const AgencyCards = ({ groups, ...shared }: Props) => (
  <>
    {groups.map((group) => (
      <div key={group.title ?? 'all'}>
        {group.title !== null && <h2 className="cardgroup">{group.title}</h2>}
        <ul className="cards">
          {group.rows.map((row) => (
            <Card key={`${row.agency.government}/${row.agency.code}`} row={row} {...shared} />
          ))}
        </ul>
      </div>
    ))}
  </>
);

type CardProps = Omit<Props, 'groups'> & { row: Standing };

const Card = ({ row, longest, selection, earlier }: CardProps) => {
  const book = useWords();
  const { t, say } = book;
  const { count, dated } = useFormats();
  const since = withoutSince(row);
  const preparing = preparingText(row, book);
  const days = row.daysWithout;
  return (
    <li className={`card hit${selection.isOn(row) ? ' on' : ''}`}>
      <SelectBox row={row} selection={selection} />
      <AgencyLink agency={row.agency} className="name hit-a">
        {say(row.agency.name)}
      </AgencyLink>
      <GovernmentName code={row.agency.government} />
      <div className="cm">
        <StateLabel state={row.state}>{preparing !== '' && `, ${preparing}`}</StateLabel>
        <span className="num">
          {row.state === 'COVERED' && (
            <>
              <b>{innovationsText(row, book)}</b>{' '}
              {row.counting === row.recorded
                ? t('list.innovationsUnit', { count: row.recorded })
                : t('list.innovationsCounting', { count: row.recorded })}
            </>
          )}
          {row.state !== 'COVERED' && days !== null && (
            <>
              <b>{count(days)}</b> {t('push.daysUnit', { count: days })}
            </>
          )}
        </span>
      </div>
      {row.state !== 'COVERED' && days !== null && (
        <DaysBar value={days} longest={longest} isExact={since?.isExact ?? true} />
      )}
      {since && !since.isExact && (
        <p className="small muted">
          {t('list.aboutSince', { day: dated(since.day, since.precision) })}
        </p>
      )}
      {earlier && (
        <p className="small">
          {t('compare.earlier')}: <StateThen before={earlier.of(row)} after={row.state} />
        </p>
      )}
      {row.commitment && (
        <p className="small">
          <PromiseText {...row.commitment} />
        </p>
      )}
      <RowActions row={row} />
    </li>
  );
};
