import { sql } from 'kysely';
import { type Fragment, named, nothing } from './fragment.js';
import { agencyLabel } from './shapes.js';

/** What `within` names: an agency or government by its code, if need be with its government's. */
export interface Scope {
  readonly government: string | null;
  readonly code: string;
  /** True where no agency of it may be meant. */
  readonly isGovernment?: true;
}

/** The rows that a code may mean. A code that is unknown gives none, one held twice gives two. */
const namedBy = (scope: Scope): Fragment => sql`
  select a.government_id, a.agency_id, a.kind_code = 'GOVERNMENT' as whole
  from agency a join government g using (government_id)
  where a.code = ${scope.code}${scope.government === null ? nothing : sql` and g.code = ${scope.government}`}${scope.isGovernment ? sql` and a.kind_code = 'GOVERNMENT'` : nothing}`;

const everything: Fragment = sql`
  select government_id, null::int as agency_id, true as whole
  from government where parent_government_id is null`;

/** The nearest government, from one upwards, that has rule sets: its rules are in force there. */
export const ruleGiver = (governmentId: string): Fragment => sql`(
    select u.government_id
    from unnest(government_scope(${named(governmentId)})) with ordinality as u(government_id, hops)
    where exists (select from rule_set r where r.government_id = u.government_id)
    order by u.hops limit 1)`;

/**
 * The words that every question begins with: `scope`, what was asked for; `inside`, the governments
 * whose records it may touch, each with the one that gives its rules; `rule`, the rules there on the day.
 */
export const scopeWords = (within: Scope | null, day: Fragment): Fragment =>
  scopeWordsOf(within === null ? everything : namedBy(within), day);

/** The same for a scope that is found otherwise: government_id, agency_id, and whether it is all of it. */
export const scopeWordsOf = (scope: Fragment, day: Fragment): Fragment => sql`
scope as (${scope}
), inside(government_id, giver_id, whole) as (
  select s.government_id, ${ruleGiver('s.government_id')}, s.whole
  from scope s
  union all
  select g.government_id,
    case when exists (select from rule_set r where r.government_id = g.government_id)
      then g.government_id else i.giver_id end, true
  from inside i join government g on g.parent_government_id = i.government_id
  where i.whole
), rule as (
  select i.government_id, r.from_day, r.quota, r.counting_stages, r.counting_checks, r.report_holds_months,
    r.target_rate, coalesce(r.target_from, r.from_day) as target_from, r.target_on, r.target_is_example
  from inside i
  cross join lateral (
    select * from rule_set r
    where r.government_id = i.giver_id and r.from_day <= ${day}
    order by r.from_day desc limit 1
  ) r
)`;

/** The agencies below an agency named by `within`, itself among them, on each day of `moments`. */
export const subtreeWords = (within: Scope | null): Fragment =>
  within === null
    ? nothing
    : sql`, subtree(day, government_id, agency_id) as (
  select m.day, s.government_id, s.agency_id from scope s cross join moments m where not s.whole
  union
  select t.day, p.government_id, p.agency_id
  from subtree t
  join agency_parent p on p.government_id = t.government_id and p.parent_id = t.agency_id
    and p.from_day <= t.day and t.day < p.until_day
)`;

/** Whether an agency lies in the subtree of the one that `within` names; needs subtreeWords with one moment. */
export const inSubtree = (governmentId: string, agencyId: string): Fragment =>
  sql`(${named(governmentId)}, ${named(agencyId)}) in (select government_id, agency_id from subtree)`;

/**
 * Whether a row lies in the scope: in one of its governments, and, where it is no whole government, in
 * what `below` says of its subtree. Why the governments come first and as a list: an index finds them.
 */
export const inScopeBy = (
  within: Scope | null,
  governmentId: string,
  below: () => Fragment,
): Fragment =>
  within === null
    ? sql`true`
    : sql`(${named(governmentId)} = any (array(select government_id from inside))
    and (${named(governmentId)} in (select government_id from inside where whole) or ${below()}))`;

/** The same for a row that belongs to an agency. */
export const inScope = (within: Scope | null, governmentId: string, agencyId: string): Fragment =>
  inScopeBy(within, governmentId, () => inSubtree(governmentId, agencyId));

/** Which rows of a table belong to the governments looked at, as a list that an index finds; all of them where all are. */
export const insideOf =
  (within: Scope | null) =>
  (alias: string): Fragment =>
    within === null
      ? sql`true`
      : sql`${named(alias)}.government_id = any (array(select government_id from inside))`;

/** The same as a further condition, where there is one. Why beside each table: the planner takes it over to none. */
export const andInside = (within: Scope | null, alias: string): Fragment =>
  within === null ? nothing : sql` and ${insideOf(within)(alias)}`;

/** What `within` named, for the answer; null where it was left out. */
export const withinLabel = (within: Scope | null): Fragment =>
  within === null
    ? sql`null::json`
    : sql`(select ${agencyLabel('s.government_id', 's.agency_id')} from scope s limit 1)`;

/**
 * What decides whether the question made sense, in the same statement as its answer: how many things
 * `within` may mean, and the first day on which a rule was in force.
 */
export const askedColumns: Fragment = sql`
  (select count(*)::int from scope) as scopes,
  (select min(r.from_day) from rule_set r where r.government_id in (select giver_id from inside)) as first_day`;
