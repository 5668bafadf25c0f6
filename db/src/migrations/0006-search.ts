import { type Kysely, sql } from 'kysely';

/**
 * Words to find records by: stemmed ones for what is written right, letter groups for what is not.
 * The columns are kept by the database itself, so no writer can forget them.
 */
export const search = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(words).execute(db);
    for (const { table, texts } of searched) await sql.raw(columnsOf(table, texts)).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    for (const { table } of searched) {
      const drop = `alter table ${table} drop column search_words, drop column search_text`;
      await sql.raw(drop).execute(db);
    }
    await sql.raw('drop function searchable(text[]); drop extension pg_trgm').execute(db);
  },
};

/** What each record is found by; former names of an agency are among them. */
const searched = [
  { table: 'agency', texts: ['code', 'name_id', 'name_en', 'short_name', 'former_names'] },
  { table: 'innovation', texts: ['code', 'title_id', 'title_en', 'summary_id', 'summary_en'] },
  { table: 'outcome', texts: ['code', 'indicator_id', 'indicator_en', 'unit_id', 'unit_en'] },
  { table: 'facilitation', texts: ['code', 'name_id', 'name_en', 'organiser', 'resource_person'] },
  { table: 'recognition', texts: ['code', 'name_id', 'name_en', 'tier'] },
  { table: 'commitment', texts: ['code', 'promise_id', 'promise_en'] },
];

const words = `
create extension if not exists pg_trgm;

-- One lower-case text of several; what is null is left out.
create function searchable(texts text[]) returns text
language sql immutable parallel safe as $$ select lower(array_to_string(texts, ' ')) $$;
`;

function columnsOf(table: string, texts: readonly string[]): string {
  const list = texts.map((text) => (text === 'former_names' ? 'searchable(former_names)' : text));
  const text = `searchable(array[${list.join(', ')}])`;
  return `
    alter table ${table}
      add column search_text text not null generated always as (${text}) stored,
      add column search_words tsvector not null
        generated always as (to_tsvector('indonesian', ${text})) stored;
    create index ${table}_search_words on ${table} using gin (search_words);
    create index ${table}_search_text on ${table} using gin (search_text gin_trgm_ops);
  `;
}
