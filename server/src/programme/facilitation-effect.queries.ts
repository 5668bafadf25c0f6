import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import {
  appliedAfter,
  neverAttended,
  proposedAfter,
  silentAfter,
} from '../sql/facilitation-measures.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { ofRecordedInnovation, recordedInnovations } from '../sql/innovation-measures.js';
import { withChecks } from '../sql/innovation-sets.js';
import { words } from '../sql/measure.js';
import {
  askedColumns,
  inScope,
  insideOf,
  scopeWords,
  subtreeWords,
  withinLabel,
} from '../sql/scope.js';
import { agencyLabel, facilitation } from '../sql/shapes.js';
import { type FacilitationEffect, mostSilent } from './facilitation-effect.type.js';
import { FacilitationKind } from './programme.enums.js';

export interface FacilitationEffectAsked extends DayAndScope {
  readonly filter: object | null;
  readonly withinDays: number;
  readonly first: number;
}

/** What agencies come to in order to be helped; an award or a paper helps nobody begin. */
const helping = [
  FacilitationKind.TRAINING,
  FacilitationKind.WORKSHOP,
  FacilitationKind.MEETING,
  FacilitationKind.FACILITATION,
  FacilitationKind.BRIEFING,
];

const nothingKnown = words(
  'Tidak ada kegiatan yang kehadirannya tercatat per perangkat daerah, harinya diketahui, dan jangka waktunya sudah lewat. Undangan bukan kehadiran.',
  'There is no event whose attendance is recorded agency by agency, whose day is known and whose days are over. An invitation is not attendance.',
);

/** `events`: those asked about, each with whether it can be told what followed. */
const eventWords = (asked: FacilitationEffectAsked, day: Fragment, last: Fragment): Fragment => sql`
, events as (
  select e.government_id, e.facilitation_id, e.held_on, case when e.held_precision = 'DAY' then ${last} end as last_day,
    case when not exists (
        select from attendance n where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id offset 0)
      then 'NO_ATTENDANCE'
      when e.held_precision <> 'DAY' then 'DAY_UNKNOWN'
      when ${last} > ${day} then 'RUNNING' else 'COMPLETE' end as state
  from facilitation e
  where ${insideOf(asked.within)('e')} and e.held_on <= ${day}
    and e.kind = any (${helping}::facilitation_kind[])
    and ${asked.filter === null ? sql`true` : filterCondition('facilitation', asked.filter, day, 'ALL')}
)`;

/**
 * `began`: on which days something of an agency began. Agencies are told as they are on the day asked
 * about, after successions and with the units credited to them, so that one that was renamed between the
 * event and what followed is still one.
 */
const beganWords = (day: Fragment, inside: (alias: string) => Fragment): Fragment => sql`
, credited as materialized (
  select government_id, agency_id, credited_id from agency_credit_span
  where ${inside('agency_credit_span')} and level = 'AGENCY' and from_day <= ${day} and ${day} < until_day
), first_stages as (
  select distinct on (v.government_id, v.innovation_id, v.stage = 'IMPLEMENTATION') v.government_id, v.innovation_id,
    v.from_day, v.started_precision, v.stage
  from innovation_stage v
  where ${inside('v')} and v.from_day <= ${day}
  order by v.government_id, v.innovation_id, v.stage = 'IMPLEMENTATION', v.from_day, v.stage
), owned as (
  select f.government_id, i.owner_id as agency_id, f.stage, f.from_day, f.started_precision,
    min(f.from_day) over (partition by f.government_id, f.innovation_id) = f.from_day as is_first
  from first_stages f
  join innovation i using (government_id, innovation_id)${withChecks(inside)}
  where ${inside('i')} and i.owner_id is not null and ${recordedInnovations.sql()}
), starts as (
  select government_id, agency_id, from_day, started_precision, true as proposed from owned where is_first
  union all
  select government_id, agency_id, from_day, started_precision, false from owned where stage = 'IMPLEMENTATION'
  union all
  select x.government_id, x.adopter_id, s.reached_on, s.reached_precision, false
  from adoption_stage s
  join adoption x using (government_id, adoption_id)
  where s.stage = 'APPLIED' and s.reached_on <= ${day} and ${inside('s')} and ${inside('x')}
    and ${ofRecordedInnovation('x')}
), began as materialized (
  select b.government_id, coalesce(c.credited_id, b.agency_id) as agency_id,
    array_agg(b.from_day order by b.from_day) filter (where b.proposed) as proposed,
    array_agg(b.from_day order by b.from_day) filter (where not b.proposed) as applied
  from starts b left join credited c using (government_id, agency_id)
  where b.started_precision in ('DAY', 'MONTH')
  group by 1, 2
)`;

