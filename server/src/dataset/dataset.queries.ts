import type { DB } from '@satu-inovasi/db/database';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet } from '../sql/fragment.js';
import { ownerOnDay } from '../sql/innovation-words.js';
import { agencyKind, wording } from '../sql/shapes.js';
import type { Dataset } from './dataset.type.js';
import type { QualityCounts } from './quality-notes.js';

export type CountedDataset = Omit<Dataset, 'qualityNotes'> & { readonly quality: QualityCounts };

/** Who the compiler of public records signs as; a check by anyone else is taken as Orta's. */
const compiler = 'compiler, against source';

const instant = (moment: Fragment): Fragment =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const governments: Fragment = sql`(
      select coalesce(json_agg(json_build_object('code', g.code, 'name', ${wording('a', 'name')}, 'madeUp', g.made_up,
        'within', (select above.code from government above where above.government_id = g.parent_government_id))
        order by ${inAlphabet(sql`g.code`)}, g.government_id), '[]')
      from government g join agency a on a.government_id = g.government_id and a.kind_code = 'GOVERNMENT')`;

const records: Fragment = sql`(
      select json_build_object('agencies', (select count(*) from agency), 'innovations', (select count(*) from innovation),
        'stageChanges', (select count(*) from innovation_stage), 'adoptions', (select count(*) from adoption),
        'outcomes', (select count(*) from outcome), 'measurements', (select count(*) from measurement),
        'facilitations', (select count(*) from facilitation), 'attendances', (select count(*) from attendance),
        'recognitions', (select count(*) from recognition), 'commitments', (select count(*) from commitment),
        'reports', (select count(*) from agency_report)))`;

const lastBatch: Fragment = sql`(
      select json_build_object('batch', b.batch_id, 'importedAt', ${instant(sql`b.imported_at`)},
        'importedBy', b.imported_by, 'files', count(f.file_id), 'rows', coalesce(sum(f.row_count), 0))
      from import_batch b left join import_file f using (batch_id)
      where b.undone_at is null
      group by b.batch_id order by b.batch_id desc limit 1)`;

const innovationQuality = (today: Fragment): Fragment => sql`
      select count(*) as innovations,
        count(*) filter (where k.check_state = 'CHECKED' and k.checked_by = ${sql.lit(compiler)}) as "notConfirmed",
        count(*) filter (where i.owner_basis = 'INFERRED') as "ownerInferred",
        count(*) filter (where i.owner_basis = 'UNKNOWN') as "ownerUnknown",
        count(*) filter (where i.owner_id is not null and o.kind_code <> 'GOVERNMENT'
          and ${ownerOnDay('i.government_id', 'i.owner_id', today)} is null) as "ownerLost",
        count(*) filter (where first.started_on is null and first.known_on is not null) as "startUnknown",
        count(*) filter (where first.started_precision = 'YEAR') as "startByYear"
      from innovation i
      left join innovation_check_now k using (government_id, innovation_id)
      left join agency o on o.government_id = i.government_id and o.agency_id = i.owner_id
      left join (
        select distinct on (government_id, innovation_id) * from innovation_stage
        order by government_id, innovation_id, from_day, stage
      ) first on first.government_id = i.government_id and first.innovation_id = i.innovation_id`;

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

/** What is stored, how fresh it is, and the counts that the quality notes are worded from. */
export function dataset(db: Kysely<DB>, today: string): CompiledQuery<{ answer: CountedDataset }> {
  const day = sql`${today}::date`;
  return compiled(
    db,
    sql<{ answer: CountedDataset }>`
select json_build_object(
    'version', (select coalesce(sum(version), 0)::text from data_version), 'today', ${day},
    'firstDay', (select coalesce(min(from_day), ${day}) from rule_set),
    'changedAt', (select ${instant(sql`max(changed_at)`)} from data_version),
    'governments', ${governments},
    'madeUp', exists (select from government where made_up),
    'records', ${records},
    'lastBatch', ${lastBatch},
    'kinds', (select coalesce(json_agg(${agencyKind('k')} order by k.position), '[]') from agency_kind k),
    'quality', (
      select row_to_json(counted)
      from (select * from (${innovationQuality(day)}) i cross join (${agencyQuality}) a cross join (${ruleQuality}) r) counted)
  ) as answer`,
  );
}
