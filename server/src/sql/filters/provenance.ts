import { sql } from 'kysely';
import { type Fragment, named } from '../fragment.js';
import { days, flag, holding, oneOf, textsAt } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

/** The calendar day of a moment, where the readers are. */
const dayOf = (moment: string): Fragment =>
  sql`(${named(moment)} at time zone 'Asia/Jakarta')::date`;

/** Conditions on an import b. */
export const importFilter = {
  numbers: oneOf(sql`b.batch_id`, 'int'),
  by: oneOf(sql`b.imported_by`, 'text'),
  label: holding(sql`b.label`),
  files: (values: readonly string[], at: FilterPlace) =>
    at.related(sql`exists (
      select from import_file f where f.batch_id = b.batch_id and ${oneOf(sql`f.name`, 'text')(values, at)})`),
  importedOn: days(() => dayOf('b.imported_at')),
  undone: flag(() => sql`b.undone_at is not null`),
} satisfies FilterWords;

/** What a record is called in the keys of others that it is made of. */
const namesOfCodes = ['code', 'agency', 'innovation', 'adoption', 'outcome', 'facilitation'];

/** Entries about the record with a code, or about what it is made of. */
const about = (code: string): Fragment => {
  const keys = namesOfCodes.map(
    (name) => sql`t.record_key @> jsonb_build_object(${sql.lit(name)}, ${code}::text)`,
  );
  return sql.join(keys, sql` or `);
};

/** Conditions on an entry of the trail t. */
export const trailFilter = {
  batches: oneOf(sql`t.batch_id`, 'int'),
  records: oneOf(sql`t.record`, 'text'),
  actions: oneOf(sql`t.action`, 'text'),
  codes: (values: readonly string[], at: FilterPlace) =>
    sql`(${sql.join(textsAt(values, at, 20).map(about), sql` or `)})`,
  fields: (values: readonly string[], at: FilterPlace) => sql`(t.action = 'UPDATE' and exists (
      select from unnest(${textsAt(values, at)}::text[]) f(field)
      where t.before_image -> f.field is distinct from t.after_image -> f.field))`,
  by: oneOf(sql`t.changed_by`, 'text'),
  changedOn: days(() => dayOf('t.changed_at')),
} satisfies FilterWords;
