import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { askedColumns, scopeWords } from '../sql/scope.js';
import { agencyKind, agencyLabel, recordSource, wording, wordingOrNull } from '../sql/shapes.js';
import type { RuleSet } from './rule-set.type.js';

/** The most rule sets of an answer: more stand in no one's book of rules. */
export const mostRuleSets = 200;

const kindsOf: Fragment = sql`(
      select coalesce(array_agg(k.kind_code order by k.kind_code), '{}') from rule_set_kind k
      where k.government_id = r.government_id and k.from_day = r.from_day)`;

/** What a rule set says differently than the one before it. */
const changes: Fragment = sql`(
      select coalesce(json_agg(c.name order by c.place), '[]')
      from (values
        (1, 'KINDS', r.kinds is distinct from r.kinds_before),
        (2, 'QUOTA', r.quota is distinct from r.quota_before),
        (3, 'STAGES', r.counting_stages is distinct from r.stages_before),
        (4, 'CHECKS', r.counting_checks is distinct from r.checks_before),
        (5, 'REPORT_HOLDS', r.report_holds_months is distinct from r.holds_before),
        (6, 'TARGET', r.target is distinct from r.target_before),
        (7, 'KIPP_AGE', r.kipp_min_age_months is distinct from r.kipp_before)
      ) as c(place, name, changed)
      where c.changed and r.place > 1)`;

const kindShapes: Fragment = sql`(
      select coalesce(json_agg(${agencyKind('k')} order by k.position, k.code), '[]')
      from agency_kind k where k.code = any (r.kinds))`;

const shape = (day: Fragment): Fragment => sql`json_build_object(
      'government', (
        select ${agencyLabel('o.government_id', 'o.agency_id')}
        from agency o where o.government_id = r.government_id and o.kind_code = 'GOVERNMENT'), 'name', ${wording('r', 'name')},
      'note', ${wordingOrNull('r', 'note')}, 'from', r.from_day, 'until', r.next_from - 1,
      'startIsAssumed', r.start_is_assumed,
      'inForce', r.from_day <= ${day} and (r.next_from is null or ${day} < r.next_from),
      'kinds', ${kindShapes}, 'quota', r.quota, 'stages', r.counting_stages, 'checks', r.counting_checks,
      'reportHoldsMonths', r.report_holds_months, 'targetRate', r.target_rate::float8,
      'targetFrom', case when r.target_on is not null then coalesce(r.target_from, r.from_day) end,
      'targetOn', r.target_on, 'targetIsExample', r.target_is_example,
      'kippMinimumAgeMonths', r.kipp_min_age_months, 'changes', ${changes}, 'source', ${recordSource('r')})`;

/** Every rule set that is or was in force somewhere in the scope, the newest first. */
export function ruleSets(db: Kysely<DB>, asked: DayAndScope): Question<RuleSet[]> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<RuleSet[]>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}
, known as (
  select r.*, ${kindsOf} as kinds, row(r.target_rate, r.target_from, r.target_on, r.target_is_example)::text as target
  from rule_set r
  where r.government_id in (select giver_id from inside)
), compared as (
  select k.*, row_number() over w as place, lead(from_day) over w as next_from, lag(kinds) over w as kinds_before,
    lag(quota) over w as quota_before, lag(counting_stages) over w as stages_before,
    lag(counting_checks) over w as checks_before, lag(report_holds_months) over w as holds_before,
    lag(target) over w as target_before, lag(kipp_min_age_months) over w as kipp_before
  from known k
  window w as (partition by government_id order by from_day)
), page as (
  select r.from_day, r.government_id, ${shape(day)} as shape
  from compared r
  order by r.from_day desc, r.government_id limit ${mostRuleSets}
)
select ${askedColumns},
  (select coalesce(json_agg(shape order by from_day desc, government_id), '[]') from page) as answer`,
  );
}
