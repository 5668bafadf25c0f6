import { type ChangeEvent, useEffect, useRef } from 'react';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { useWords } from '../words/useWords';
import { canRemind, type Selection } from './useSelection';

/** With shift, the mouse and the space bar take all between. */
const isExtended = ({ nativeEvent }: ChangeEvent): boolean =>
  nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;

export const SelectBox = ({ row, selection }: { row: Standing; selection: Selection }) => {
  const { t, say } = useWords();
  if (!canRemind(row)) return null;
  return (
    <label className="select">
      <span className="sr">{t('remind.select', { name: say(row.agency.name) })}</span>
      <input
        type="checkbox"
        checked={selection.isOn(row)}
        onChange={(event) => selection.toggle(row, isExtended(event))}
      />
    </label>
  );
};

interface GroupProps {
  /** What the rows have in common, as people read it. */
  name: string;
  rows: readonly Standing[];
  selection: Selection;
}

/** All of a group at once; neither on nor off while some of them are selected. */
export const SelectGroup = ({ name, rows, selection }: GroupProps) => {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const able = rows.filter(canRemind);
  const on = able.filter(selection.isOn).length;
  const some = on > 0 && on < able.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  if (able.length === 0) return null;
  return (
    <label className="select">
      <span className="sr">{t('remind.selectGroup', { group: name })}</span>
      <input
        ref={box}
        type="checkbox"
        checked={on === able.length}
        onChange={() => selection.setAll(able, on < able.length)}
      />
    </label>
  );
};
