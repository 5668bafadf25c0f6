import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { andInside, inScopeBy, type Scope } from './scope.js';
import { agencyLabel, recordSource, wording } from './shapes.js';

/**
 * The stage of an innovation i on the day: the last one that began by then. Why not the view of spans:
 * its window is made for every innovation before one is chosen, while this is a plain join, which an
 * index of either table can drive and give an order to.
 */
const stageOn = (day: Fragment): Fragment => sql`
  g.government_id = i.government_id and g.innovation_id = i.innovation_id and g.from_day <= ${day}
    and not exists (
      select from innovation_stage later
      where later.government_id = g.government_id and later.innovation_id = g.innovation_id and later.from_day <= ${day}
        and (later.from_day, later.stage) > (g.from_day, g.stage))`;

/** The check that holds: the last one, whenever it was made. */
const lastCheck: Fragment = sql`
  left join innovation_check k on k.government_id = i.government_id and k.innovation_id = i.innovation_id
    and not exists (
      select from innovation_check later
      where later.government_id = k.government_id and later.innovation_id = k.innovation_id and later.check_no > k.check_no)`;

/** For an innovation i: g, its stage on the day, and k, its check. */
export const withStageAndCheck = (day: Fragment): Fragment => sql`
  join innovation_stage g on ${stageOn(day)}${lastCheck}`;

/**
 * The same from the spans that the database keeps, which is less to look up where many are counted; of the
 * stage only its name and the check alone.
 */
export const withSpan = (day: Fragment, within: Scope | null): Fragment => sql`
  join innovation_span v on v.government_id = i.government_id and v.innovation_id = i.innovation_id
    and v.from_day <= ${day} and ${day} < v.until_day${andInside(within, 'v')}
  cross join lateral (select v.stage) g
  cross join lateral (select v.check_state) k`;

/** The same with the whole row of the stage. */
export const withSpanAndStage = (day: Fragment, within: Scope | null): Fragment => sql`
  join innovation_span v on v.government_id = i.government_id and v.innovation_id = i.innovation_id
    and v.from_day <= ${day} and ${day} < v.until_day${andInside(within, 'v')}
  join innovation_stage g on g.government_id = v.government_id and g.innovation_id = v.innovation_id
    and g.from_day = v.from_day and g.stage = v.stage${andInside(within, 'g')}
  cross join lateral (select v.check_state) k`;

/** What withStageAndCheck gives, for an innovation that may not have begun by the day: g is null then. */
export const perhapsWithStage = (day: Fragment): Fragment => sql`
  left join innovation_stage g on ${stageOn(day)}${lastCheck}`;

const basis: Fragment = sql`(
        select v.date_basis from innovation_stage_span v
        where v.government_id = g.government_id and v.innovation_id = g.innovation_id and v.from_day = g.from_day
          and v.stage = g.stage)`;

/** The stage on the day with its start. */
export const stageSince: Fragment = sql`'stage', g.stage, 'since', g.from_day, 'sincePrecision', g.started_precision,
      'basis', ${basis}`;

/** What the innovation types share: the stage on the day with its start, and the check. */
export const stageFields: Fragment = sql`${stageSince}, 'check', coalesce(k.check_state, 'REPORTED')`;

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

/** Whether whoever owns an innovation i on the day lies in the subtree that `within` names. */
export const ownedInSubtree = (day: Fragment): Fragment => sql`(i.government_id, i.owner_id) in (
      select w.government_id, w.agency_id
      from agency_credit_span w
      join subtree u on u.government_id = w.government_id and u.agency_id = w.credited_id
      where w.level = 'UNIT' and w.from_day <= ${day} and ${day} < w.until_day)`;

/** Whether an innovation i lies in the scope: a government's all do, an agency's by their owner on the day. */
export const innovationInScope = (within: Scope | null, day: Fragment): Fragment =>
  inScopeBy(within, 'i.government_id', () => ownedInSubtree(day));
