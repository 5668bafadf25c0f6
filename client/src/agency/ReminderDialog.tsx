import { useLayoutEffect, useRef } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { agencyKey, useFacts } from '../filter/facts';
import { theSelected } from '../filter/overview-search';
import { useFilter } from '../filter/useFilter';
import { addDays } from '../format/calendar';
import { AgencyListDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { Reminders } from './Reminders';
import './reminder.css';

const usualDays = 14;
const mostRows = 500;

/** The reminders that the address asks for; Back closes them. */
export const ReminderDialog = () => {
  const { search } = useFilter();
  return search.ingatkan ? <Dialog who={search.ingatkan} /> : null;
};

const Dialog = ({ who }: { who: string }) => {
  const { t } = useWords();
  const { search, asOf, level, change } = useFilter();
  const facts = useFacts();
  const dialog = useRef<HTMLDialogElement>(null);
  // Why before the paint, and undone before it leaves: the focus goes back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const answer = useAnswer(AgencyListDocument, {
    asOf,
    level,
    states: ['PREPARING', 'NONE', 'UNREPORTED'],
    first: mostRows,
  });
  const close = () => change({ ingatkan: undefined, balas: undefined });
  const keys = who === theSelected ? (search.pilih?.split(',') ?? []) : [who];
  const day = asOf ?? facts?.today;
  return (
    <dialog
      ref={dialog}
      className="reminders"
      aria-labelledby="reminders-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="figtop">
        <h2 id="reminders-title">{t('remind.title')}</h2>
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <p className="small muted">{t('remind.text')}</p>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[44, 220, 44]} />}>
        {({ agencyStates }) =>
          facts &&
          day && (
            <Reminders
              key={keys.join()}
              rows={agencyStates.rows.filter((row) => keys.includes(agencyKey(row.agency, facts)))}
              asOf={day}
              today={facts.today}
              reply={search.balas ?? addDays(facts.today, usualDays)}
            />
          )
        }
      </CardBody>
    </dialog>
  );
};
