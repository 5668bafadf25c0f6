import { useId } from 'react';
import { Icon } from './Icon';

interface Props {
  label: string;
  hideLabel?: boolean;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
  className?: string;
}

/**
 * A choice of one; its value comes from `useAddress`, so that it shows at once what was picked.
 * Why the browser's own list: phones show it as they always do.
 */
export const Picker = ({ label, hideLabel, value, options, onPick, className = '' }: Props) => {
  const id = useId();
  return (
    <span className={`field pick ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
        {hideLabel ? '' : ':'}
      </label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
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
