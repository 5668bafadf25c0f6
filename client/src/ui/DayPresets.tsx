import { lazy, type ReactNode, useState } from 'react';
import type { Day } from '../format/calendar';
import type { Preset } from './Calendar';
import { Icon } from './Icon';
import { SheetButton } from './SheetButton';

const Calendar = lazy(async () => ({ default: (await import('./Calendar')).Calendar }));

interface Props {
  /** What the button shows. */
  face: ReactNode;
  /** The name of what opens. */
  label: string;
  chosen: Day;
  from: Day;
  to: Day;
  presets: readonly Preset[];
  choose: (day: Day) => void;
  className?: string;
}

/** A button that opens the calendar, with days that are often asked for below it. */
export const DayPresets = ({ face, label, className = 'btn', ...calendar }: Props) => {
  const [opened, setOpened] = useState(false);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className={className}
      sheetLabel={label}
      sheetWidth={344}
      face={
        <>
          <Icon name="calendar" />
          {face}
        </>
      }
    >
      {(close) => (
        <Calendar
          {...calendar}
          title={label}
          choose={(day) => {
            close();
            calendar.choose(day);
          }}
        />
      )}
    </SheetButton>
  );
};

/** Days that are often asked for, as buttons of a segmented choice; the one in use is pressed. */
export const PresetButtons = ({
  label,
  presets,
  chosen,
  choose,
}: Pick<Props, 'label' | 'presets' | 'chosen' | 'choose'>) => (
  <fieldset className="presets no-print" aria-label={label}>
    {presets.map((preset) => (
      <button
        key={preset.name}
        type="button"
        className="btn"
        aria-pressed={preset.day === chosen}
        onClick={() => choose(preset.day)}
      >
        {preset.name}
      </button>
    ))}
  </fieldset>
);
