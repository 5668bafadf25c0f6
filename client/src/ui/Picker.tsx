import { useId, useState } from 'react';
import { Icon } from './Icon';

interface Props {
  label: string;
  hideLabel?: boolean;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
  className?: string;
}

/** A choice of one. Why the browser's own list: phones show it as they always do. */
export const Picker = ({ label, hideLabel, value, options, onPick, className = '' }: Props) => {
  const id = useId();
  // Why kept here too: the list shows what was picked at once, the page follows a moment later.
  const [picked, setPicked] = useState({ value, from: value });
  if (picked.from !== value) setPicked({ value, from: value });
  return (
    <span className={`field pick ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
        {hideLabel ? '' : ':'}
      </label>
      <select
        id={id}
        value={picked.value}
        onChange={(event) => {
          setPicked({ value: event.target.value, from: value });
          onPick(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
};
