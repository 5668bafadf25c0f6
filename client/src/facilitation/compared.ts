import { type Ratio, ratioText, shareOf } from '../format/ratio';
import type { Wordbook } from '../words/useWords';
import type { FollowUp } from './effect';

interface Both {
  attended: FollowUp | null;
  absent: FollowUp | null;
}

export interface ComparedRow {
  key: 'proposed' | 'applied';
  label: string;
  came: Ratio;
  absent: Ratio;
}

/** What came after, for those that came and for those that did not; nothing where nothing can be told. */
export const comparedRows = ({ attended, absent }: Both, { t }: Wordbook): ComparedRow[] => {
  if (!attended || !absent) return [];
  return (['proposed', 'applied'] as const).map((key) => ({
    key,
    label: t(`facilitation.compared.${key}`),
    came: attended[key],
    absent: absent[key],
  }));
};

/** Which of the two proposed more often. Shares are compared as they are shown, so that equal ones are equal. */
export const comparedMessage = (both: Both, book: Wordbook): string => {
  const [proposed] = comparedRows(both, book);
  if (!proposed) return book.t('facilitation.compared.title');
  const { came, absent } = proposed;
  const text = (part: Ratio) => shareOf(part, book) ?? ratioText(part, book);
  const said = { came: text(came), absent: text(absent) };
  if (said.came === said.absent) return book.t('facilitation.compared.same', said);
  const more = (came.value ?? 0) > (absent.value ?? 0);
  return book.t(more ? 'facilitation.compared.more' : 'facilitation.compared.less', said);
};
