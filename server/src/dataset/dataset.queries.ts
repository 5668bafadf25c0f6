import type { DB } from '@satu-inovasi/db/database';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { ruleGiver } from '../sql/scope.js';
import { agencyKind, wording } from '../sql/shapes.js';
import type { Dataset } from './dataset.type.js';
import type { QualityCounts } from './quality-notes.js';

/** What a dataset is told by without counting its records. */
export type PlainDataset = Omit<Dataset, 'records' | 'qualityNotes'>;

/** Who the compiler of public records signs as; a check by anyone else is taken as Orta's. */
const compiler = 'compiler, against source';

const instant = (moment: Fragment): Fragment =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The first day of the rules of each government; those above it can be asked about from then on too. */
const firstDays: Fragment = sql`
      select above.government_id, min(own.first_day) as first_day
      from (
        select u.government_id, (select min(r.from_day) from rule_set r
          where r.government_id = ${ruleGiver('u.government_id')}) as first_day
        from government u
      ) own
      cross join lateral unnest(government_scope(own.government_id)) above(government_id)
      group by above.government_id`;

const governments: Fragment = sql`(
      select coalesce(json_agg(json_build_object('code', g.code, 'name', ${wording('a', 'name')}, 'madeUp', g.made_up,
        'within', (select above.code from government above where above.government_id = g.parent_government_id),
        'firstDay', f.first_day)
        order by ${inAlphabet(sql`g.code`)}, g.government_id), '[]')
      from government g
      join agency a on a.government_id = g.government_id and a.kind_code = 'GOVERNMENT'
      join (${firstDays}) f on f.government_id = g.government_id)`;

/** Where each sort of record is kept. */
const keptIn: Record<keyof Dataset['records'], string> = {
  agencies: 'agency',
  innovations: 'innovation',
  stageChanges: 'innovation_stage',
  adoptions: 'adoption',
  outcomes: 'outcome',
  measurements: 'measurement',
  facilitations: 'facilitation',
  attendances: 'attendance',
  recognitions: 'recognition',
  commitments: 'commitment',
  reports: 'agency_report',
};

/** As many as there are, or no further than a bound: so much is counted as fast in a nation as in a city. */
const counted = (table: Fragment, upTo: number | null): Fragment =>
  upTo === null
    ? sql`(select count(*) from ${table})`
    : sql`(select count(*) from (select from ${table} limit ${upTo}::int) bounded)`;

const lastBatch: Fragment = sql`(
      select json_build_object('batch', b.batch_id, 'importedAt', ${instant(sql`b.imported_at`)},
        'importedBy', b.imported_by, 'files', count(f.file_id), 'rows', coalesce(sum(f.row_count), 0))
      from import_batch b left join import_file f using (batch_id)
      where b.undone_at is null
      group by b.batch_id order by b.batch_id desc limit 1)`;

/**
 * Each count by itself, on the table that decides it. Why not all of one walk: that would look up check,
 * stage and owner of every innovation, to count the few that are meant.
 */
const innovationQuality = (today: Fragment): Fragment => sql`
      select o.*, ${notConfirmed} as "notConfirmed", ${ownerLost(today)} as "ownerLost", s.*
      from (
        select count(*) as innovations, count(*) filter (where owner_basis = 'INFERRED') as "ownerInferred",
          count(*) filter (where owner_basis = 'UNKNOWN') as "ownerUnknown"
        from innovation
      ) o
      cross join (
        select count(*) filter (where n.started_on is null) as "startUnknown",
          count(*) filter (where n.started_precision = 'YEAR') as "startByYear"
        from innovation_stage n
        where (n.started_on is null or n.started_precision = 'YEAR') and not exists (
          select from innovation_stage earlier
          where earlier.government_id = n.government_id and earlier.innovation_id = n.innovation_id
            and (earlier.from_day, earlier.stage) < (n.from_day, n.stage))
      ) s`;

const notConfirmed: Fragment = sql`(
        select count(*) from innovation_check k
        where k.check_state = 'CHECKED' and k.checked_by = ${sql.lit(compiler)} and not exists (
          select from innovation_check later
          where later.government_id = k.government_id and later.innovation_id = k.innovation_id
            and later.check_no > k.check_no))`;

const ownerLost = (today: Fragment): Fragment => sql`(
        select count(*)
        from innovation i join agency a on a.government_id = i.government_id and a.agency_id = i.owner_id
        where a.kind_code <> 'GOVERNMENT' and not exists (
          select from agency_credit_span w
          where w.government_id = i.government_id and w.level = 'UNIT' and w.agency_id = i.owner_id
            and w.from_day <= ${today} and ${today} < w.until_day))`;

const agencyQuality: Fragment = sql`
      select count(*) as agencies, count(*) filter (where source_id is null) as "agencyUnverified",
        count(*) filter (where kind_code = 'WARD') as "wardsListed", coalesce(sum(wards_total), 0) as "wardsTotal"
      from agency`;

const ruleQuality: Fragment = sql`
      select count(*) as "ruleSets", count(*) filter (where target_is_example) as "targetIsExample",
        max(target_on) filter (where target_is_example) as "targetDay",
        count(*) filter (where start_is_assumed) as "ruleStartAssumed",
        min(from_day) filter (where start_is_assumed) as "ruleStart"
      from rule_set`;

/** What is stored and how fresh it is, without a look at any record. */
export function dataset(db: Kysely<DB>, today: string): CompiledQuery<{ answer: PlainDataset }> {
  const day = sql`${today}::date`;
  return compiled(
    db,
    sql<{ answer: PlainDataset }>`
select json_build_object(
    'version', (select coalesce(sum(version), 0)::text from data_version), 'today', ${day},
    'firstDay', (select coalesce(min(from_day), ${day}) from rule_set),
    'changedAt', (select ${instant(sql`max(changed_at)`)} from data_version),
    'governments', ${governments},
    'madeUp', exists (select from government where made_up),
    'lastBatch', ${lastBatch},
    'kinds', (select coalesce(json_agg(${agencyKind('k')} order by k.position), '[]') from agency_kind k)
  ) as answer`,
  );
}

/** How many records of each sort are stored, each counted up to a bound where there is one. */
export const recordCounts = (
  db: Kysely<DB>,
  upTo: number | null,
): CompiledQuery<{ answer: Dataset['records'] }> => {
  const counts = Object.entries(keptIn).map(
    ([sort, table]) => sql`${sql.lit(sort)}, ${counted(named(table), upTo)}`,
  );
  return compiled(
    db,
    sql<{ answer: Dataset['records'] }>`select json_build_object(${sql.join(counts)}) as answer`,
  );
};

/** The counts that the quality notes are worded from. */
export const qualityCounts = (
  db: Kysely<DB>,
  today: string,
): CompiledQuery<{ answer: QualityCounts }> =>
  compiled(
    db,
    sql<{ answer: QualityCounts }>`
select row_to_json(counted) as answer
from (
  select * from (${innovationQuality(sql`${today}::date`)}) i cross join (${agencyQuality}) a cross join (${ruleQuality}) r
) counted`,
  );
