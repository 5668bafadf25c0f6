import { sql } from 'kysely';
import type { Fragment } from './fragment.js';

/**
 * For an innovation i: when it first came into use by the day. `inexact` where no source states more than a
 * year, or where only a first sighting stands for the start.
 */
export const firstInUse = (day: Fragment): Fragment => sql`(
    select u.from_day, coalesce(u.started_precision = 'YEAR', true) as inexact
    from innovation_stage u
    where u.government_id = i.government_id and u.innovation_id = i.innovation_id
      and u.stage = 'IMPLEMENTATION' and u.from_day <= ${day}
    order by u.from_day limit 1
  )`;
