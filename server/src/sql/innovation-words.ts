import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import type { Scope } from './scope.js';
import { agencyLabel, recordSource, wording } from './shapes.js';

/**
 * For an innovation i: g, its stage on the day, and k, its check. Why limit 1: it keeps the planner
 * from flattening the view, so that only the rows of this one innovation are read.
 */
export const withStageAndCheck = (day: Fragment): Fragment => sql`
  cross join lateral (
    select v.stage, v.from_day, v.date_basis, v.started_precision, v.known_basis
    from innovation_stage_span v
    where v.government_id = i.government_id and v.innovation_id = i.innovation_id
      and v.from_day <= ${day} and ${day} < v.until_day
    limit 1
  ) g
  left join lateral (
    select v.check_state
    from innovation_check_now v
    where v.government_id = i.government_id and v.innovation_id = i.innovation_id
    limit 1
  ) k on true`;

/** The same for an innovation that may not have begun by the day: g is null then. */
export const perhapsWithStage = (day: Fragment): Fragment => sql`
  left join lateral (
    select v.stage, v.from_day, v.date_basis, v.started_precision, v.known_basis
    from innovation_stage_span v
    where v.government_id = i.government_id and v.innovation_id = i.innovation_id
      and v.from_day <= ${day} and ${day} < v.until_day
    limit 1
  ) g on true
  left join lateral (
    select v.check_state
    from innovation_check_now v
    where v.government_id = i.government_id and v.innovation_id = i.innovation_id
    limit 1
  ) k on true`;

/** What the innovation types share: the stage on the day with its start, and the check. */
export const stageFields: Fragment = sql`'stage', g.stage, 'since', g.from_day, 'sincePrecision', g.started_precision,
      'basis', g.date_basis, 'check', coalesce(k.check_state, 'REPORTED')`;

/** A credited innovation; `counts` is a condition that countingInnovations gives. */
export const creditedInnovation = (counts: Fragment): Fragment =>
  sql`json_build_object(
      'code', i.code, 'government', (select ig.code from government ig where ig.government_id = i.government_id),
      'title', ${wording('i', 'title')}, ${stageFields}, 'sinceBasis', g.known_basis,
      'owner', ${agencyLabel('i.government_id', 'i.owner_id')}, 'ownerBasis', i.owner_basis,
      'counts', ${counts}, 'source', ${recordSource('i')})`;

/** Who owns a record on the day: the recorded agency or, by succession, the one it became; else nobody. */
export const ownerOnDay = (governmentId: string, agencyId: string, day: Fragment): Fragment => sql`(
      select w.credited_id from agency_credit_span w
      where w.government_id = ${named(governmentId)} and w.level = 'UNIT' and w.agency_id = ${named(agencyId)}
        and w.from_day <= ${day} and ${day} < w.until_day)`;

/** Whether an innovation i lies in the scope: a government's all do, an agency's by their owner on the day. */
export const innovationInScope = (within: Scope | null, day: Fragment): Fragment =>
  within === null
    ? sql`true`
    : sql`(i.government_id in (select government_id from inside where whole)
    or (i.government_id, ${ownerOnDay('i.government_id', 'i.owner_id', day)}) in (select government_id, agency_id from subtree))`;
