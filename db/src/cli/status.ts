import { type Kysely, sql } from 'kysely';
import type { DB } from '../database.js';
import { migrationStatus } from '../migrate.js';
import type { OpenedDatabase } from './open-database.js';
import type { CliWords } from './words.js';

/** Tables whose rows a person counts. */
const counted = [
  'government',
  'agency',
  'agency_succession',
  'rule_set',
  'innovation',
  'innovation_stage',
  'adoption',
  'outcome',
  'measurement',
  'evidence',
  'satisfaction',
  'facilitation',
  'attendance',
  'recognition',
  'commitment',
  'agency_report',
] as const;

/** What `status` prints, one fact a line. */
export async function statusLines(
  { db, whose }: OpenedDatabase,
  { status: words }: CliWords,
  language: 'id' | 'en',
): Promise<string[]> {
  const { version, pending } = await migrationStatus(db);
  const server = await sql<{ version: string }>`
    select current_setting('server_version') as version`.execute(db);
  const lines = [
    `${words.server}: PostgreSQL ${server.rows[0]?.version} (${words.where[whose]})`,
    `${words.schema}: ${version ?? words.none}${pending.length ? ` (${words.pending(pending.length)})` : ''}`,
  ];
  if (pending.length > 0) return lines;
  return [...lines, ...(await recordLines(db)(words)), ...(await batchLines(db, words, language))];
}

const recordLines = (db: Kysely<DB>) => async (words: CliWords['status']) => {
  const counts = counted.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await sql<Record<string, number>>`select ${sql.raw(counts.join(', '))}`.execute(
    db,
  );
  const some = Object.entries(rows[0] ?? {}).filter(([, count]) => count > 0);
  const shown = some.map(([table, count]) => `${table} ${count}`).join(', ');
  return [`${words.records}: ${shown || words.none}`];
};

async function batchLines(
  db: Kysely<DB>,
  words: CliWords['status'],
  language: 'id' | 'en',
): Promise<string[]> {
  const when = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });
  const last = await db
    .selectFrom('import_batch')
    .selectAll()
    .orderBy('batch_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const versions = await db
    .selectFrom('data_version')
    .innerJoin('government', 'government.government_id', 'data_version.government_id')
    .select(['government.code', 'data_version.version', 'data_version.changed_at'])
    .orderBy('government.code')
    .limit(20)
    .execute();
  const batch = last
    ? words.batch(last.batch_id, when.format(last.imported_at), last.imported_by, last.label)
    : words.none;
  return [
    `${words.lastBatch}: ${batch}`,
    ...versions.map(({ code, version, changed_at }) => {
      const changed = changed_at ? when.format(changed_at) : words.none;
      return `${words.version} ${code}: ${words.versionAt(version, changed)}`;
    }),
  ];
}
