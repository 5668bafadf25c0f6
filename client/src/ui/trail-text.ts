import { isDay } from '../format/calendar';
import { formatsOf } from '../format/formats';
import type { Wordbook } from '../words/useWords';

/** One change of a record, or one file that brought records. */
export interface TrailLine {
  at: string;
  by: string;
  action: 'LOAD' | 'INSERT' | 'UPDATE' | 'DELETE' | 'UNDO';
  record: string;
  recordKey: readonly { name: string; value: string | null }[];
  batch: number | null;
  changes: readonly { field: string; before: string | null; after: string | null }[];
}

/** A column by its name in the reader's language; one without, as the database calls it. */
const worded = (words: object, name: string): string => {
  const known: unknown = Object.hasOwn(words, name) ? Reflect.get(words, name) : undefined;
  return typeof known === 'string' ? known : name.replaceAll('_', ' ');
};

const valueText = (value: string | null, { t, lang }: Wordbook): string => {
  if (value === null || value === '') return t('trail.empty');
  if (isDay(value)) return formatsOf(lang).day(value);
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'trend.yes' : 'trend.no');
  return value;
};

export const changeText = (change: TrailLine['changes'][number], book: Wordbook): string =>
  `${worded(book.t('trail.field', { returnObjects: true }), change.field)}: ${book.t(
    'trail.change',
    { before: valueText(change.before, book), after: valueText(change.after, book) },
  )}`;

/** What happened to which record: the record by its kind and, where it is one of many, its key. */
export const trailTitle = (
  { action, record, recordKey }: TrailLine,
  { t, lang }: Wordbook,
): { record: string; done: string } => {
  const named = worded(t('trail.record', { returnObjects: true }), record);
  if (action === 'LOAD') {
    const of = (name: string) => recordKey.find((key) => key.name === name)?.value ?? '';
    const rows = formatsOf(lang).count(Number(of('rows')));
    return {
      record: named,
      done: `${t('trail.load')}: ${t('trail.loadRows', { file: of('file'), rows })}`,
    };
  }
  const key = recordKey.map(({ value }) => value).filter(Boolean);
  return { record: named, done: `${key.join(' · ')} ${t(`trail.action.${action}`)}` };
};
