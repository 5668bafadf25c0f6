import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  addDays,
  addMonths,
  clampDay,
  type Day,
  firstOfMonth,
  lastOfMonth,
  weeksOf,
} from '../format/calendar';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { Icon } from './Icon';
import { Picker } from './Picker';
import './calendar.css';

/** A day that is often asked for, by its name. */
export interface Preset {
  name: string;
  day: Day;
}

interface Span {
  chosen: Day;
  from: Day;
  to: Day;
  choose: (day: Day) => void;
}

interface Props extends Span {
  /** What is chosen. */
  title: string;
  presets: readonly Preset[];
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Of the days that are often asked for, those that can be: each once, under its first name. */
const usablePresets = (presets: readonly Preset[], from: Day, to: Day): Preset[] =>
  presets.filter(
    ({ day }, index) =>
      from <= day && day <= to && presets.findIndex((each) => each.day === day) === index,
  );

/** One month in Jakarta forms, Monday first; arrow keys move by day and week. */
export const Calendar = ({ title, presets, chosen, from, to, choose }: Props) => {
  const { t } = useWords();
  const { day } = useFormats();
  const [at, setAt] = useState(chosen);
  const moved = useRef(false);
  const go = (target: Day, byKey = false) => {
    moved.current = byKey;
    setAt(clampDay(target, from, to));
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const target =
      step === undefined
        ? { PageUp: addMonths(at, -1), PageDown: addMonths(at, 1) }[event.key]
        : addDays(at, step);
    if (target === undefined) return;
    event.preventDefault();
    go(target, true);
  };
  return (
    <div className="cal">
      <h2>{title}</h2>
      <div className="calmove">
        <button
          type="button"
          className="btn icon"
          aria-label={t('day.previous')}
          disabled={firstOfMonth(at) <= from}
          onClick={() => go(addMonths(at, -1))}
        >
          <Icon name="left" size={20} />
        </button>
        <MonthAndYear at={at} from={from} to={to} go={go} />
        <button
          type="button"
          className="btn icon"
          aria-label={t('day.next')}
          disabled={lastOfMonth(at) >= to}
          onClick={() => go(addMonths(at, 1))}
        >
          <Icon name="right" size={20} />
        </button>
      </div>
      <Month
        at={at}
        chosen={chosen}
        from={from}
        to={to}
        choose={choose}
        onKey={onKey}
        moved={moved}
      />
      <div className="calquick">
        {usablePresets(presets, from, to).map((each) => (
          <button key={each.day} type="button" className="btn" onClick={() => choose(each.day)}>
            {each.name}
          </button>
        ))}
      </div>
      <p className="small muted">{t('day.range', { from: day(from), to: day(to) })}</p>
    </div>
  );
};

interface MonthAndYearProps {
  at: Day;
  from: Day;
  to: Day;
  go: (day: Day) => void;
}

const MonthAndYear = ({ at, from, to, go }: MonthAndYearProps) => {
  const { t } = useWords();
  const { monthName } = useFormats();
  const firstYear = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - firstYear + 1 }, (_, index) =>
    String(firstYear + index),
  );
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (
    <>
      <Picker
        label={t('day.month')}
        hideLabel
        value={at.slice(5, 7)}
        options={months.map((month) => ({
          value: String(month).padStart(2, '0'),
          label: monthName(month),
        }))}
        onPick={(month) => go(`${at.slice(0, 4)}-${month}-01`)}
      />
      <Picker
        label={t('day.year')}
        hideLabel
        value={at.slice(0, 4)}
        options={years.map((year) => ({ value: year, label: year }))}
        onPick={(year) => go(`${year}-${at.slice(5, 7)}-01`)}
      />
    </>
  );
};

interface MonthProps extends Span {
  at: Day;
  onKey: (event: KeyboardEvent) => void;
  moved: React.RefObject<boolean>;
}

const Month = ({ at, chosen, from, to, choose, onKey, moved }: MonthProps) => {
  const { longDay, longMonth, weekdays } = useFormats();
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the day that the keys moved to
  useEffect(() => {
    if (moved.current) current.current?.focus();
  }, [at, moved]);
  return (
    <table className="calmonth">
      <caption className="sr">{longMonth(at)}</caption>
      <thead>
        <tr>
          {weekdays().map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(at).map((week) => (
          <tr key={week.find((day) => day !== null) ?? 'week'}>
            {week.map((day, index) => (
              <td key={day ?? `empty-${index}`}>
                {day && (
                  <button
                    type="button"
                    ref={day === at ? current : undefined}
                    tabIndex={day === at ? 0 : -1}
                    disabled={day < from || day > to}
                    aria-label={longDay(day)}
                    aria-pressed={day === chosen}
                    onClick={() => choose(day)}
                    onKeyDown={onKey}
                  >
                    {Number(day.slice(8))}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
