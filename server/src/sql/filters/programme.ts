import { sql } from 'kysely';
import { withStageAndCheck } from '../innovation-words.js';
import { days, flag, found, hasAny, numbers, oneOf } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

/** Conditions on a facilitation e. */
export const facilitationFilter = {
  codes: oneOf(sql`e.code`, 'text'),
  search: found('e'),
  kinds: oneOf(sql`e.kind`, 'facilitation_kind'),
  heldOn: days(() => sql`e.held_on`),
  attendanceKnown: hasAny(
    () => sql`exists (
      select from attendance n where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id)`,
  ),
  attendedBy: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from attendance n join agency a on a.government_id = n.government_id and a.agency_id = n.agency_id
      where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id
        and ${at.condition('agency', filter)})`),
} satisfies FilterWords;

/** Conditions on a recognition r. */
export const recognitionFilter = {
  codes: oneOf(sql`r.code`, 'text'),
  search: found('r'),
  programmes: oneOf(sql`r.programme`, 'recognition_programme'),
  years: numbers(sql`r.year`),
  awardedOn: days(() => sql`r.awarded_on`),
  innovation: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation i${withStageAndCheck(at.day)}
      where i.government_id = r.government_id and i.innovation_id = r.innovation_id
        and ${at.condition('innovation', filter)})`),
  agency: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from agency a
      where a.government_id = r.government_id and a.agency_id = r.agency_id and ${at.condition('agency', filter)})`),
} satisfies FilterWords;

/** Conditions on a commitment y. */
export const commitmentFilter = {
  codes: oneOf(sql`y.code`, 'text'),
  search: found('y'),
  kept: flag((at) => sql`y.kept_on <= ${at.day}`),
  overdue: flag(
    (at) => sql`(y.due_on < ${at.day} and (y.kept_on is null or y.kept_on > ${at.day}))`,
  ),
  promisedOn: days(() => sql`y.promised_on`),
  dueOn: days(() => sql`y.due_on`),
  keptOn: days(() => sql`y.kept_on`),
  agency: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from agency a
      where a.government_id = y.government_id and a.agency_id = y.agency_id and ${at.condition('agency', filter)})`),
} satisfies FilterWords;
