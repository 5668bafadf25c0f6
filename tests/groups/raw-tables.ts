import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, type Selectable, sql } from 'kysely';

/*
 * The stored records of one government, as they are, for a second count in plain TypeScript. The states
 * of agencies are taken as kept: another recount, of coverage, looks after these.
 */

const names = [
  'agency',
  'agency_kind',
  'agency_parent',
  'agency_succession',
  'agency_state_span',
  'rule_set',
  'innovation',
  'innovation_stage',
  'innovation_check',
  'innovation_affair',
  'innovation_sdg',
  'affair',
  'theme',
  'adoption',
  'adoption_stage',
  'outcome',
  'measurement',
  'evidence',
  'facilitation',
  'attendance',
  'recognition',
] as const;
type Name = (typeof names)[number];

export type Row<N extends Name> = Selectable<DB[N]>;
export type Raw = { readonly [N in Name]: readonly Row<N>[] };

export async function readRaw(db: Kysely<DB>): Promise<Raw> {
  const tables: Record<string, unknown> = {};
  for (const name of names) {
    tables[name] = (await sql`select * from ${sql.table(name)}`.execute(db)).rows;
  }
  return tables as Raw;
}

/** The rows of a table by one of their columns. */
export function byColumn<T extends object, K extends keyof T>(
  rows: readonly T[],
  column: K,
): (value: unknown) => readonly T[] {
  const found = new Map<unknown, T[]>();
  for (const row of rows) {
    const list = found.get(row[column]);
    if (list) list.push(row);
    else found.set(row[column], [row]);
  }
  return (value) => found.get(value) ?? [];
}
