import { useFilter } from '../filter/useFilter';
import { addDays, type Day } from '../format/calendar';
import { useFormats } from '../format/useFormats';
import { DayPresets, PresetButtons } from '../ui/DayPresets';
import { useWords } from '../words/useWords';
import { sinceDay, sinceNames } from './since-day';

interface Props {
  since: Day;
  asOf: Day;
  firstDay: Day;
}

/** Since when: the days that are often asked for, or any other. */
export const SinceChoice = ({ since, asOf, firstDay }: Props) => {
  const { t } = useWords();
  const { day: dayText } = useFormats();
  const { change } = useFilter();
  const usual = sinceDay('MONTH_END', asOf);
  const presets = sinceNames
    .map((name) => ({ name: t(`changes.preset.${name}`), day: sinceDay(name, asOf) }))
    .filter(({ day }) => day >= firstDay);
  const choose = (day: Day) => change({ sejak: day === usual ? undefined : day });
  const isOther = presets.every(({ day }) => day !== since);
  const last = addDays(asOf, -1);
  return (
    <div className="sincechoice no-print">
      <PresetButtons label={t('changes.choose')} presets={presets} chosen={since} choose={choose} />
      <DayPresets
        face={isOther ? dayText(since) : t('changes.otherDay')}
        label={t('changes.chooseDay')}
        chosen={since < firstDay || since > last ? last : since}
        from={firstDay}
        to={last}
        presets={[]}
        choose={choose}
      />
    </div>
  );
};
