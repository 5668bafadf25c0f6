import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { StateLabel } from '../marks/StateMark';
import { AgencyLink } from '../ui/AgencyLink';
import { GovernmentName } from '../ui/GovernmentName';
import { PromiseText } from '../ui/PromiseText';
import { useWords } from '../words/useWords';
import { AgencyDays } from './AgencyDays';
import type { Extra } from './AgencyTable';
import { RowActions } from './RowActions';
import { SelectBox } from './SelectBox';
import { StateThen } from './StateThen';
import { innovationsText, measuredText, preparingText } from './standing-text';
import type { Selection } from './useSelection';
import type { StatesThen } from './useStatesThen';

interface Props {
  row: Standing;
  longest: number;
  extra: Extra;
  selection: Selection;
  earlier: StatesThen | null;
}

export const AgencyTableRow = ({ row, longest, extra, selection, earlier }: Props) => {
  const book = useWords();
  const { count } = useFormats();
  const preparing = preparingText(row, book);
  return (
    <tr className={selection.isOn(row) ? 'on' : undefined}>
      <td className="c-x no-print">
        <SelectBox row={row} selection={selection} />
      </td>
      <th scope="row" className="c-n">
        <AgencyLink agency={row.agency} className="name">
          {book.say(row.agency.name)}
        </AgencyLink>
        <GovernmentName code={row.agency.government} />
      </th>
      {earlier && (
        <td>
          <StateThen before={earlier.of(row)} after={row.state} />
        </td>
      )}
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
        <AgencyDays row={row} longest={longest} />
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
      <td className="c-a no-print">
        <RowActions row={row} />
      </td>
    </tr>
  );
};
