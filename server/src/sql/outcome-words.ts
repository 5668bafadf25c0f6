import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { improvement } from './innovation-measures.js';
import { ownerOnDay } from './innovation-words.js';
import { agencyLabel, governmentOf, wording } from './shapes.js';

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

/** For an innovation i: its first day in regular use, if that began by the day; l.started_on is null where no source states it. */
export const launch = (day: Fragment): Fragment => sql`(
    select v.from_day, v.started_on, v.started_precision from innovation_stage v
    where v.government_id = i.government_id and v.innovation_id = i.innovation_id
      and v.stage = 'IMPLEMENTATION' and v.from_day <= ${day}
    order by v.from_day limit 1
  )`;

/** LaunchMarker from a launch l, or null. */
const launchShape: Fragment = sql`case when l.from_day is not null then json_build_object('day', l.from_day,
      'precision', l.started_precision, 'basis', case when l.started_on is null then 'KNOWN_ON'
        when l.started_precision = 'YEAR' then 'YEAR' else 'EXACT' end) end`;

/** For an innovation i: w.owner_id, who owns it on the day; as recorded where nobody is known to have succeeded. */
export const withOwner = (day: Fragment): Fragment => sql`
  cross join lateral (select coalesce(${ownerOnDay('i.government_id', 'i.owner_id', day)}, i.owner_id) as owner_id) w`;

/** OutcomeInnovation from an innovation i with its launch l and owner w. */
export const outcomeInnovation: Fragment = sql`json_build_object('code', i.code, 'government', ${governmentOf('i')},
      'title', ${wording('i', 'title')}, 'owner', ${agencyLabel('i.government_id', 'w.owner_id')}, 'launch', ${launchShape})`;