/** Whether the first of some sorted days that lies after an event lies within the days after it. */
const followed = (days: string): Fragment =>
  sql`coalesce(${named(days)}[width_bucket(v.held_on, ${named(days)}) + 1] <= v.last_day, false)`;

/** What a pair carries of its event v. Why all of it: to join the events again would hide how many pairs there are. */
const event: Fragment = sql`v.government_id, v.facilitation_id, v.held_on, v.last_day, v.state`;

/** `pairs`: each event with each agency that came, or that was eligible then and did not come. */
const pairWords = (asked: FacilitationEffectAsked): Fragment => sql`
, told as (
  select * from events where state in ('COMPLETE', 'RUNNING')
), present as (
  select distinct ${event}, coalesce(c.credited_id, n.agency_id) as agency_id, true as came
  from told v
  join attendance n using (government_id, facilitation_id)
  left join credited c using (government_id, agency_id)
), everyone as (
  select * from present
  union all (
    select ${event}, coalesce(c.credited_id, s.agency_id), false
    from told v
    join agency_state_span s on s.government_id = v.government_id and s.level = 'AGENCY'
      and s.from_day <= v.held_on and v.held_on < s.until_day
    left join credited c on c.government_id = s.government_id and c.agency_id = s.agency_id
    except
    select ${event}, v.agency_id, false from present v)
), pairs as (
  select v.*, ${followed('b.proposed')} as proposed, ${followed('b.applied')} as applied
  from everyone v
  left join began b using (government_id, agency_id)
  where ${inScope(asked.within, 'v.government_id', 'v.agency_id')}
)`;

const counts: Fragment = sql`count(*)::int as agencies, count(*) filter (where proposed)::int as proposed,
    count(*) filter (where applied)::int as applied, count(*) filter (where ${silentAfter.sql()})::int as silent`;

const followUp = (silent: Fragment): Fragment =>
  sql`json_build_object('agencies', agencies, 'proposed', ${proposedAfter.sql()}, 'applied', ${appliedAfter.sql()},
      'silent', ${silent})`;

/** `quiet`: agencies that came to complete events, with how often something followed. */
const countWords: Fragment = sql`
, by_event as (
  select government_id, facilitation_id, came, ${counts} from pairs group by government_id, facilitation_id, came
), by_presence as (
  select came, ${counts} from pairs where state = 'COMPLETE' group by came
), visitors as (
  select government_id, agency_id, count(*)::int as events, max(held_on) as last_on, bool_and(${silentAfter.sql()}) as is_silent,
    bool_or(proposed) as proposed, bool_or(applied) as applied
  from pairs where state = 'COMPLETE' and came
  group by government_id, agency_id
), silent_ones as (
  select s.*, row_number() over (order by s.last_on desc, ${inAlphabet(sql`a.name_id`)}, s.government_id, s.agency_id) as place
  from visitors s join agency a using (government_id, agency_id)
  where s.is_silent
  order by place limit ${sql.lit(mostSilent)}
)`;

/** `expected`: the eligible agencies of governments that noted who came to any of the events, and whether each ever did. */
const expectedWords = ({ within }: FacilitationEffectAsked, day: Fragment): Fragment => sql`
, noted as (
  select government_id, facilitation_id from events where state <> 'NO_ATTENDANCE'
), guests as (
  select distinct n.government_id, coalesce(c.credited_id, n.agency_id) as agency_id
  from noted
  join attendance n using (government_id, facilitation_id)
  left join credited c using (government_id, agency_id)
), expected as (
  select s.government_id, s.agency_id, g.agency_id is null as is_new
  from agency_state_span s
  left join guests g using (government_id, agency_id)
  where ${insideOf(within)('s')} and s.level = 'AGENCY' and s.from_day <= ${day} and ${day} < s.until_day
    and s.government_id in (select government_id from noted) and ${inScope(within, 's.government_id', 's.agency_id')}
), absentees as (
  select x.*, row_number() over (order by ${inAlphabet(sql`a.name_id`)}, x.government_id, x.agency_id) as place
  from expected x join agency a using (government_id, agency_id)
  where x.is_new
  order by place limit ${sql.lit(mostSilent)}
)`;

