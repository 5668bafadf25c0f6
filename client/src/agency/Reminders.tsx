import { useState } from 'react';
import { useFilter } from '../filter/useFilter';
import { addDays, daysBetween } from '../format/calendar';
import { useFormats } from '../format/useFormats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { saveFile } from '../tables/save-file';
import { CopyText } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { allReminders, reminderText } from './reminder-text';

interface Props {
  rows: readonly Standing[];
  asOf: string;
  today: string;
  reply: string;
}

const replyIn = [7, 14, 21, 30];

/** The messages one by one, and all of them to take along. */
export const Reminders = ({ rows, asOf, today, reply }: Props) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const [at, setAt] = useState(0);
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row) return <p className="note">{t('remind.gone')}</p>;
  const days = { asOf, reply };
  const text = reminderText(row, days, book);
  return (
    <>
      <ReplyDay today={today} reply={reply} />
      <div className="onemessage">
        <div className="msghead">
          <b>{book.say(row.agency.name)}</b>
          <span className="small muted" role="status">
            {t('remind.position', { at: count(at + 1), of: count(rows.length) })}
          </span>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <section className="message" tabIndex={0} aria-label={t('remind.title')} lang={book.lang}>
          {text}
        </section>
        <div className="acts">
          {rows.length > 1 && (
            <>
              <button
                type="button"
                className="btn"
                aria-disabled={at === 0}
                onClick={() => setAt(Math.max(0, at - 1))}
              >
                <Icon name="left" size={16} />
                {t('remind.previous')}
              </button>
              <button
                type="button"
                className="btn"
                aria-disabled={at >= rows.length - 1}
                onClick={() => setAt(Math.min(rows.length - 1, at + 1))}
              >
                {t('remind.next')}
                <Icon name="right" size={16} />
              </button>
            </>
          )}
          <CopyText
            key={row.agency.code}
            text={text}
            label={t('remind.copy')}
            className="btn pri"
          />
        </div>
      </div>
      <div className="acts msgall">
        {rows.length > 1 && (
          <CopyText
            text={allReminders(rows, days, book)}
            label={t('remind.copyAll', { count: count(rows.length) })}
          />
        )}
        <button
          type="button"
          className="btn"
          onClick={() => saveFile(t('remind.file', { day: asOf }), allReminders(rows, days, book))}
        >
          <Icon name="download" />
          {t('remind.download')}
        </button>
      </div>
    </>
  );
};

const ReplyDay = ({ today, reply }: { today: string; reply: string }) => {
  const { t } = useWords();
  const { count, day: shortDay } = useFormats();
  const { change } = useFilter();
  const offered = replyIn.map((days) => addDays(today, days));
  const options = offered.includes(reply) ? offered : [...offered, reply].sort();
  return (
    <Picker
      label={t('remind.reply')}
      value={reply}
      options={options.map((day) => {
        const left = daysBetween(today, day);
        return {
          value: day,
          label: t('remind.inDays', { count: left, value: count(left), day: shortDay(day) }),
        };
      })}
      onPick={(balas) => change({ balas }, { replace: true })}
    />
  );
};
