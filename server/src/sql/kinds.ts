import { sql } from 'kysely';
import { type Fragment, named, nothing } from './fragment.js';

/** The codes of kinds of agencies; of all where none is named. */
export type Kinds = readonly string[] | null | undefined;

/** Whether a row is of one of the kinds asked for; all are where none is named. */
export const ofKinds = (kinds: Kinds, column: string): Fragment =>
  kinds == null ? sql`true` : sql`${named(column)} = any (${kinds}::text[])`;

/** The same as a further condition, where there is one. */
export const andOfKinds = (kinds: Kinds, column: string): Fragment =>
  kinds == null ? nothing : sql` and ${ofKinds(kinds, column)}`;

/** Beside an answer: the kinds asked for that do not exist. */
export const unknownKinds = (kinds: Kinds): Fragment =>
  kinds == null
    ? nothing
    : sql`,
  (select array_agg(k) from unnest(${kinds}::text[]) k where k not in (select code from agency_kind)) as unknown_kinds`;
