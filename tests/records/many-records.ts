import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';

/*
 * Made-up records by the thousand, written by SQL: enough of them to see what a page costs in a large
 * table. Every agency owns ten innovations, whatever their number; every innovation has two adoptions,
 * one measured indicator and one change in the trail.
 */

const ownedByEach = 10;

export async function manyRecords(db: Kysely<DB>, agencies: number): Promise<void> {
  await government(db);
  await sql`
    insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
    select 1, 'A' || n, 'DEPARTMENT', 'Dinas nomor ' || md5(n::text), 'Department ' || n, 1, 1
    from generate_series(1, ${agencies}::int) n`.execute(db);
  await sql`
    insert into innovation (government_id, code, title_id, title_en, owner_id, owner_basis, file_id, file_row)
    select 1, a.code || '-' || n, 'Layanan ' || md5(a.code || n), 'Service ' || n, a.agency_id, 'STATED', 1, 1
    from agency a cross join generate_series(1, ${ownedByEach}::int) n where a.kind_code <> 'GOVERNMENT'`.execute(
    db,
  );
  await sql`
    insert into innovation_stage (government_id, innovation_id, stage, started_on, started_precision, file_id, file_row)
    select 1, innovation_id, 'IMPLEMENTATION', '2020-01-01', 'DAY', 1, 1 from innovation`.execute(
    db,
  );
  await sql`
    insert into innovation_check (government_id, innovation_id, check_no, check_state, file_id, file_row)
    select 1, innovation_id, 1, 'CHECKED', 1, 1 from innovation`.execute(db);
  await adoptionsAndOutcomes(db);
  await sql`
    insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key, before_image, after_image)
    select 1, 1, 'test', 'UPDATE', 'innovation', jsonb_build_object('code', code), '{"form": null}', '{"form": "OTHER"}'
    from innovation`.execute(db);
  await sql`analyze`.execute(db);
}

async function government(db: Kysely<DB>): Promise<void> {
  await sql`
    insert into import_batch (imported_by, label) values ('test', 'made up')`.execute(db);
  await sql`
    insert into import_file (batch_id, name, sha256, row_count) values (1, 'made-up.csv', repeat('0', 64), 1)`.execute(
    db,
  );
  await sql`
    insert into agency_kind (code, name_id, name_en, position)
    values ('GOVERNMENT', 'Pemerintah', 'Government', 1), ('DEPARTMENT', 'Dinas', 'Department', 2)`.execute(
    db,
  );
  await sql`insert into government (code, made_up) values ('REKAAN', true)`.execute(db);
  await sql`
    insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
    values (1, 'REKAAN', 'GOVERNMENT', 'Kota rekaan', 'Made-up city', 1, 1)`.execute(db);
  await sql`
    insert into rule_set (government_id, from_day, name_id, name_en, quota, counting_stages, counting_checks,
      report_holds_months, file_id, file_row)
    values (1, '2014-01-01', 'a', 'a', 1, '{IMPLEMENTATION}', '{CHECKED}', 3, 1, 1)`.execute(db);
}

async function adoptionsAndOutcomes(db: Kysely<DB>): Promise<void> {
  await sql`
    insert into adoption (government_id, code, innovation_id, adopter_id, file_id, file_row)
    select i.government_id, i.code || '-BY-' || a.agency_id, i.innovation_id, a.agency_id, 1, 1
    from innovation i
    join agency a on a.agency_id in (i.owner_id + 1, i.owner_id + 2)`.execute(db);
  await sql`
    insert into adoption_stage (government_id, adoption_id, stage, reached_on, reached_precision, file_id, file_row)
    select government_id, adoption_id, 'APPLIED', '2022-01-01', 'DAY', 1, 1 from adoption`.execute(
    db,
  );
  await sql`
    insert into outcome (government_id, code, innovation_id, indicator_id, indicator_en, unit_id, unit_en, better,
      baseline_value, file_id, file_row)
    select government_id, code || '-O', innovation_id, 'lama menunggu', 'waiting time', 'menit', 'minutes', 'LOWER', 60, 1, 1
    from innovation`.execute(db);
  await sql`
    insert into measurement (government_id, outcome_id, period_from, period_to, value, file_id, file_row)
    select government_id, outcome_id, '2023-01-01', '2023-12-31', 30, 1, 1 from outcome`.execute(
    db,
  );
}
