import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { EventAttendanceDocument } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { EventRow } from './event-columns';

/** Papers are not come to. */
const papers = ['REGULATION', 'DECREE', 'CIRCULAR', 'DATA_REQUEST'];

/** How many agencies came, and on a tap which; that nobody noted it is said, and is not zero. */
export const EventAttendees = ({ event }: { event: EventRow }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const [open, setOpen] = useState(false);
  if (papers.includes(event.kind) && event.agencies === null) return <span />;
  if (event.agencies === null) {
    return <p className="small muted who">{t('facilitation.events.notNoted')}</p>;
  }
  return (
    <details className="behind who" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="right" size={16} />
        <span>
          {t('facilitation.events.came', {
            count: event.agencies,
            agencies: count(event.agencies),
          })}
        </span>
      </summary>
      {open && <Names event={event} />}
    </details>
  );
};

const Names = ({ event: { code, government } }: { event: EventRow }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  const { asOf } = useFilter();
  const answer = useAnswer(EventAttendanceDocument, { asOf, within: government, code });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[20, 20, 20]} />}>
      {({ facilitations: { nodes } }) => (
        <ul className="names">
          {nodes[0]?.attendance.map(({ agency, people }) => (
            <li key={`${agency.government}/${agency.code}`}>
              <AgencyLink agency={agency}>{say(agency.name)}</AgencyLink>
              {people !== null && (
                <span className="muted">
                  {' '}
                  {t('agency.people', { count: people, value: count(people) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </CardBody>
  );
};
