import { type Kysely, sql } from 'kysely';
import type { DB } from '../database.js';
import type { Language } from '../importing/word-issue.js';
import { momentIn } from '../undoing/word-undo.js';
import { aligned } from './aligned.js';

interface Words {
  heads: string[];
  undone: (when: string, by: string) => string;
  none: string;
  more: (count: number) => string;
}

const words: Record<Language, Words> = {
  id: {
    heads: ['kiriman', 'waktu', 'oleh', 'nama', 'baris', 'dibatalkan'],
    undone: (when, by) => `${when} oleh ${by}`,
    none: 'Belum ada kiriman.',
    more: (count) => `… dan ${count} kiriman sebelumnya (--all menunjukkan semua).`,
  },
  en: {
    heads: ['batch', 'time', 'by', 'name', 'rows', 'undone'],
    undone: (when, by) => `${when} by ${by}`,
    none: 'There are no batches yet.',
    more: (count) => `… and ${count} earlier batches (--all shows them).`,
  },
};

const most = 30;

interface Batch {
  batch: number;
  at: Date;
  by: string;
  label: string;
  rows: number;
  undone_at: Date | null;
  undone_by: string | null;
  total: number;
}

/** What `batches` prints, one batch a line, the last one first. */
export async function batchLines(
  db: Kysely<DB>,
  language: Language,
  { all }: { all: boolean },
): Promise<string[]> {
  const { rows: batches } = await sql<Batch>`
    select b.batch_id as batch, b.imported_at as at, b.imported_by as by, b.label,
      coalesce((select sum(f.row_count) from import_file f where f.batch_id = b.batch_id), 0)::int as rows,
      b.undone_at, b.undone_by, (count(*) over ())::int as total
    from import_batch b order by b.batch_id desc limit ${all ? null : most}`.execute(db);
  const say = words[language];
  const [first] = batches;
  if (!first) return [say.none];
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const when = momentIn(language);
  const lines = batches.map((each) => [
    String(each.batch),
    when.format(each.at),
    each.by,
    each.label,
    number.format(each.rows),
    each.undone_at ? say.undone(when.format(each.undone_at), each.undone_by ?? '') : '',
  ]);
  const more = first.total - batches.length;
  return [
    ...aligned([say.heads, ...lines], ['RIGHT', 'LEFT', 'LEFT', 'LEFT', 'RIGHT', 'LEFT']),
    ...(more > 0 ? [say.more(more)] : []),
  ];
}
