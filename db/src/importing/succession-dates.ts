import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { addIssues } from './find-issues.js';
import type { IssueList } from './problem.js';

/**
 * A successor is valid from the day after its predecessor's last day. Both the pairs of the folder and
 * the stored pairs of agencies that the folder changes are looked at.
 */
export async function checkSuccessionDates(db: Kysely<DB>, issues: IssueList): Promise<void> {
  const problem = { code: 'RULE', rule: 'SUCCESSION_DATES' } as const;
  await addIssues(db, issues, {
    file: 'successions.csv',
    column: 'successor',
    problem,
    rows: `${apart} select row_no, successor || ' (' || coalesce(starts::text, '?') || ') ← '
        || predecessor || ' (' || coalesce(ends::text, '?') || ')' as value
      from apart where row_no is not null`,
  });
  await addIssues(db, issues, {
    file: 'agencies.csv',
    column: 'valid_from',
    problem,
    rows: `${apart} select distinct successor_row as row_no, coalesce(starts::text, '') as value
      from apart where row_no is null and successor_row is not null`,
  });
  await addIssues(db, issues, {
    file: 'agencies.csv',
    column: 'valid_to',
    problem,
    rows: `${apart} select distinct predecessor_row as row_no, coalesce(ends::text, '') as value
      from apart where row_no is null and successor_row is null`,
  });
}

const apart = `
  with touched as (
    select government from merged_agencies_0 union select government from merged_successions_0
  ), agency_after as (
    select government, code, valid_from, valid_to, row_no, is_changed, bad from merged_agencies_0
    union all
    select g.code, a.code, a.valid_from, a.valid_to, null, false, '{}'
    from agency a join government g using (government_id)
    where g.code in (select government from touched) and not exists (
      select from merged_agencies_0 m where m.government = g.code and m.code = a.code)
  ), pair as (
    select government, predecessor, successor, row_no from merged_successions_0
    union all
    select g.code, p.code, s.code, null
    from agency_succession x
    join government g on g.government_id = x.government_id
    join agency p on p.government_id = x.government_id and p.agency_id = x.predecessor_id
    join agency s on s.government_id = x.government_id and s.agency_id = x.successor_id
    where g.code in (select government from merged_agencies_0) and not exists (
      select from merged_successions_0 m
      where m.government = g.code and m.predecessor = p.code and m.successor = s.code)
  ), apart as (
    select r.row_no, r.predecessor, r.successor, p.valid_to as ends, s.valid_from as starts,
      p.row_no as predecessor_row, s.row_no as successor_row
    from pair r
    join agency_after p on p.government = r.government and p.code = r.predecessor
    join agency_after s on s.government = r.government and s.code = r.successor
    where r.predecessor <> r.successor and s.valid_from is distinct from p.valid_to + 1
      and (r.row_no is not null or p.is_changed or s.is_changed)
      and not p.bad && array['valid_to'] and not s.bad && array['valid_from']
  )`;
