import { sql } from 'kysely';
import { countingOn } from '../counting.js';
import { appliedAdoptions } from '../innovation-measures.js';
import { withStageAndCheck } from '../innovation-words.js';
import { recognisedOn } from '../shapes.js';
import { days, flag, found, hasAny, oneOf } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

const stateOn = (level: string) => (values: readonly string[], at: FilterPlace) =>
  sql`exists (
      select from agency_state_span s
      where s.government_id = a.government_id and s.agency_id = a.agency_id and s.level = ${sql.lit(level)}
        and s.from_day <= ${at.day} and ${at.day} < s.until_day and ${oneOf(sql`s.state`, 'agency_state')(values, at)})`;

/** Conditions on an agency a. */
export const agencyFilter = {
  codes: oneOf(sql`a.code`, 'text'),
  kinds: oneOf(sql`a.kind_code`, 'text'),
  governments: (values: readonly string[], at: FilterPlace) => sql`a.government_id in (
      select n.government_id from government n where ${oneOf(sql`n.code`, 'text')(values, at)})`,
  search: found('a'),
  valid: flag((at) => sql`(a.from_day <= ${at.day} and ${at.day} < a.until_day)`),
  validFrom: days(() => sql`a.valid_from`),
  validTo: days(() => sql`a.valid_to`),
  states: stateOn('AGENCY'),
  unitStates: stateOn('UNIT'),
  hasInnovation: hasAny(
    (at) => sql`exists (
      select from innovation i
      where i.government_id = a.government_id and i.owner_id = a.agency_id and exists (
        select from innovation_stage g
        where g.government_id = i.government_id and g.innovation_id = i.innovation_id and g.from_day <= ${at.day}))`,
  ),
  hasCountingInnovation: hasAny(
    (at) => sql`exists (
      select from innovation i${withStageAndCheck(at.day)}
      where i.government_id = a.government_id and i.owner_id = a.agency_id and ${countingOn(at.day)})`,
  ),
  hasAdopted: hasAny(
    (at) => sql`exists (
      select from adoption x
      where x.government_id = a.government_id and x.adopter_id = a.agency_id and ${appliedAdoptions.sql('x', at.day)})`,
  ),
  parent: (filter: object, at: FilterPlace) => sql`(a.government_id, a.agency_id) in (
      select n.government_id, n.agency_id
      from agency_parent n join agency a on a.government_id = n.government_id and a.agency_id = n.parent_id
      where n.from_day <= ${at.day} and ${at.day} < n.until_day and ${at.condition('agency', filter)})`,
  innovations: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation i${withStageAndCheck(at.day)}
      where i.government_id = a.government_id and i.owner_id = a.agency_id and ${at.condition('innovation', filter)})`),
  adoptions: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from adoption x
      where x.government_id = a.government_id and x.adopter_id = a.agency_id and ${at.condition('adoption', filter)})`),
  facilitations: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from attendance n join facilitation e using (government_id, facilitation_id)
      where n.government_id = a.government_id and n.agency_id = a.agency_id and e.held_on <= ${at.day}
        and ${at.condition('facilitation', filter)})`),
  recognitions: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from recognition r
      where r.government_id = a.government_id and r.agency_id = a.agency_id and ${recognisedOn('r')} <= ${at.day}
        and ${at.condition('recognition', filter)})`),
  commitments: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from commitment y
      where y.government_id = a.government_id and y.agency_id = a.agency_id and ${at.condition('commitment', filter)})`),
} satisfies FilterWords;
