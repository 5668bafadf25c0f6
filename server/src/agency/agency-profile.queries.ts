import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { Level } from '../graphql/enums.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet } from '../sql/fragment.js';
import { countingInnovations } from '../sql/innovation-measures.js';
import { creditedInnovation, withStageAndCheck } from '../sql/innovation-words.js';
import { eligibleAgencies } from '../sql/measures.js';
import { askedColumns, type Scope, scopeWords } from '../sql/scope.js';
import {
  agency,
  agencyKind,
  agencyLabel,
  commitment,
  facilitation,
  recognisedOn,
  recognition,
  recordSource,
  wording,
} from '../sql/shapes.js';
import { kindCoverage } from '../sql/totals.js';
import type { AgencyProfile } from './agency-profile.type.js';
import { knownStart, standingRows, standingShapes } from './standing.js';

export interface AgencyAsked {
  readonly agency: Scope;
  readonly day: string;
  readonly level: Level;
}

/** `own`, the agency's standing, and `below`, those of the units directly below it. */
const standingWords = (asked: AgencyAsked, day: Fragment): Fragment => sql`
, standing as (${standingRows(asked.level, day, sql`(s.government_id, s.agency_id) in (select government_id, agency_id from scope)`)}
), own as (${standingShapes('standing', day, sql`p.agency_id`)}
), unit as (${standingRows(
  Level.UNIT,
  day,
  sql`(s.government_id, s.agency_id) in (
      select u.government_id, u.agency_id
      from scope o
      join agency_parent u on u.government_id = o.government_id and u.parent_id = o.agency_id
        and u.from_day <= ${day} and ${day} < u.until_day)`,
)}
), below as (${standingShapes('unit', day, sql`p.name_id, p.agency_id`)}
)`;

/** `owned`: every innovation that the agency owns or is credited with on the day. */
const ownedWords = (asked: AgencyAsked, day: Fragment): Fragment => sql`
, owned as (
  select i.innovation_id, g.from_day, i.title_id, ${creditedInnovation(sql`coalesce(${countingInnovations.sql('rule')}, false)`)} as shape
  from scope o
  join innovation i on i.government_id = o.government_id and (i.owner_id = o.agency_id or exists (
    select from agency_credit_span c
    where c.government_id = i.government_id and c.level = ${asked.level}::coverage_level and c.agency_id = i.owner_id
      and c.credited_id = o.agency_id and c.from_day <= ${day} and ${day} < c.until_day))${withStageAndCheck(day)}
  join rule on rule.government_id = i.government_id
)`;

const notEligible = (day: Fragment): Fragment => sql`case
      when exists (select from own) then null
      when a.until_day <= ${day} then 'NO_LONGER_VALID'
      when a.from_day > ${day} then 'NOT_YET_VALID'
      else 'KIND_NOT_COUNTED' end`;

const history = (asked: AgencyAsked, day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('state', s.state, 'from', ${knownStart(sql`s.from_day`, sql`a.valid_from`)},
        'to', case when s.until_day <= ${day} then s.until_day - 1 end, 'dateBasis', s.date_basis) order by s.from_day), '[]')
      from agency_state_span s
      where s.government_id = a.government_id and s.agency_id = a.agency_id
        and s.level = ${asked.level}::coverage_level and s.from_day <= ${day})`;

const peers = (asked: AgencyAsked, day: Fragment): Fragment => sql`(
      select ${kindCoverage}
      from coverage_on(a.government_id, ${asked.level}::coverage_level, array[${day}]) t
      join agency_kind k on k.code = t.kind_code
      where t.kind_code = a.kind_code and ${eligibleAgencies.sql('t')} > 0)`;

const related = (from: string, to: string, day: Fragment): Fragment => sql`(
      select coalesce(json_agg(${agency('b', day)} order by ${inAlphabet(sql`b.name_id`)}, b.agency_id), '[]')
      from agency_succession n
      join agency b on b.government_id = n.government_id and b.agency_id = n.${sql.raw(to)}
      where n.government_id = a.government_id and n.${sql.raw(from)} = a.agency_id)`;

const recognitions = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(${recognition('r', day)} order by ${recognisedOn('r')} desc, r.recognition_id), '[]')
      from recognition r
      where r.government_id = a.government_id and ${recognisedOn('r')} <= ${day}
        and (r.agency_id = a.agency_id or r.innovation_id in (select innovation_id from owned)))`;

