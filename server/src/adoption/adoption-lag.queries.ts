import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { adoptionLagDays } from '../sql/adoption-measures.js';
import {
  adoptionAsked,
  adoptionsRecorded,
  listedWords,
  withAdopter,
} from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { firstInUse } from '../sql/in-use-words.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { agencyKind } from '../sql/shapes.js';
import { AdoptionStage } from './adoption.type.js';
import type { AdoptionLag } from './adoption-lag.type.js';
import type { AdoptionsAsked } from './adoptions-asked.args.js';

const stages = [
  AdoptionStage.INTERESTED,
  AdoptionStage.AGREED,
  AdoptionStage.ADAPTED,
  AdoptionStage.APPLIED,
];

const steps: readonly (readonly [AdoptionStage, AdoptionStage])[] = [
  [AdoptionStage.INTERESTED, AdoptionStage.AGREED],
  [AdoptionStage.AGREED, AdoptionStage.ADAPTED],
  [AdoptionStage.ADAPTED, AdoptionStage.APPLIED],
  [AdoptionStage.INTERESTED, AdoptionStage.APPLIED],
];

const column = (stage: AdoptionStage): Fragment => named(stage.toLowerCase());
const isVague = (stage: AdoptionStage): Fragment => named(`${stage.toLowerCase()}_inexact`);

/** `course`: each adoption with the days of its stages by the day, and when its source began. */
const courseWords = ({ within, level, filter }: AdoptionsAsked, day: Fragment): Fragment => sql`
, course as (
  select ad.kind_code, b.from_day as begun, b.inexact as begun_inexact, c.*
  from adoption x
  join innovation i using (government_id, innovation_id)${withAdopter(level, day)}
  left join lateral ${firstInUse(day)} b on true
  cross join lateral (
    select ${sql.join(
      stages.map(
        (
          stage,
        ) => sql`max(s.reached_on) filter (where s.stage = ${sql.lit(stage)}) as ${column(stage)},
      bool_or(s.reached_precision = 'YEAR') filter (where s.stage = ${sql.lit(stage)}) as ${isVague(stage)}`,
      ),
      sql`,
      `,
    )}
    from adoption_stage s
    where s.government_id = x.government_id and s.adoption_id = x.adoption_id and s.reached_on <= ${day}
  ) c
  where ${adoptionAsked(within)}${filter === null ? nothing : sql` and ${filterCondition('adoption', filter, day, 'ALL')}`}
)`;

const fromSource: Fragment = adoptionLagDays.figures(
  adoptionLagDays.sql(sql`begun`, sql`applied`),
  sql`begun_inexact or applied_inexact`,
);

const stepShape = ([from, to]: readonly [AdoptionStage, AdoptionStage]): Fragment =>
  sql`json_build_object('from', ${sql.lit(from)}, 'to', ${sql.lit(to)}, 'days', (
      select ${adoptionLagDays.figures(adoptionLagDays.sql(column(from), column(to)), sql`${isVague(from)} or ${isVague(to)}`)} from course))`;

/** How many days it took from the source to the adopter, and from stage to stage. */
export function adoptionLag(db: Kysely<DB>, asked: AdoptionsAsked): Question<AdoptionLag> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AdoptionLag>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${courseWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    'adoptionsRecorded', ${adoptionsRecorded}, 'sourceToApplied', (select ${fromSource} from course),
    'unknownStart', (select count(*)::int from course where applied is not null and begun is null),
    'beforeSource', (select count(*)::int from course where applied < begun),
    'steps', json_build_array(${sql.join(steps.map(stepShape))}),
    'byKind', (
      select coalesce(json_agg(json_build_object('kind', ${agencyKind('k')}, 'days', n.days) order by k.position), '[]')
      from (select kind_code, ${fromSource} as days from course where applied is not null group by kind_code) n
      join agency_kind k on k.code = n.kind_code)) as answer`,
  );
}
