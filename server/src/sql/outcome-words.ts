import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { improvement } from './innovation-measures.js';
import { wording } from './shapes.js';

/** For an outcome o: its last value whose period had ended by the day, which is what a change is told by. */
export const latestMeasurement = (day: Fragment): Fragment => sql`(
    select * from measurement m
    where m.government_id = o.government_id and m.outcome_id = o.outcome_id and m.period_to <= ${day}
    order by m.period_to desc, m.period_from desc limit 1
  )`;

/** A period in short: 2025, 2025-08, one day, or a span of days. */
const periodText = (alias: string, from: string, to: string, note: string): Fragment => {
  const [start, end, said] = [from, to, note].map((column) => named(`${alias}.${column}`));
  return sql`coalesce(case
        when ${start} = ${end} then to_char(${start}, 'YYYY-MM-DD')
        when ${start} = date_trunc('year', ${start}) and ${end} = ${start} + interval '1 year - 1 day' then to_char(${start}, 'YYYY')
        when ${start} = date_trunc('month', ${start}) and ${end} = ${start} + interval '1 month - 1 day' then to_char(${start}, 'YYYY-MM')
        else to_char(${start}, 'YYYY-MM-DD') || '/' || to_char(${end}, 'YYYY-MM-DD') end, ${said}, '–')`;
};

/** OutcomeChange of an outcome o with its latest value m, which is better by b.better. */
export const outcomeChange: Fragment = sql`json_build_object('indicator', ${wording('o', 'indicator')}, 'unit', ${wording('o', 'unit')},
      'higherIsBetter', o.better = 'HIGHER', 'baseline', o.baseline_value,
      'baselinePeriod', ${periodText('o', 'baseline_from', 'baseline_to', 'baseline_note')}, 'value', m.value,
      'period', ${periodText('m', 'period_from', 'period_to', 'period_note')},
      ${improvement.fields('o', sql`b.better`)})`;

/** The latest value is better than the baseline, and no start after it is known: else it proves nothing. */
export const isImproved: Fragment = sql`b.better > 0
    and m.period_from >= coalesce((
      select min(v.started_on) from innovation_stage v
      where v.government_id = o.government_id and v.innovation_id = o.innovation_id), '-infinity')`;
