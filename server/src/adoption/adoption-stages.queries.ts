import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import { adoptionsByStage, widelyUsedInnovations } from '../sql/adoption-measures.js';
import {
  adoptionAsked,
  adoptionsRecorded,
  listedWords,
  withAdopter,
} from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { adoptedInnovationSet } from '../sql/innovation-sets.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { furthestStage, notStopped } from '../sql/records/adoption.js';
import { askedColumns, insideOf, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import type { AdoptionStages } from './adoption-stages.type.js';

/** `course`: each adoption with the stage that it had come to by the day, and whether it goes on. */
const courseWords = ({ within, level }: Asked, day: Fragment): Fragment => sql`
, course as (
  select ${furthestStage(day)} as stage, ${notStopped(day)} as alive
  from adoption x${withAdopter(level, day)}
  where ${adoptionAsked(within)}
)`;

/** `used`: of the recorded innovations in the scope, at how many other agencies each is in use. */
const usedWords = ({ within }: Asked, day: Fragment): Fragment => sql`
, used as (
  select coalesce(a.applied, 0) as applied
  from innovation i${withSpan(day, within)}
  left join (${adoptedInnovationSet(day, insideOf(within))}) a
    on a.government_id = i.government_id and a.innovation_id = i.innovation_id
  where ${recordedInnovations.sql()} and ${innovationInScope(within, day)}
)`;

const stageShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('stage', s.stage, 'reached', c.reached, 'alive', c.alive,
        'stopped', c.stopped) order by s.stage), '[]')
      from unnest(enum_range(null::adoption_stage_name)) s(stage)
      cross join lateral (select ${adoptionsByStage.sql('course', 's')} from course) c
      where ${adoptionsRecorded})`;

/** How far adoptions came by a day, and how many innovations are widely used. */
export function adoptionStages(db: Kysely<DB>, asked: Asked): Question<AdoptionStages> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AdoptionStages>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${courseWords(asked, day)}${usedWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    'adoptionsRecorded', ${adoptionsRecorded},
    'applied', (select count(*) filter (where stage = 'APPLIED' and alive)::int from course having ${adoptionsRecorded}),
    'stages', ${stageShapes}, 'widelyFrom', ${sql.lit(widelyUsedInnovations.from)},
    'widelyUsed', (select ${widelyUsedInnovations.sql('used')} from used having ${adoptionsRecorded})) as answer`,
  );
}
