import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { EvidenceKind } from '../innovation/innovation.enums.js';
import { positionAmongKind } from '../sql/comparison-measures.js';
import { compiled } from '../sql/compiled.js';
import { evidenceCompleteness } from '../sql/evidence-measures.js';
import { type Fragment, inAlphabet, ratio } from '../sql/fragment.js';
import { whereKept } from '../sql/group-measures/entry.js';
import {
  adoptionsInUse,
  countingInnovations,
  liveInnovations,
  measuredInnovations,
} from '../sql/innovation-measures.js';
import { filedBy } from '../sql/kipp-readiness.js';
import { daysWithout } from '../sql/measures.js';
import { askedColumns, scopeWords } from '../sql/scope.js';
import { agencyKind, agencyLabel, recognisedOn } from '../sql/shapes.js';
import type { AgencyComparison } from './agency-comparison.type.js';
import type { AgencyAsked } from './agency-profile.queries.js';
import { adopted, creditedTo, standingRows } from './standing.js';

/** Agencies that are listed; what they are compared with is all of the kind. */
const mostAgencies = 500;

const sorts = Object.values(EvidenceKind).filter((kind) => kind !== EvidenceKind.OTHER);

/** Sorts of documents on record of an innovation i. */
const filed = (day: Fragment): Fragment => sql`(
        select count(distinct n.kind)::int from evidence n
        where n.government_id = i.government_id and n.innovation_id = i.innovation_id
          and n.kind = any (${sorts}::evidence_kind[]) and ${filedBy('n', day)})`;

/** What is counted over the innovations credited to a standing p. */
const credited = (day: Fragment): Fragment => sql`(
    select count(*) filter (where counts)::int as counting, count(*) filter (where in_use)::int as in_use,
      count(*)::int as recorded, count(*) filter (where measured)::int as measured,
      coalesce(sum(taken), 0)::int as taken, coalesce(sum(present) filter (where in_use), 0)::int as present
    from (
      select ${countingInnovations.sql('rule')} as counts, g.stage = 'IMPLEMENTATION' as in_use,
        ${measuredInnovations.sql(day)} as measured, ${adoptionsInUse(day)} as taken, ${filed(day)} as present${creditedTo('p', day)}
        and ${liveInnovations.sql()}
    ) own)`;

const awards = (day: Fragment): Fragment =>
  whereKept(
    'recognition',
    'p',
    sql`(
    select count(*)::int from recognition r
    where r.government_id = p.government_id and ${recognisedOn('r')} <= ${day}
      and (r.agency_id = p.agency_id or r.innovation_id in (
        select i.innovation_id from agency_credit_span c
        join innovation i on i.government_id = c.government_id and i.owner_id = c.agency_id
        where c.government_id = p.government_id and c.level = p.level and c.credited_id = p.agency_id
          and c.from_day <= ${day} and ${day} < c.until_day)))`,
  );

const known = (figure: Fragment): Fragment =>
  sql`case when p.state <> 'UNREPORTED' then ${figure} end`;

/** `compared`: every agency of the kind with what it comes to. */
const comparedWords = (asked: AgencyAsked, day: Fragment): Fragment => sql`
, one as (
  select s.government_id, s.agency_id, s.kind_code
  from scope o join agency_state_span s using (government_id, agency_id)
  where s.level = ${asked.level}::coverage_level and s.from_day <= ${day} and ${day} < s.until_day
), standing as (${standingRows(
  asked.level,
  day,
  sql`(s.government_id, s.kind_code) in (select government_id, kind_code from one)`,
)}
), compared as (
  select p.government_id, p.agency_id, p.name_id, p.state, ${known(sql`own.counting`)} as counting, ${known(sql`own.in_use`)} as in_use,
    own.recorded, own.measured, ${adopted(day)} as adopted,
    ${known(whereKept('adoption', 'p', sql`own.taken`))} as taken, own.present, own.in_use * ${sql.lit(sorts.length)} as looked,
    ${whereKept('evidence', 'p', sql`true`)} as files, ${awards(day)} as awards,
    ${daysWithout.sql(day, sql`p.without_since`)} as days
  from standing p cross join lateral ${credited(day)} own
)`;

/** `valued`: one row for each agency and measure; `better` grows with what is better. */
const valuedWords: Fragment = sql`
, valued as (
  select c.agency_id, v.place, v.measure, v.value::float8 as value, case v.measure when 'DAYS_WITHOUT' then -v.value else v.value end as better
  from compared c
  cross join lateral (values
    (1, 'COUNTING', c.counting::numeric), (2, 'IN_USE', c.in_use), (3, 'ADOPTED', c.adopted),
    (4, 'ADOPTED_BY_OTHERS', c.taken), (5, 'MEASURED', c.measured::numeric / nullif(c.recorded, 0)),
    (6, 'EVIDENCE', case when c.files then c.present::numeric / nullif(c.looked, 0) end),
    (7, 'AWARDS', nullif(c.awards, 0)), (8, 'DAYS_WITHOUT', c.days)) v(place, measure, value)
), ranked as (
  select *, ${positionAmongKind.sql()} as position, count(*) over (partition by measure, value) - 1 as equals
  from valued where value is not null
)`;

const rows: Fragment = sql`(
      select json_agg(json_build_object('by', n.measure, 'value', own.value, 'position', own.position,
        'equals', coalesce(own.equals, 0), 'known', n.known, 'median', n.median, 'least', n.least, 'most', n.most) order by n.place)
      from (
        select place, measure, count(value)::int as known, percentile_cont(0.5) within group (order by value) as median,
          min(value) as least, max(value) as most
        from valued group by place, measure
      ) n
      left join ranked own on own.measure = n.measure and own.agency_id = (select agency_id from one))`;

const agencies = (most: number): Fragment => sql`(
      select json_agg(json_build_object('agency', ${agencyLabel('c.government_id', 'c.agency_id')}, 'state', c.state,
        'counting', c.counting, 'inUse', c.in_use, 'adopted', c.adopted, 'adoptedByOthers', c.taken,
        'measured', ${ratio(sql`c.measured`, sql`c.recorded`)},
        'evidence', case when c.files then ${evidenceCompleteness.sql(sql`c.present`, sql`c.looked`)} end,
        'awards', c.awards, 'daysWithout', c.days) order by ${inAlphabet(sql`c.name_id`)}, c.agency_id)
      from (
        select * from compared
        order by agency_id in (select agency_id from one) desc, agency_id limit ${sql.lit(most)}
      ) c)`;

/** One agency beside all others of its kind; no answer where it is not eligible or nobody has the code. */
export function agencyComparison(
  db: Kysely<DB>,
  asked: AgencyAsked,
  most = mostAgencies,
): Question<AgencyComparison | null> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AgencyComparison | null>>`
with recursive ${scopeWords(asked.agency, day)}${comparedWords(asked, day)}${valuedWords}
select ${askedColumns}, (
  select json_build_object('asOf', ${day}, 'level', ${asked.level}::text,
    'agency', ${agencyLabel('o.government_id', 'o.agency_id')},
    'kind', (select ${agencyKind('k')} from agency_kind k where k.code = o.kind_code),
    'total', (select count(*)::int from standing), 'rows', ${rows}, 'agencies', ${agencies(most)})
  from one o
  where (select count(*) from scope) = 1) as answer`,
  );
}
