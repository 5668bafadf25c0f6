import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import { longestSearch, type Search } from './search';
import { useAddress } from './useAddress';

interface Props {
  label: string;
  /** What a new search changes beside itself, as how much of the list is shown. */
  also?: Search;
}

/** Narrows what a page lists by words, a moment after the last key. */
export const SearchBox = ({ label, also }: Props) => {
  const { search, change } = useAddress();
  const asked = search.cari ?? '';
  const [typed, setTyped] = useState(asked);
  // Back and Forward change the address without typing.
  useEffect(() => setTyped(asked), [asked]);
  const ask = useDebouncedCallback((text: string) => {
    change({ cari: text.trim() === '' ? undefined : text.trim(), ...also }, { replace: true });
  }, 300);
  return (
    <label className="field grow">
      <Icon name="search" />
      <span className="sr">{label}</span>
      <input
        type="search"
        value={typed}
        maxLength={longestSearch}
        placeholder={label}
        onChange={(event) => {
          setTyped(event.target.value);
          ask(event.target.value);
        }}
      />
    </label>
  );
};
