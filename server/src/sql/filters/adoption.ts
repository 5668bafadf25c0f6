import { sql } from 'kysely';
import { appliedAdoptions } from '../innovation-measures.js';
import { withStageAndCheck } from '../innovation-words.js';
import { furthestStage, notStopped } from '../records/adoption.js';
import { days, flag, hasAny, oneOf } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

/** Conditions on an adoption x. */
export const adoptionFilter = {
  codes: oneOf(sql`x.code`, 'text'),
  stages: (values: readonly string[], at: FilterPlace) =>
    oneOf(furthestStage(at.day), 'adoption_stage_name')(values, at),
  applied: hasAny((at) => appliedAdoptions.sql('x', at.day)),
  alive: flag((at) => notStopped(at.day)),
  hasProof: flag(() => sql`x.proof is not null`),
  appliedOn: days(
    () => sql`(
      select n.reached_on from adoption_stage n
      where n.government_id = x.government_id and n.adoption_id = x.adoption_id and n.stage = 'APPLIED')`,
  ),
  innovation: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation i${withStageAndCheck(at.day)}
      where i.government_id = x.government_id and i.innovation_id = x.innovation_id
        and ${at.condition('innovation', filter)})`),
  adopter: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from agency a
      where a.government_id = x.government_id and a.agency_id = x.adopter_id and ${at.condition('agency', filter)})`),
} satisfies FilterWords;
