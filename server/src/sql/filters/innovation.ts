import { sql } from 'kysely';
import { countingOn } from '../counting.js';
import {
  appliedAdoptions,
  beforeAfter,
  measuredInnovations,
  recognisedInnovations,
} from '../innovation-measures.js';
import { latestMeasurement } from '../outcome-words.js';
import { recognisedOn } from '../shapes.js';
import { days, flag, found, hasAny, oneOf } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

/** Conditions on an innovation i with its stage g and its check k. */
export const innovationFilter = {
  codes: oneOf(sql`i.code`, 'text'),
  search: found('i'),
  stages: oneOf(sql`g.stage`, 'stage'),
  checks: oneOf(sql`coalesce(k.check_state, 'REPORTED')`, 'check_state'),
  forms: oneOf(sql`i.form`, 'innovation_form'),
  initiators: oneOf(sql`i.initiator`, 'innovation_initiator'),
  ownerBases: oneOf(sql`i.owner_basis`, 'owner_basis'),
  themes: oneOf(sql`i.theme_code`, 'text'),
  affairs: (values: readonly string[], at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation_affair n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id
        and ${oneOf(sql`n.affair_code`, 'text')(values, at)})`),
  sdgs: (values: readonly number[], at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation_sdg n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id
        and ${oneOf(sql`n.sdg`, 'int')(values, at)})`),
  digital: (wanted: boolean) => sql`i.digital = ${wanted}::boolean`,
  since: days(() => sql`g.from_day`),
  hasOwner: flag(() => sql`i.owner_id is not null`),
  hasOrigin: flag(() => sql`i.origin_place is not null`),
  counts: hasAny((at) => countingOn(at.day)),
  measured: hasAny((at) => measuredInnovations.sql(at.day)),
  beforeAfter: hasAny((at) => beforeAfter.sql(at.day)),
  recognised: hasAny((at) => recognisedInnovations.sql(at.day)),
  adopted: hasAny(
    (at) => sql`exists (
      select from adoption x
      where x.government_id = i.government_id and x.innovation_id = i.innovation_id
        and ${appliedAdoptions.sql('x', at.day)})`,
  ),
  evidenceKinds: (values: readonly string[], at: FilterPlace) =>
    at.related(sql`exists (
      select from evidence n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id
        and ${oneOf(sql`n.kind`, 'evidence_kind')(values, at)})`),
  owner: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from agency a
      where a.government_id = i.government_id and a.agency_id = i.owner_id and ${at.condition('agency', filter)})`),
  adoptions: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from adoption x
      where x.government_id = i.government_id and x.innovation_id = i.innovation_id
        and ${at.condition('adoption', filter)})`),
  outcomes: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from outcome o left join lateral ${latestMeasurement(at.day)} m on true
      where o.government_id = i.government_id and o.innovation_id = i.innovation_id
        and ${at.condition('outcome', filter)})`),
  recognitions: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from recognition r
      where r.government_id = i.government_id and r.innovation_id = i.innovation_id
        and ${recognisedOn('r')} <= ${at.day} and ${at.condition('recognition', filter)})`),
} satisfies FilterWords;
