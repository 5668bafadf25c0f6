import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { insertSources, sourceJoin, type Writing } from './applying.js';
import { addIssues } from './find-issues.js';
import type { IssueList, RuleName } from './problem.js';
import { run } from './statement.js';

/**
 * Who an agency belongs to. Without dates in agencies.csv, one parent for all time; with rows in
 * agency-parents.csv, these are all there is: they replace what the agency had before.
 */
export async function mergeParents(db: Kysely<DB>): Promise<void> {
  await run(
    db,
    `create temp table merged_parents on commit drop as
     select *, parent is not null and (is_new
         or (parent, until_day, source) is distinct from (was_parent, was_until_day, was_source)) as is_changed,
       false as loses_one
     from (
       select n.file, n.row_no, n.government, n.agency, n.parent, n.from_day, n.until_day,
         coalesce(n.source, case src.kind when 'PERSON' then 'person:' || src.reference else src.reference end) as source,
         p.tableoid is null as is_new, was.code as was_parent, p.until_day as was_until_day,
         case src.kind when 'PERSON' then 'person:' || src.reference else src.reference end as was_source,
         n.file = 'agencies.csv' and exists (
           select from agency_parent d where d.government_id = a.government_id and d.agency_id = a.agency_id
             and (d.from_day, d.until_day) <> (date '-infinity', date 'infinity')) as is_dated,
         (select l.code from agency_parent d join agency l
            on l.government_id = d.government_id and l.agency_id = d.parent_id
          where d.government_id = a.government_id and d.agency_id = a.agency_id
          order by d.from_day desc limit 1) as last_parent
       from (${namedParents}) n
       left join government g on g.code = n.government
       left join agency a on a.government_id = g.government_id and a.code = n.agency
       left join agency_parent p on p.government_id = a.government_id and p.agency_id = a.agency_id
         and p.from_day = n.from_day
       left join agency was on was.government_id = p.government_id and was.agency_id = p.parent_id
       left join source src on src.government_id = p.government_id and src.source_id = p.source_id
     ) rows;
     create index on merged_parents (government, agency);
     analyze merged_parents`,
  );
}

const namedParents = `
  select 'agency-parents.csv' as file, s.row_no, s.government, s.agency, s.parent, s.source,
    coalesce(s.valid_from, date '-infinity') as from_day,
    coalesce(s.valid_to + 1, date 'infinity') as until_day
  from staged_agency_parents s
  where s.government is not null and not s.bad && array['agency', 'parent', 'valid_from', 'valid_to']
    and coalesce(s.valid_from <= s.valid_to, true)
  union all
  select 'agencies.csv', s.row_no, s.government, s.code, s.parent, s.source, date '-infinity', date 'infinity'
  from staged_agencies s
  where s.government <> s.code and (s.parent is not null or s.cleared @> array['parent'])
    and not s.bad && array['code', 'parent']
    and not exists (
      select from staged_agency_parents p where p.government = s.government and p.agency = s.code)`;

export async function checkParents(db: Kysely<DB>, issues: IssueList): Promise<void> {
  for (const file of ['agencies.csv', 'agency-parents.csv']) {
    const check = (rule: RuleName, rows: string) =>
      addIssues(db, issues, {
        file,
        column: 'parent',
        problem: { code: 'RULE', rule },
        rows,
        parameters: [file],
      });
    const wrong = `select m.row_no, m.parent as value from merged_parents m where m.file = $1 and`;
    await check('OWN_PARENT', `${wrong} m.parent = m.agency`);
    await check(
      'PARENT_IS_DATED',
      `${wrong} m.is_dated and m.parent is distinct from m.last_parent`,
    );
    await check(
      'PARENT_OVERLAP',
      // The same agency twice in agencies.csv is told as that.
      `${wrong} m.file <> 'agencies.csv' and exists (select from merged_parents o
         where o.file = m.file and o.government = m.government and o.agency = m.agency
           and o.row_no < m.row_no and o.from_day < m.until_day and m.from_day < o.until_day)`,
    );
    await check('PARENT_CYCLE', cycles);
  }
}

