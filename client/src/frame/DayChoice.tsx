import { lazy, useState } from 'react';
import { useFacts } from '../filter/facts';
import { shownDay } from '../filter/shown-day';
import { useFilter } from '../filter/useFilter';
import { addMonths, lastOfMonth } from '../format/calendar';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

const Calendar = lazy(async () => ({ default: (await import('../ui/Calendar')).Calendar }));

/** "Per 24 Nov 2026": every figure of every page is of this day. */
export const DayChoice = () => {
  const { t } = useWords();
  const { day, longMonth } = useFormats();
  const facts = useFacts();
  const { pathname, search, change } = useFilter();
  const [opened, setOpened] = useState(false);
  const shown = facts ? shownDay({ pathname, search }, facts.today) : search.per;
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn daybtn"
      disabled={!facts}
      sheetLabel={t('day.choose')}
      sheetWidth={344}
      face={
        <>
          <Icon name="calendar" />
          {shown ? t('day.asOf', { day: day(shown) }) : t('app.loading')}
          <Icon name="down" size={16} />
        </>
      }
    >
      {(close) =>
        facts &&
        shown && (
          <Calendar
            title={t('day.choose')}
            presets={[
              { name: t('day.today'), day: facts.today },
              ...[1, 2]
                .map((back) => lastOfMonth(addMonths(facts.today, -back)))
                .map((end) => ({ name: t('day.monthEnd', { month: longMonth(end) }), day: end })),
            ]}
            chosen={shown}
            from={facts.firstDay}
            to={facts.today}
            choose={(chosen) => {
              close();
              change({
                per: chosen === facts.today ? undefined : chosen,
                // The month of a report goes with its day.
                bulan: undefined,
                versi: undefined,
              });
            }}
          />
        )
      }
    </SheetButton>
  );
};
