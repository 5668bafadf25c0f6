import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type AllRows, useAllRows } from '../apollo/useAllRows';
import { useDropped } from '../filter/dropped';
import { agencyKey, type Facts, useFacts } from '../filter/facts';
import { theSelected } from '../filter/overview-search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { addDays } from '../format/calendar';
import { AgencyListDocument, type AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Failed } from '../ui/Failed';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { Reminders } from './Reminders';
import './reminder.css';

const skeleton = <SkeletonLines heights={[44, 220, 44]} />;
const usualDays = 14;
const pageSize = 500;

/** The reminders that the address asks for; Back closes them. */
export const ReminderDialog = () => {
  const { search } = useAddress();
  return search.ingatkan ? <Dialog who={search.ingatkan} /> : null;
};

const Dialog = ({ who }: { who: string }) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const { asOf, within, level } = useFilter();
  const facts = useFacts();
  const { balas } = search;
  const isPast = facts !== null && balas !== undefined && balas <= facts.today;
  useDropped(isPast ? `balas=${balas}` : null, { balas: undefined });
  const dialog = useRef<HTMLDialogElement>(null);
  // Why before the paint, and undone before it leaves: the focus goes back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const uncovered = useAllRows(
    AgencyListDocument,
    { asOf, within, level, states: ['PREPARING', 'NONE', 'UNREPORTED'], first: pageSize },
    ({ agencyStates }) => agencyStates,
  );
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
      <CardBody answer={uncovered.answer} skeleton={skeleton}>
        {() =>
          facts &&
          day && (
            <Fetched uncovered={uncovered} keys={keys} facts={facts}>
              {(rows) => (
                <Reminders
                  key={keys.join()}
                  rows={rows}
                  asOf={day}
                  today={facts.today}
                  reply={balas !== undefined && !isPast ? balas : addDays(facts.today, usualDays)}
                />
              )}
            </Fetched>
          )
        }
      </CardBody>
    </dialog>
  );
};

interface FetchedProps {
  uncovered: AllRows<unknown, Standing>;
  keys: readonly string[];
  facts: Facts;
  children: (rows: readonly Standing[]) => ReactNode;
}

/** Those asked for. One not found before the end of the list is not fetched yet; after it, it has one now. */
const Fetched = ({ uncovered, keys, facts, children }: FetchedProps) => {
  const { t } = useWords();
  const rows = uncovered.rows.filter((row) => keys.includes(agencyKey(row.agency, facts)));
  const left = new Set(keys).size - rows.length;
  if (left > 0 && !uncovered.whole) {
    return uncovered.going === 'failed' ? <Failed retry={uncovered.more} /> : skeleton;
  }
  return (
    <>
      {children(rows)}
      {left > 0 && rows.length > 0 && (
        <p className="note">{t('remind.leftOut', { count: left, value: left })}</p>
      )}
    </>
  );
};