const facilitations = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(${facilitation('e', sql`n.people`, day)}
        order by e.held_on desc, e.facilitation_id), '[]')
      from attendance n
      join facilitation e using (government_id, facilitation_id)
      where n.government_id = a.government_id and n.agency_id = a.agency_id and e.held_on <= ${day})`;

const commitments = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(${commitment('x', day)}
        order by coalesce(x.kept_on <= ${day}, false), x.due_on, x.commitment_id), '[]')
      from commitment x
      where x.government_id = a.government_id and x.agency_id = a.agency_id and x.promised_on <= ${day})`;

const reports = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('from', x.period_from, 'to', x.period_to, 'reportedOn', x.reported_on,
        'saysNone', x.says_none,
        'holdsUntil', report_holds_until(x.period_to, rule.report_holds_months),
        'source', ${recordSource('x')}) order by x.period_from desc, x.period_to desc), '[]')
      from agency_report x join rule using (government_id)
      where x.government_id = a.government_id and x.agency_id = a.agency_id and x.period_from <= ${day})`;

/** Surveys about the agency itself, and its government's about all agencies of its kind. */
const satisfaction = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('agency', ${agencyLabel('x.government_id', 'x.agency_id')},
        'about', (select ${agencyKind('k')} from agency_kind k where k.code = x.about_kind),
        'year', x.year, 'period', x.period, 'measure', x.measure, 'value', x.value,
        'grade', case when x.measure = 'INDEX' then (
          select ${wording('q', 'name')} from satisfaction_grade q
          where q.lower_bound <= x.value order by q.lower_bound desc limit 1) end,
        'respondents', x.respondents, 'method', x.method, 'source', ${recordSource('x')})
        order by x.year desc, x.about_kind is not null, x.measure, x.period), '[]')
      from satisfaction x
      join agency w using (government_id, agency_id)
      where x.government_id = a.government_id and x.year <= extract(year from ${day})
        and (x.agency_id = a.agency_id or (w.kind_code = 'GOVERNMENT' and x.about_kind = a.kind_code)))`;

/** All that is known of one agency on a day; no answer where no agency has the code. */
export function agencyProfile(db: Kysely<DB>, asked: AgencyAsked): Question<AgencyProfile | null> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AgencyProfile | null>>`
with recursive ${scopeWords(asked.agency, day)}${standingWords(asked, day)}${ownedWords(asked, day)}
select ${askedColumns}, (
  select json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'agency', ${agency('a', day)},
    'standing', (select shape from own), 'notEligible', ${notEligible(day)},
    'history', ${history(asked, day)},
    'peers', ${peers(asked, day)},
    'predecessors', ${related('successor_id', 'predecessor_id', day)},
    'successors', ${related('predecessor_id', 'successor_id', day)},
    'units', (
      select coalesce(json_agg(shape order by ${inAlphabet(sql`name_id`)}, agency_id), '[]') from below),
    'innovations', (
      select coalesce(json_agg(shape order by from_day desc, ${inAlphabet(sql`title_id`)}, innovation_id), '[]') from owned),
    'recognitions', ${recognitions(day)},
    'facilitations', ${facilitations(day)},
    'commitments', ${commitments(day)},
    'reports', ${reports(day)}, 'satisfaction', ${satisfaction(day)})
  from agency a join scope using (government_id, agency_id)
  where (select count(*) from scope) = 1) as answer`,
  );
}
