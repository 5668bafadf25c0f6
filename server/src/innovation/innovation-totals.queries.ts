import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import {
  countingInnovations,
  measuredInnovations,
  recordedInnovations,
} from '../sql/innovation-measures.js';
import {
  adoptedInnovationSet,
  measuredInnovationSet,
  recognisedInnovationSet,
  type Wanted,
} from '../sql/innovation-sets.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { askedColumns, insideOf, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import type { InnovationTotals } from './innovation-answers.type.js';

/** What is known of the innovations of the governments looked at, and the rules there, each made once. */
const setWords = (day: Fragment, inside: Wanted): Fragment => sql`
, rules as materialized (
  select * from rule
), measured as (${measuredInnovationSet(day, inside)}
), recognised as (${recognisedInnovationSet(day, inside)}
), adopted as (${adoptedInnovationSet(day, inside)}
)`;

/** How many innovations are on record on a day, and what is known of them. */
export function innovationTotals(db: Kysely<DB>, asked: DayAndScope): Question<InnovationTotals> {
  const day = sql`${asked.day}::date`;
  const inside = insideOf(asked.within);
  return compiled(
    db,
    sql<Answered<InnovationTotals>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}${setWords(day, inside)}, recorded as (
  select i.government_id, i.innovation_id, g.stage, k.check_state, i.form, i.digital,
    ${countingInnovations.sql('r')} as counts, m.innovation_id is not null as measured, m.before_after,
    a.innovation_id is not null as recognised
  from innovation i${withSpan(day, asked.within)}
  left join rules r on r.government_id = i.government_id
  left join measured m on m.government_id = i.government_id and m.innovation_id = i.innovation_id
  left join recognised a on a.government_id = i.government_id and a.innovation_id = i.innovation_id
  where ${recordedInnovations.sql()} and ${innovationInScope(asked.within, day)}
), counted as (
  select count(*)::int as recorded, count(*) filter (where stage = 'INITIATIVE') as initiative,
    count(*) filter (where stage = 'TRIAL') as trial, count(*) filter (where stage = 'IMPLEMENTATION') as implementation,
    count(*) filter (where stage = 'STOPPED') as stopped, count(*) filter (where check_state = 'CHECKED') as checked,
    count(*) filter (where counts) as counting, count(*) filter (where form = 'GOVERNANCE') as governance,
    count(*) filter (where form = 'PUBLIC_SERVICE') as public_service, count(*) filter (where form = 'OTHER') as other_form,
    count(*) filter (where form is null) as no_form, count(*) filter (where digital) as digital,
    count(*) filter (where not digital) as not_digital, count(*) filter (where digital is null) as digital_unknown,
    count(*) filter (where measured)::int as measured, count(*) filter (where before_after) as before_after,
    count(*) filter (where recognised) as recognised
  from recorded
), adopting as (
  select coalesce(sum(x.recorded), 0) as recorded, coalesce(sum(x.applied), 0) as applied
  from recorded join adopted x using (government_id, innovation_id)
)
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'recorded', c.recorded,
    'stages', json_build_object('initiative', c.initiative, 'trial', c.trial, 'implementation', c.implementation,
      'stopped', c.stopped),
    'forms', json_build_object('governance', c.governance, 'publicService', c.public_service, 'other', c.other_form,
      'unknown', c.no_form),
    'digital', json_build_object('digital', c.digital, 'notDigital', c.not_digital, 'unknown', c.digital_unknown),
    'counting', c.counting, 'checked', c.checked, 'measured', ${measuredInnovations.ratio(sql`c.measured`, sql`c.recorded`)},
    'beforeAfter', c.before_after, 'adoptions', case when x.recorded > 0 then x.applied end,
    'adoptionsRecorded', x.recorded > 0, 'recognised', c.recognised) as answer
from counted c cross join adopting x`,
  );
}
