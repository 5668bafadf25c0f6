import { lazy, useState } from 'react';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

const Calendar = lazy(async () => ({ default: (await import('./Calendar')).Calendar }));

/** "Per 24 Nov 2026": every figure of every page is of this day. */
export const DayChoice = () => {
  const { t } = useWords();
  const { day } = useFormats();
  const facts = useFacts();
  const { asOf, change } = useFilter();
  const [opened, setOpened] = useState(false);
  const shown = asOf ?? facts?.today;
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
            chosen={shown}
            from={facts.firstDay}
            to={facts.today}
            choose={(chosen) => {
              close();
              change({ per: chosen === facts.today ? undefined : chosen });
            }}
          />
        )
      }
    </SheetButton>
  );
};
