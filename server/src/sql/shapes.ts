import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';

/*
 * JSON in the shape of the schema's types, so that rows leave the database as they are answered.
 * Each takes the alias of the row it shapes; what it needs beside that row it looks up by key.
 */

/** Wording from a pair of columns such as name_id and name_en. */
export const wording = (alias: string, column: string): Fragment =>
  sql`json_build_object('indonesian', ${named(`${alias}.${column}_id`)}, 'english', ${named(`${alias}.${column}_en`)})`;

/** Wording, or null where there is no text. */
export const wordingOrNull = (alias: string, column: string): Fragment =>
  sql`case when ${named(`${alias}.${column}_id`)} is not null then ${wording(alias, column)} end`;

export const agencyKind = (alias: string): Fragment =>
  sql`json_build_object('code', ${named(alias)}.code, 'name', ${wording(alias, 'name')})`;

/** A day with its precision, or null where the day is not known. */
export const datedDay = (alias: string, column: string): Fragment =>
  sql`case when ${named(`${alias}.${column}`)} is not null then json_build_object(
    'day', ${named(`${alias}.${column}`)}, 'precision', ${named(`${alias}.${column}_precision`)}) end`;

/** The file and row that last wrote a record, and the source that states it. */
export const recordSource = (alias: string): Fragment => sql`(
    select json_build_object('file', sf.name, 'row', ${named(alias)}.file_row, 'batch', sf.batch_id,
      'kind', so.kind, 'reference', so.reference)
    from import_file sf
    left join source so on so.government_id = ${named(alias)}.government_id and so.source_id = ${named(alias)}.source_id
    where sf.file_id = ${named(alias)}.file_id)`;

/** The agency that two key expressions name; null where they name none. */
export const agencyLabel = (governmentId: string, agencyId: string): Fragment => sql`(
    select json_build_object('code', l.code, 'government', lg.code, 'name', ${wording('l', 'name')},
      'shortName', l.short_name, 'kind', ${agencyKind('lk')})
    from agency l join government lg using (government_id) join agency_kind lk on lk.code = l.kind_code
    where l.government_id = ${named(governmentId)} and l.agency_id = ${named(agencyId)})`;

/** What the record behind an alias carries so that what belongs to it can be read: see Keyed. */
export const keyed = (alias: string, id: string, day: Fragment): Fragment =>
  sql`'key', json_build_array(${named(alias)}.government_id, ${named(`${alias}.${id}`)}), 'on', ${day}`;

/** The key of a record that another one names, or null. */
export const keyOf = (alias: string, column: string): Fragment =>
  sql`case when ${named(`${alias}.${column}`)} is not null then
      json_build_array(${named(alias)}.government_id, ${named(`${alias}.${column}`)}) end`;

/** Code of the government that a record belongs to. */
export const governmentOf = (alias: string): Fragment =>
  sql`(select rg.code from government rg where rg.government_id = ${named(alias)}.government_id)`;

/** A whole agency with the parent that it had on the day. */
export const agency = (alias: string, day: Fragment): Fragment => sql`(
    select json_build_object(${keyed(alias, 'agency_id', day)}, 'code', ${named(alias)}.code, 'government', ag.code, 'name', ${wording(alias, 'name')},
      'shortName', ${named(alias)}.short_name, 'formerNames', ${named(alias)}.former_names, 'kind', ${agencyKind('ak')},
      'parent', (
        select ${agencyLabel('ap.government_id', 'ap.parent_id')}
        from agency_parent ap
        where ap.government_id = ${named(alias)}.government_id and ap.agency_id = ${named(alias)}.agency_id
          and ap.from_day <= ${day} and ${day} < ap.until_day),
      'validFrom', ${datedDay(alias, 'valid_from')}, 'validTo', ${datedDay(alias, 'valid_to')},
      'areaKm2', ${named(alias)}.area_km2, 'wardsTotal', ${named(alias)}.wards_total, 'source', ${recordSource(alias)})
    from government ag cross join agency_kind ak
    where ag.government_id = ${named(alias)}.government_id and ak.code = ${named(alias)}.kind_code)`;

export const recognition = (alias: string, day: Fragment): Fragment =>
  sql`json_build_object(${keyed(alias, 'recognition_id', day)}, 'innovationKey', ${keyOf(alias, 'innovation_id')},
    'agencyKey', ${keyOf(alias, 'agency_id')}, 'government', ${governmentOf(alias)}, 'code', ${named(alias)}.code, 'programme', ${named(alias)}.programme,
    'name', ${wording(alias, 'name')}, 'tier', ${named(alias)}.tier, 'rank', ${named(alias)}.rank,
    'year', ${named(alias)}.year, 'awardedOn', ${named(alias)}.awarded_on,
    'innovation', (
      select ri.code from innovation ri
      where ri.government_id = ${named(alias)}.government_id and ri.innovation_id = ${named(alias)}.innovation_id),
    'source', ${recordSource(alias)})`;

/** The day by which a recognition had been won; where only its year is known, the first of it. */
export const recognisedOn = (alias: string): Fragment =>
  sql`coalesce(${named(alias)}.awarded_on, make_date(${named(alias)}.year, 1, 1))`;

export const commitment = (alias: string, day: Fragment): Fragment =>
  sql`json_build_object(${keyed(alias, 'commitment_id', day)}, 'agencyKey', ${keyOf(alias, 'agency_id')},
    'government', ${governmentOf(alias)}, 'code', ${named(alias)}.code, 'promise', ${wording(alias, 'promise')},
    'promisedOn', ${named(alias)}.promised_on, 'dueOn', ${named(alias)}.due_on,
    'keptOn', case when ${named(alias)}.kept_on <= ${day} then ${named(alias)}.kept_on end,
    'daysOverdue', greatest(0, least(${named(alias)}.kept_on, ${day}) - ${named(alias)}.due_on),
    'source', ${recordSource(alias)})`;

/** An event of the programme; `people` is how many of the agency that is looked at came. */
export const facilitation = (alias: string, people: Fragment, day: Fragment): Fragment =>
  sql`json_build_object(${keyed(alias, 'facilitation_id', day)}, 'government', ${governmentOf(alias)},
    'code', ${named(alias)}.code, 'heldOn', json_build_object('day', ${named(alias)}.held_on, 'precision', ${named(alias)}.held_precision),
    'kind', ${named(alias)}.kind, 'name', ${wording(alias, 'name')}, 'organiser', ${named(alias)}.organiser,
    'place', ${named(alias)}.place, 'participantsNote', ${named(alias)}.participants_note,
    'resourcePerson', ${named(alias)}.resource_person, 'people', ${people}, 'source', ${recordSource(alias)})`;
