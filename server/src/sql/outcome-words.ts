import { sql } from 'kysely';
import type { Fragment } from './fragment.js';

/** For an outcome o: its last value whose period had ended by the day, which is what a change is told by. */
export const latestMeasurement = (day: Fragment): Fragment => sql`(
    select * from measurement m
    where m.government_id = o.government_id and m.outcome_id = o.outcome_id and m.period_to <= ${day}
    order by m.period_to desc, m.period_from desc limit 1
  )`;