const absence: Fragment = sql`case when h.with_attendance > 0 then (
      select ${neverAttended.sql()}
      from (select count(*)::int as eligible, count(*) filter (where is_new)::int as never from expected) n) end`;

const total = (came: boolean): Fragment => sql`(
      select ${followUp(sql`n.silent`)}
      from (
        select coalesce(sum(agencies), 0)::int as agencies, coalesce(sum(proposed), 0)::int as proposed,
          coalesce(sum(applied), 0)::int as applied, coalesce(sum(silent), 0)::int as silent
        from by_presence where came = ${sql.lit(came)}
      ) n
      where h.complete > 0)`;

const ofEvent = (came: boolean): Fragment => sql`case when v.state in ('COMPLETE', 'RUNNING') then (
        select ${followUp(sql`case when v.state = 'COMPLETE' then n.silent end`)}
        from (
          select coalesce(sum(c.agencies), 0)::int as agencies, coalesce(sum(c.proposed), 0)::int as proposed,
            coalesce(sum(c.applied), 0)::int as applied, coalesce(sum(c.silent), 0)::int as silent
          from by_event c
          where c.government_id = v.government_id and c.facilitation_id = v.facilitation_id and c.came = ${sql.lit(came)}
        ) n) end`;

const rows = (day: Fragment, first: number): Fragment => sql`(
      select coalesce(json_agg(json_build_object('event', ${facilitation('e', sql`null::int`, day)}, 'state', v.state,
        'lastDay', v.last_day, 'attended', ${ofEvent(true)}, 'absent', ${ofEvent(false)})
        order by v.held_on desc, v.government_id, v.facilitation_id), '[]')
      from (
        select * from events order by held_on desc, government_id, facilitation_id limit ${first}
      ) v
      join facilitation e using (government_id, facilitation_id))`;

/** What agencies did after the events of the programme, those that came beside those that did not. */
export function facilitationEffect(
  db: Kysely<DB>,
  asked: FacilitationEffectAsked,
): Question<FacilitationEffect> {
  const day = sql`${asked.day}::date`;
  const last = sql`e.held_on + ${asked.withinDays}::int`;
  return compiled(
    db,
    sql<Answered<FacilitationEffect>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}${eventWords(asked, day, last)}${beganWords(day, insideOf(asked.within))}${pairWords(asked)}${countWords}${expectedWords(asked, day)}
, held as (
  select count(*)::int as events, count(*) filter (where state <> 'NO_ATTENDANCE')::int as with_attendance,
    count(*) filter (where state = 'COMPLETE')::int as complete
  from events
)
select ${askedColumns},
  (select json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'withinDays', ${asked.withinDays}::int,
    'events', h.events, 'eventsWithAttendance', h.with_attendance, 'eventsComplete', h.complete,
    'attended', ${total(true)}, 'absent', ${total(false)},
    'note', case when h.complete = 0 then json_build_object('indonesian', ${nothingKnown.indonesian}::text, 'english', ${nothingKnown.english}::text) end,
    'agenciesAttended', case when h.complete > 0 then (select count(*) from visitors) end,
    'agenciesProposed', case when h.complete > 0 then (select count(*) from visitors where proposed) end,
    'agenciesApplied', case when h.complete > 0 then (select count(*) from visitors where applied) end,
    'agenciesSilent', case when h.complete > 0 then (select count(*) from visitors where is_silent) end,
    'neverAttended', ${absence},
    'absentees', (
      select coalesce(json_agg(${agencyLabel('x.government_id', 'x.agency_id')} order by x.place), '[]')
      from absentees x),
    'silent', (
      select coalesce(json_agg(json_build_object('agency', ${agencyLabel('s.government_id', 's.agency_id')},
        'events', s.events, 'lastAttendedOn', s.last_on) order by s.place), '[]')
      from silent_ones s),
    'rows', ${rows(day, asked.first)})
  from held h) as answer`,
  );
}
