import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import type { Writing } from './applying.js';
import { addIssues } from './find-issues.js';
import { nearest } from './nearest.js';
import type { IssueList } from './problem.js';
import { run } from './statement.js';

/**
 * Rows of agencies.csv of kind GOVERNMENT: each opens a government or is about a known one, and its
 * `parent` is the government above.
 */
export async function mergeGovernments(db: Kysely<DB>): Promise<void> {
  await run(
    db,
    `create temp table merged_governments on commit drop as
     select *, is_new or parent is distinct from was_parent as is_changed from (
       select s.row_no, s.bad, s.made_up, s.code as government, g.government_id, g.government_id is null as is_new,
         case when s.cleared @> array['parent'] then null else coalesce(s.parent, above.code) end as parent,
         above.code as was_parent
       from staged_agencies s
       left join government g on g.code = s.code
       left join government above on above.government_id = g.parent_government_id
       where s.government = s.code and not s.bad && array['code', 'kind', 'parent']) rows`,
  );
}

export async function checkGovernments(db: Kysely<DB>, issues: IssueList): Promise<void> {
  const known = await run<{ code: string }>(db, 'select code from known_government');
  const about = { file: 'agencies.csv', column: 'parent' };
  await addIssues(db, issues, {
    ...about,
    problem: (value) => ({
      code: 'UNKNOWN_REFERENCE',
      file: 'agencies.csv (GOVERNMENT)',
      nearest: nearest(
        value ?? '',
        known.rows.map((row) => row.code),
      ),
    }),
    rows: `select row_no, parent as value from merged_governments m
      where parent is not null and not exists (select from known_government k where k.code = m.parent)`,
  });
  await addIssues(db, issues, {
    ...about,
    problem: { code: 'RULE', rule: 'OWN_PARENT' },
    rows: 'select row_no, parent as value from merged_governments where parent = government',
  });
  await addIssues(db, issues, {
    ...about,
    problem: { code: 'RULE', rule: 'PARENT_CYCLE' },
    rows: `with recursive above_of as (
        select government as code, parent from merged_governments
        union all
        select g.code, a.code from government g
        join government a on a.government_id = g.parent_government_id
        where g.code not in (select government from merged_governments)
      ), climb(row_no, first, at, hops) as (
        select row_no, government, parent, 1 from merged_governments
        where is_changed and parent is not null and parent <> government
        union all
        select c.row_no, c.first, a.parent, c.hops + 1
        from climb c join above_of a on a.code = c.at
        where a.parent is not null and c.at <> c.first and c.hops < 20
      ) select row_no, at as value from climb where at = first`,
  });
}

/** Returns whether a government that was there before now belongs to another one. */
export async function applyGovernments(
  db: Kysely<DB>,
  { batch, by }: Writing,
  madeUp: boolean,
): Promise<boolean> {
  await run(
    db,
    `insert into government (code, made_up)
     select government, coalesce(made_up, $1::boolean) from merged_governments where is_new order by row_no`,
    [madeUp],
  );
  const moved = await run<{ was_there: boolean }>(
    db,
    `with written as (
       update government g set parent_government_id = above.government_id
       from merged_governments m left join government above on above.code = m.parent
       where g.code = m.government and m.is_changed
         and g.parent_government_id is distinct from above.government_id
       returning g.government_id, g.code, m.is_new, m.was_parent, m.parent),
     trail as (
       insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key,
         before_image, after_image)
       select government_id, $1::int, $2, 'UPDATE', 'government', jsonb_build_object('code', code),
         jsonb_build_object('parent', was_parent), jsonb_build_object('parent', parent)
       from written where not is_new)
     select not is_new as was_there from written`,
    [batch, by],
  );
  return moved.rows.some((row) => row.was_there);
}
