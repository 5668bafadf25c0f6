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

const storedPair = `
  join agency_succession x on x.government_id = a.government_id and %
  join agency p on p.government_id = x.government_id and p.agency_id = x.predecessor_id
  join agency s on s.government_id = x.government_id and s.agency_id = x.successor_id
  where not exists (select from merged_successions_0 n
    where n.government = m.government and n.predecessor = p.code and n.successor = s.code)`;

/** Changed agencies of the folder as they are stored, with the pairs in which they have that part. */
const pairsAs = (part: 'predecessor' | 'successor') => `
  select m.government, p.code as predecessor, s.code as successor, null::int as row_no
  from (select * from merged_agencies_0 where is_changed and not is_new) m
  join agency a on a.government_id = m.government_id and a.code = m.code
  ${storedPair.replace('%', `x.${part}_id = a.agency_id`)}`;

/** An agency as it will be: from the folder where it is there, else as stored. */
const agencyAs = (part: 'predecessor' | 'successor', as: string) => `
  left join merged_agencies_0 m${as} on m${as}.government = r.government and m${as}.code = r.${part}
  left join agency ${as} on ${as}.government_id = g.government_id and ${as}.code = r.${part}`;

const apart = `
  with pair as (
    select government, predecessor, successor, row_no from merged_successions_0
    union ${pairsAs('predecessor')}
    union ${pairsAs('successor')}
  ), dated as (
    select r.row_no, r.predecessor, r.successor,
      case when mp.row_no is null then p.valid_to else mp.valid_to end as ends,
      case when ms.row_no is null then s.valid_from else ms.valid_from end as starts,
      mp.row_no as predecessor_row, ms.row_no as successor_row
    from pair r
    left join government g on g.code = r.government
    ${agencyAs('predecessor', 'p')}
    ${agencyAs('successor', 's')}
    where r.predecessor <> r.successor
      and coalesce(mp.row_no, p.agency_id) is not null and coalesce(ms.row_no, s.agency_id) is not null
      and not coalesce(mp.bad && array['valid_to'] or ms.bad && array['valid_from'], false)
  ), apart as (select * from dated where starts is null or ends is null or starts <> ends + 1)`;
