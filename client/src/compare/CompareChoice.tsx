import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { addDays } from '../format/calendar';
import { useFormats } from '../format/useFormats';
import { DayPresets } from '../ui/DayPresets';
import { useWords } from '../words/useWords';
import { comparedDay, comparedNames } from './compared-days';

/** The way into comparing, and to another day once one is chosen. */
export const CompareChoice = () => {
  const { t } = useWords();
  const { longDay } = useFormats();
  const { search, asOf, change } = useFilter();
  const facts = useFacts();
  const later = asOf ?? facts?.today;
  if (!facts || !later || later <= facts.firstDay) return null;
  const last = addDays(later, -1);
  const { banding } = search;
  const chosen = banding && banding >= facts.firstDay && banding <= last ? banding : last;
  return (
    <DayPresets
      face={banding ? t('compare.title', { day: longDay(banding) }) : t('filtered.compare')}
      label={t('compare.choose')}
      className="btn"
      chosen={chosen}
      from={facts.firstDay}
      to={last}
      presets={comparedNames.map((name) => ({
        name: t(`compare.preset.${name}`),
        day: comparedDay(name, later),
      }))}
      choose={(day) => change({ banding: day })}
    />
  );
};
