import { sql } from 'kysely';
import type { Level } from '../graphql/enums.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { whereKept } from '../sql/group-measures/entry.js';
import {
  appliedAdoptions,
  countingInnovations,
  liveInnovations,
  measuredInnovations,
} from '../sql/innovation-measures.js';
import { creditedInnovation, withStageAndCheck } from '../sql/innovation-words.js';
import { daysWithout } from '../sql/measures.js';
import { agency, commitment } from '../sql/shapes.js';

/** The first day on which any rule was in force: a state that began then began at an unknown day. */
const firstRuleDay: Fragment = sql`(
    select min(r.from_day) from rule_set r where r.government_id in (select giver_id from inside))`;

/** When a state began, or null where it only began with the rules. */
export const knownStart = (start: Fragment, validFrom: Fragment): Fragment =>
  sql`case when ${start} > ${firstRuleDay} or ${start} = ${validFrom} then ${start} end`;

/**
 * The eligible agencies of a level on the day, each with its state and since when it is without an
 * innovation: since its last counting span ended, else since it exists.
 */
export const standingRows = (level: Level, day: Fragment, condition: Fragment): Fragment => sql`
  select s.government_id, s.level, s.agency_id, s.kind_code, s.state, s.date_basis, a.name_id,
    ${knownStart(sql`s.state_from`, sql`a.valid_from`)} as since,
    case when s.state <> 'COVERED' then coalesce(lost.day, a.valid_from) end as without_since
  from agency_state_span s
  join agency a using (government_id, agency_id)
  left join lateral (
    select max(c.until_day) as day from agency_state_span c
    where c.government_id = s.government_id and c.level = s.level and c.agency_id = s.agency_id
      and c.state = 'COVERED' and c.until_day <= ${day}
  ) lost on s.state <> 'COVERED'
  where s.level = ${level}::coverage_level and s.from_day <= ${day} and ${day} < s.until_day
    and ${condition}`;

/** The innovations credited to a row of `page`, or of another list of standings, on the day. */
export const creditedTo = (standing: string, day: Fragment): Fragment => sql`
    from agency_credit_span c
    join innovation i on i.government_id = c.government_id and i.owner_id = c.agency_id${withStageAndCheck(day)}
    join rule on rule.government_id = c.government_id
    where c.government_id = ${named(standing)}.government_id and c.level = ${named(standing)}.level
      and c.credited_id = ${named(standing)}.agency_id and c.from_day <= ${day} and ${day} < c.until_day`;

/** Of the credited innovations, how many count and how many are recorded. */
export const creditedCounts = (standing: string, day: Fragment): Fragment => sql`(
    select count(*) filter (where ${countingInnovations.sql('rule')})::int as counting, count(*)::int as recorded${creditedTo(standing, day)}
      and ${liveInnovations.sql()})`;

const credited = (day: Fragment): Fragment => sql`(
    select count(*) filter (where counts)::int as counting, count(*)::int as recorded,
      count(*) filter (where measured)::int as measured,
      coalesce(json_agg(shape order by counts desc, from_day, ${inAlphabet(sql`title_id`)}, innovation_id), '[]') as list
    from (
      select i.innovation_id, i.title_id, g.from_day, ${countingInnovations.sql('rule')} as counts,
        ${measuredInnovations.sql(day)} as measured,
        ${creditedInnovation(countingInnovations.sql('rule'))} as shape${creditedTo('p', day)}
        and ${liveInnovations.sql()}
    ) own)`;

/** Innovations of others that a standing p applies. */
export const adopted = (day: Fragment): Fragment =>
  whereKept(
    'adoption',
    'p',
    sql`(
    select count(*)::int
    from agency_credit_span c
    join adoption x on x.government_id = c.government_id and x.adopter_id = c.agency_id
    where c.government_id = p.government_id and c.level = p.level and c.credited_id = p.agency_id
      and c.from_day <= ${day} and ${day} < c.until_day and ${appliedAdoptions.sql('x', day)})`,
  );

/** The promises x of a standing that are open on the day. */
export const openPromises = (standing: string, day: Fragment): Fragment => sql`
    from commitment x
    where x.government_id = ${named(standing)}.government_id and x.agency_id = ${named(standing)}.agency_id
      and x.promised_on <= ${day} and (x.kept_on is null or x.kept_on > ${day})`;

const openCommitment = (day: Fragment): Fragment => sql`(
    select ${commitment('x', day)}${openPromises('p', day)}
    order by x.due_on, x.commitment_id limit 1)`;

/**
 * From the standings of a list: their AgencyStanding as `shape`. Takes the list's name and what else
 * of its rows is wanted beside, in terms of p.
 */
export const standingShapes = (list: string, day: Fragment, beside: Fragment): Fragment => sql`
  select ${beside}, json_build_object('agency', ${agency('a', day)}, 'state', p.state, 'since', p.since,
      'dateBasis', p.date_basis, 'daysWithout', ${daysWithout.sql(day, sql`p.without_since`)},
      'daysWithoutSince', p.without_since, 'counting', own.counting, 'recorded', own.recorded,
      'adopted', ${adopted(day)}, 'measured', own.measured, 'innovations', own.list,
      'commitment', ${openCommitment(day)}) as shape
  from ${named(list)} p
  join agency a using (government_id, agency_id)
  cross join lateral ${credited(day)} own`;
