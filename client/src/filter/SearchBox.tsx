import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
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
  /** What this box has asked for last: it comes back by way of the address while more is being typed. */
  const written = useRef(asked);
  const ask = useDebouncedCallback((text: string) => {
    written.current = text.trim();
    change({ cari: written.current || undefined, ...also }, { replace: true });
  }, 300);
  // Back and Forward change the address without typing.
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    ask.cancel();
    setTyped(asked);
  }, [asked, ask.cancel]);
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
