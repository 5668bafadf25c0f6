import { sql } from 'kysely';
import type { Level } from '../graphql/enums.js';
import { type Fragment, named } from './fragment.js';
import { ofRecordedInnovation } from './innovation-measures.js';
import { inSubtree, type Scope } from './scope.js';

/*
 * Words for questions about adoptions: x is an adoption and i the innovation that it takes over.
 */

/** `listed`: the agencies that are eligible on the day in the governments of the scope; `asked` where in its subtree. */
export const listedWords = (within: Scope | null, level: Level, day: Fragment): Fragment => sql`
, listed as (
  select s.government_id, s.agency_id, s.kind_code,
    ${
      within === null
        ? sql`true`
        : sql`s.government_id in (select government_id from inside where whole)
      or ${inSubtree('s.government_id', 's.agency_id')}`
    } as asked
  from agency_state_span s
  where s.government_id = any (array(select government_id from inside)) and s.level = ${level}::coverage_level
    and s.from_day <= ${day} and ${day} < s.until_day
)`;

/** Joins as `alias` who is credited on the day with what an agency owns or takes over; nobody is null. */
const credited = (
  alias: string,
  governmentId: string,
  agencyId: string,
  level: Level,
  day: Fragment,
): Fragment => sql`
  left join agency_credit_span ${named(alias)} on ${named(alias)}.government_id = ${named(governmentId)}
    and ${named(alias)}.level = ${level}::coverage_level and ${named(alias)}.agency_id = ${named(agencyId)}
    and ${named(alias)}.from_day <= ${day} and ${day} < ${named(alias)}.until_day`;

/** Joins src, the listed agency credited with what is taken over; its agency_id is null where nobody is. */
export const withSource = (
  level: Level,
  day: Fragment,
): Fragment => sql`${credited('sc', 'i.government_id', 'i.owner_id', level, day)}
  left join listed src on src.government_id = sc.government_id and src.agency_id = sc.credited_id`;

/** Joins ad, the listed agency credited with taking it over; its agency_id is null where nobody is. */
export const withAdopter = (
  level: Level,
  day: Fragment,
): Fragment => sql`${credited('ac', 'x.government_id', 'x.adopter_id', level, day)}
  left join listed ad on ad.government_id = ac.government_id and ad.agency_id = ac.credited_id`;

/**
 * Whether an adoption x with its adopter ad is counted: it lies in the scope, which looks at who adopts, and
 * what is adopted is not rejected.
 */
export const adoptionAsked = (within: Scope | null): Fragment =>
  within === null
    ? ofRecordedInnovation('x')
    : sql`${ofRecordedInnovation('x')} and x.government_id = any (array(select government_id from inside))
    and coalesce(ad.asked, x.government_id in (select government_id from inside where whole)
      or ${inSubtree('x.government_id', 'x.adopter_id')})`;

/** Whether any adoption at all is on record in the governments of the scope: without one, nothing is known. */
export const adoptionsRecorded: Fragment = sql`exists (
    select from adoption r where r.government_id = any (array(select government_id from inside)))`;