/** Climbs from every changed row over the parents as they will be, on the days that all of them share. */
const cycles = `
  with recursive edge as (
    select government, agency, parent, from_day, until_day from merged_parents
    where not is_dated and parent is not null and parent <> agency
    union all
    select g.code, a.code, p.code, d.from_day, d.until_day
    from agency_parent d
    join government g on g.government_id = d.government_id
    join agency a on a.government_id = d.government_id and a.agency_id = d.agency_id
    join agency p on p.government_id = d.government_id and p.agency_id = d.parent_id
    where g.code in (select government from merged_parents where is_changed)
      and not exists (select from merged_parents m
        where m.government = g.code and m.agency = a.code and not m.is_dated)
  ), climb(row_no, government, first, at, from_day, until_day, hops) as (
    select row_no, government, agency, parent, from_day, until_day, 1 from merged_parents
    where file = $1 and is_changed and not is_dated and parent <> agency
    union all
    select c.row_no, c.government, c.first, e.parent, greatest(c.from_day, e.from_day),
      least(c.until_day, e.until_day), c.hops + 1
    from climb c join edge e on e.government = c.government and e.agency = c.at
    where c.at <> c.first and c.hops < 20
      and greatest(c.from_day, e.from_day) < least(c.until_day, e.until_day)
  ) select distinct row_no, first as value from climb where at = first`;

/** Stored parents of the folder's agencies that the folder no longer gives. */
const gone = `
  select p.government_id, p.agency_id, p.from_day, a.code as agency, to_jsonb(p) as image
  from agency_parent p
  join agency a on a.government_id = p.government_id and a.agency_id = p.agency_id
  join government g on g.government_id = p.government_id
  where exists (select from merged_parents m
      where m.government = g.code and m.agency = a.code and not m.is_dated)
    and not exists (select from merged_parents m where m.government = g.code and m.agency = a.code
      and not m.is_dated and m.from_day = p.from_day and m.parent is not null)`;

const resolved = `
  select m.row_no, m.is_new, m.file, m.agency, g.government_id, a.agency_id, p.agency_id as parent_id,
    m.from_day, m.until_day, src.source_id
  from merged_parents m
  join government g on g.code = m.government
  join agency a on a.government_id = g.government_id and a.code = m.agency
  join agency p on p.government_id = g.government_id and p.code = m.parent
  ${sourceJoin('src', 'm.source')}
  where m.is_changed and not m.is_dated`;

/** Writes them; rows of agencies that lose a stored parent are marked. */
export async function applyParents(db: Kysely<DB>, writing: Writing): Promise<void> {
  const { batch, by, files } = writing;
  await insertSources(db, '(select * from merged_parents where is_changed)', 'source', batch);
  await run(
    db,
    `with gone as materialized (${gone}),
     deleted as (delete from agency_parent p using gone where p.government_id = gone.government_id
       and p.agency_id = gone.agency_id and p.from_day = gone.from_day),
     marked as (update merged_parents m set loses_one = true from gone
       join government g on g.government_id = gone.government_id
       where m.government = g.code and m.agency = gone.agency and not m.is_dated)
     insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key, before_image)
     select government_id, $1::int, $2, 'DELETE', 'agency_parent',
       jsonb_build_object('agency', agency, 'from_day', from_day), image from gone`,
    [batch, by],
  );
  const fileIds = [files.get('agencies.csv') ?? null, files.get('agency-parents.csv') ?? null];
  const fileId = `case n.file when 'agencies.csv' then $1::int else $2::int end`;
  await run(
    db,
    `with next as materialized (select * from (${resolved}) every where not is_new),
     before as (select n.government_id, n.agency_id, n.from_day, to_jsonb(p) as image
       from agency_parent p join next n using (government_id, agency_id, from_day)),
     written as (
       update agency_parent p set parent_id = n.parent_id, until_day = n.until_day,
         source_id = n.source_id, file_id = ${fileId}, file_row = n.row_no
       from next n where p.government_id = n.government_id and p.agency_id = n.agency_id
         and p.from_day = n.from_day
       returning n.government_id, n.agency_id, n.from_day, n.agency, to_jsonb(p) as image)
     insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key,
       before_image, after_image)
     select w.government_id, $3::int, $4, 'UPDATE', 'agency_parent',
       jsonb_build_object('agency', w.agency, 'from_day', w.from_day), b.image, w.image
     from written w join before b using (government_id, agency_id, from_day)`,
    [...fileIds, batch, by],
  );
  await run(
    db,
    `insert into agency_parent (government_id, agency_id, from_day, until_day, parent_id, source_id,
       file_id, file_row)
     select government_id, agency_id, from_day, until_day, parent_id, source_id, ${fileId}, row_no
     from (${resolved}) n where is_new order by row_no`,
    fileIds,
  );
}
