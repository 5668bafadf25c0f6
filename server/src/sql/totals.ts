import { sql } from 'kysely';
import type { Level } from '../graphql/enums.js';
import { type Fragment, nothing } from './fragment.js';
import { andOfKinds, type Kinds } from './kinds.js';
import {
  agencyState,
  coverageRate,
  eligibleAgencies,
  missingAgencies,
  targetAgencies,
} from './measures.js';
import type { Scope } from './scope.js';
import { agencyKind } from './shapes.js';

const wholeTotals = (level: Level, kinds: Kinds): Fragment => sql`
  select c.day, c.kind_code, sum(c.covered)::int as covered, sum(c.preparing)::int as preparing,
    sum(c.none)::int as none, sum(c.unreported)::int as unreported,
    sum(c.covered_by_year)::int as covered_by_year, sum(c.covered_known_on)::int as covered_known_on
  from scope s
  cross join lateral coverage_on(s.government_id, ${level}::coverage_level, array(select day from moments)) c
  where s.whole${andOfKinds(kinds, 'c.kind_code')}
  group by c.day, c.kind_code`;

const subtreeTotals = (level: Level, kinds: Kinds): Fragment => sql`
  select t.day, s.kind_code, count(*) filter (where s.state = 'COVERED')::int,
    count(*) filter (where s.state = 'PREPARING')::int, count(*) filter (where s.state = 'NONE')::int,
    count(*) filter (where s.state = 'UNREPORTED')::int, count(*) filter (where s.date_basis = 'YEAR')::int,
    count(*) filter (where s.date_basis = 'KNOWN_ON')::int
  from subtree t
  join agency_state_span s on s.government_id = t.government_id and s.agency_id = t.agency_id
    and s.level = ${level}::coverage_level and s.from_day <= t.day and t.day < s.until_day${andOfKinds(kinds, 's.kind_code')}
  group by t.day, s.kind_code`;

/**
 * `totals`, the eligible agencies by state for each day of `moments` and each kind asked for, and `sums` over
 * the kinds. A government's are added up from the steps kept for it; those of another agency are
 * counted over its subtree.
 */
export const totalsWords = (within: Scope | null, level: Level, kinds: Kinds): Fragment => sql`
, totals as (${wholeTotals(level, kinds)}${
  within === null
    ? nothing
    : sql`
  union all${subtreeTotals(level, kinds)}`
}
), sums as (
  select m.day, coalesce(sum(t.covered), 0)::int as covered, coalesce(sum(t.preparing), 0)::int as preparing,
    coalesce(sum(t.none), 0)::int as none, coalesce(sum(t.unreported), 0)::int as unreported,
    coalesce(sum(t.covered_by_year), 0)::int as covered_by_year,
    coalesce(sum(t.covered_known_on), 0)::int as covered_known_on
  from moments m left join totals t using (day)
  group by m.day
)`;

/** `one_rule`: the rules in force in the scope, where they are the same everywhere; else no row. */
export const oneRuleWords: Fragment = sql`
, one_rule as (
  select min(quota) as quota, min(target_rate) as target_rate, min(target_from) as target_from, min(target_on) as target_on,
    bool_or(target_is_example) as target_is_example
  from rule
  having count(distinct (quota, target_rate, target_from, target_on)) = 1
)`;

/** `target`: what the rules ask for, measured on the sums of one day. */
export const targetWords = (day: Fragment): Fragment => sql`
, target as (
  select r.target_rate as rate, r.target_from as from_day, r.target_on as day, ${targetAgencies.sql(sql`r.target_rate`, eligibleAgencies.sql('t'))} as agencies,
    ${missingAgencies.sql(targetAgencies.sql(sql`r.target_rate`, eligibleAgencies.sql('t')), sql`t.covered`)} as missing,
    greatest(0, r.target_on - ${day}) as days_left, ${day} >= r.target_on as overdue, r.target_is_example as is_example
  from one_rule r join sums t on t.day = ${day}
  where r.target_rate is not null
)`;

export const targetShape: Fragment = sql`(
    select json_build_object('rate', rate, 'from', from_day, 'day', day, 'agencies', agencies, 'missing', missing,
      'daysLeft', days_left, 'overdue', overdue, 'isExample', is_example) from target)`;

/** What a coverage has in common with a point of its trend; takes the alias of a row of `sums`. */
export const coverageFields = (
  sums: string,
): Fragment => sql`'eligible', ${eligibleAgencies.sql(sums)},
      'states', ${agencyState.sql(sums)}, 'rate', ${coverageRate.sql(sums)},
      'coveredByYear', ${sql.raw(sums)}.covered_by_year, 'coveredKnownOn', ${sql.raw(sums)}.covered_known_on`;

/** KindCoverage from a row of `totals` beside its kind k. */
export const kindCoverage: Fragment = sql`json_build_object('kind', ${agencyKind('k')}, 'eligible', ${eligibleAgencies.sql('t')},
      'states', ${agencyState.sql('t')}, 'rate', ${coverageRate.sql('t')})`;
