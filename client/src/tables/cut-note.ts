import { formatsOf } from '../format/formats';
import type { Wordbook } from '../words/useWords';

/** Says of a file that its rows are the first of more; nothing where it holds all. `null`: nobody knows of how many. */
export const cutNote = (
  rows: number,
  total: number | null,
  { t, lang }: Wordbook,
): string | undefined => {
  const { count } = formatsOf(lang);
  if (total === null) return t('table.cutSomewhere', { shown: count(rows) });
  if (rows >= total) return undefined;
  return t('table.cut', { shown: count(rows), total: count(total) });
};
