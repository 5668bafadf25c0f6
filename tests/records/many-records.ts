import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';

/*
 * Made-up records by the thousand, written by SQL: enough of them to see what a page costs in a large
 * table. However many governments there are below the first one, each has the same: 25 agencies, which
 * own ten innovations each, one in five of them on trial; every innovation has two adoptions, one measured indicator, an award and a
 * change in the trail. Codes say whose they are: G3A7 is an agency, G3A7N4 an innovation of it.
 */

const agenciesOfEach = 25;
const ownedByEach = 10;

export async function manyRecords(db: Kysely<DB>, governments: number): Promise<void> {
  for (const statement of [...opened(governments), ...recorded]) {
    await sql.raw(statement).execute(db);
  }
}

const opened = (governments: number): readonly string[] => [
  `insert into import_batch (imported_by, label) select 'test', 'made up ' || n from generate_series(1, ${governments * 10}) n`,
  `insert into import_file (batch_id, name, sha256, row_count)
   select batch_id, 'made-up.csv', repeat('0', 64), 1 from import_batch order by 1`,
  `insert into agency_kind (code, name_id, name_en, position)
   values ('GOVERNMENT', 'Pemerintah', 'Government', 1), ('DEPARTMENT', 'Dinas', 'Department', 2)`,
  `insert into government (code, made_up) values ('REKAAN', true)`,
  `insert into government (code, parent_government_id, made_up) select 'G' || n, 1, true from generate_series(1, ${governments}) n`,
  `insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
   select government_id, code, 'GOVERNMENT', 'Kota rekaan ' || code, 'Made-up city', 1, 1 from government`,
  `insert into rule_set (government_id, from_day, name_id, name_en, quota, counting_stages, counting_checks,
     report_holds_months, file_id, file_row)
   values (1, '2014-01-01', 'a', 'a', 1, '{IMPLEMENTATION}', '{CHECKED}', 3, 1, 1)`,
  `insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
   select g.government_id, g.code || 'A' || n, 'DEPARTMENT', 'Dinas ' || md5(g.code || n), 'Department ' || n, 1, 1
   from government g cross join generate_series(1, ${agenciesOfEach}) n where g.government_id > 1
   order by g.government_id, n`,
];

const days = `date '2024-12-31' - (n.innovation_id * 7 % 3000)`;

const recorded: readonly string[] = [
  `insert into innovation (government_id, code, title_id, title_en, owner_id, owner_basis, file_id, file_row)
   select a.government_id, a.code || 'N' || n, 'Layanan ' || md5(a.code || n), 'Service ' || n, a.agency_id, 'STATED', 1, 1
   from agency a cross join generate_series(1, ${ownedByEach}) n where a.kind_code <> 'GOVERNMENT'`,
  `insert into innovation_stage (government_id, innovation_id, stage, started_on, started_precision, file_id, file_row)
   select government_id, innovation_id, 'TRIAL'::stage, ${days} - 300, 'DAY'::date_precision, 1, 1 from innovation n
   union all
   select government_id, innovation_id, 'IMPLEMENTATION', ${days}, 'DAY', 1, 1 from innovation n where innovation_id % 5 > 0`,
  `insert into innovation_check (government_id, innovation_id, check_no, check_state, file_id, file_row)
   select government_id, innovation_id, 1, 'CHECKED', 1, 1 from innovation`,
  `insert into adoption (government_id, code, innovation_id, adopter_id, file_id, file_row)
   select i.government_id, i.code || '-BY-' || a.agency_id, i.innovation_id, a.agency_id, 1, 1
   from innovation i join agency a on a.government_id = i.government_id and a.agency_id in (i.owner_id + 1, i.owner_id + 2)
   where a.kind_code <> 'GOVERNMENT'`,
  `insert into adoption_stage (government_id, adoption_id, stage, reached_on, reached_precision, file_id, file_row)
   select x.government_id, adoption_id, 'APPLIED', ${days} + 200, 'DAY', 1, 1
   from adoption x join innovation n using (government_id, innovation_id)`,
  `insert into outcome (government_id, code, innovation_id, indicator_id, indicator_en, unit_id, unit_en, better,
     baseline_value, file_id, file_row)
   select government_id, code || '-O', innovation_id, 'lama menunggu ' || md5(code), 'waiting time', 'menit', 'minutes', 'LOWER', 60, 1, 1
   from innovation`,
  `insert into measurement (government_id, outcome_id, period_from, period_to, value, file_id, file_row)
   select government_id, outcome_id, '2023-01-01', '2023-12-31', 30, 1, 1 from outcome`,
  `insert into recognition (government_id, code, innovation_id, programme, name_id, name_en, rank, awarded_on, file_id, file_row)
   select government_id, code || '-R', innovation_id, 'CITY', 'Juara ' || md5(code), 'Winner', innovation_id % 9 + 1, ${days}, 1, 1
   from innovation n`,
  `insert into commitment (government_id, code, agency_id, promise_id, promise_en, promised_on, due_on, file_id, file_row)
   select a.government_id, a.code || '-C' || c, a.agency_id, 'Satu inovasi', 'One innovation',
     date '2023-01-01' + (a.agency_id * 7 + c) % 600, date '2025-01-01' + (a.agency_id * 7 + c) % 600, 1, 1
   from agency a cross join generate_series(1, 10) c where a.kind_code <> 'GOVERNMENT'`,
  `insert into facilitation (government_id, code, held_on, held_precision, kind, name_id, name_en, file_id, file_row)
   select government_id, code || '-F' || n, date '2020-01-01' + (government_id * 50 + n) * 37 % 1500, 'DAY', 'WORKSHOP',
     'Lokakarya ' || md5(code || n), 'Workshop', 1, 1
   from government cross join generate_series(1, 50) n where government_id > 1`,
  `insert into attendance (government_id, facilitation_id, agency_id, file_id, file_row)
   select e.government_id, e.facilitation_id, a.agency_id, 1, 1
   from facilitation e join agency a using (government_id)
   where a.kind_code <> 'GOVERNMENT' and (a.agency_id + e.facilitation_id) % 5 = 0`,
  `insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key, before_image, after_image)
   select government_id, 1 + innovation_id % (select count(*) from import_batch), 'test', 'UPDATE', 'innovation',
     jsonb_build_object('code', code), '{"form": null}', '{"form": "OTHER"}'
   from innovation`,
  'select rebuild_coverage()',
  'analyze',
];
