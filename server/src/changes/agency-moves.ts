import { sql } from 'kysely';
import type { Level } from '../graphql/enums.js';
import type { Fragment } from '../sql/fragment.js';
import { type Kinds, ofKinds } from '../sql/kinds.js';
import { inScope } from '../sql/scope.js';
import { agencyLabel, recordSource } from '../sql/shapes.js';
import { type ChangeList, innovationStep, type Span, stageBefore } from './changed-records.js';

/** The innovations that are shown beside a move; more of one agency on one day are hardly ever there. */
export const mostSteps = 10;

/**
 * The steps behind a move n: those that innovations credited to the agency took on its day. Of one that came
 * to be covered only those to a stage that counts.
 */
const steps = (level: Level): Fragment => sql`(
      select coalesce(json_agg(x.shape order by x.code), '[]')
      from (
        select i.code, ${innovationStep(stageBefore)} as shape
        from agency_credit_span c
        join innovation i on i.government_id = c.government_id and i.owner_id = c.agency_id
        join innovation_span v on v.government_id = i.government_id and v.innovation_id = i.innovation_id
          and v.from_day = n.happened and v.check_state is distinct from 'REJECTED'
        join innovation_stage s on s.government_id = v.government_id and s.innovation_id = v.innovation_id
          and s.from_day = v.from_day and s.stage = v.stage
        join rule on rule.government_id = c.government_id
        where c.government_id = n.first_key and c.credited_id = n.second_key and c.level = ${level}::coverage_level
          and c.from_day <= n.happened and n.happened < c.until_day
          and (n.after is distinct from 'COVERED' or s.stage = any (rule.counting_stages))
        order by i.code limit ${sql.lit(mostSteps)}
      ) x)`;

/** The report that said "none" and whose period began with the state. */
const report: Fragment = sql`case when n.after = 'NONE' then (
      select json_build_object('from', x.period_from, 'to', x.period_to, 'reportedOn', x.reported_on,
        'saysNone', x.says_none,
        'holdsUntil', report_holds_until(x.period_to, rule.report_holds_months),
        'source', ${recordSource('x')})
      from agency_report x join rule using (government_id)
      where x.government_id = n.first_key and x.agency_id = n.second_key and x.says_none and x.period_from = n.happened
      order by x.period_to desc limit 1) end`;

/** Why a move n came about, by the states it went from and to. */
const reason: Fragment = sql`case
        when n.after is null then 'ENDED'
        when n.after = 'COVERED' then 'IN_USE'
        when n.before = 'COVERED' then 'OUT_OF_USE'
        when n.after = 'PREPARING' then 'RECORDED'
        when n.after = 'NONE' then 'REPORTED_NONE'
        when n.before = 'NONE' then 'REPORT_ENDED'
        when n.before = 'PREPARING' then 'RECORDS_ENDED'
        else 'BEGAN' end`;

/** Every agency with its states on both days; the one that moved is the one whose states differ. */
export const agencyStandings = (
  { since, day, within }: Span,
  level: Level,
  kinds: Kinds,
): ChangeList => ({
  rows: sql`
  select b.state as before, n.state as after, coalesce(n.state_from, b.until_day) as happened,
    government_id as first_key, agency_id as second_key, 0 as third_key
  from (
    select * from agency_state_span where level = ${level}::coverage_level and from_day <= ${since} and ${since} < until_day
      and ${ofKinds(kinds, 'kind_code')}
  ) b
  full join (
    select * from agency_state_span where level = ${level}::coverage_level and from_day <= ${day} and ${day} < until_day
      and ${ofKinds(kinds, 'kind_code')}
  ) n using (government_id, agency_id)
  where ${inScope(within, 'government_id', 'agency_id')}`,
  shape: sql`json_build_object('agency', ${agencyLabel('n.first_key', 'n.second_key')}, 'from', n.before,
      'to', n.after, 'on', n.happened, 'reason', ${reason}, 'steps', ${steps(level)}, 'report', ${report})`,
});
