import { sql } from 'kysely';
import type { Fragment } from './fragment.js';
import { countingInnovations } from './innovation-measures.js';

/** Whether an innovation i with its stage g and check k counts by the rules of its government on the day. */
export const countingOn = (day: Fragment): Fragment => sql`exists (
      select from rule
      where rule.government_id = i.government_id and rule.from_day <= ${day} and ${countingInnovations.sql('rule')})`;
