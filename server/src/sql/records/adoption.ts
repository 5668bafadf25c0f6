import { sql } from 'kysely';
import { AdoptionOrder } from '../../graphql/record-orders.js';
import { type Fragment, named, nothing } from '../fragment.js';
import { appliedAdoptions } from '../innovation-measures.js';
import { inSubtree } from '../scope.js';
import { governmentOf, keyed, keyOf, recordSource } from '../shapes.js';
import { byAscending, byCode, byDescending, lookedUp, type RecordWords } from './record-words.js';

/** Of an adoption x: the stages that it had reached by the day. */
const reached = (day: Fragment, alias = 'n'): Fragment => sql`
      from ${named(`adoption_stage ${alias}`)}
      where ${named(alias)}.government_id = x.government_id and ${named(alias)}.adoption_id = x.adoption_id
        and ${named(alias)}.reached_on <= ${day}`;

/** The last step that an adoption x had taken by the day, as l. */
const lastStep = (day: Fragment): Fragment => sql`
      join adoption_stage l on l.government_id = x.government_id and l.adoption_id = x.adoption_id and l.reached_on <= ${day}
        and not exists (
          select${reached(day)} and (n.reached_on, n.stage) > (l.reached_on, l.stage))`;

/** How far an adoption x had come by the day; null where no stage is dated by it. */
export const furthestStage = (day: Fragment): Fragment => sql`(select max(n.stage)${reached(day)})`;

export const notStopped = (day: Fragment): Fragment =>
  sql`(x.stopped_on is null or x.stopped_on > ${day})`;

const stages = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('stage', n.stage,
        'reachedOn', json_build_object('day', n.reached_on, 'precision', n.reached_precision), 'source', ${recordSource('n')})
        order by n.stage), '[]')${reached(day)})`;

/** Adoptions that had reached a stage by the day, or of which no stage is known. */
export const adoptionWords: RecordWords = {
  table: 'adoption',
  alias: 'x',
  key: ['government_id', 'adoption_id'],
  onRecord: (day, how) => sql`not exists (
      select from adoption_stage n
      where n.government_id = x.government_id and n.adoption_id = x.adoption_id and n.reached_on > ${day}
        and not exists (select${reached(day, 'b')})${lookedUp(how)})`,
  inSubtree: () => inSubtree('x.government_id', 'x.adopter_id'),
  shapeJoins: () => nothing,
  shape: (
    day,
  ) => sql`json_build_object(${keyed('x', 'adoption_id', day)}, 'innovationKey', ${keyOf('x', 'innovation_id')},
      'adopterKey', ${keyOf('x', 'adopter_id')}, 'code', x.code, 'government', ${governmentOf('x')},
      'stage', ${furthestStage(day)}, 'applied', ${appliedAdoptions.sql('x', day)}, 'alive', ${notStopped(day)},
      'stoppedOn', case when not ${notStopped(day)} then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision) end,
      'proof', x.proof, 'stages', ${stages(day)}, 'source', ${recordSource('x')})`,
  orders: {
    [AdoptionOrder.CODE]: () => byCode('x'),
    [AdoptionOrder.NEWEST]: (day: Fragment) => ({
      ...byDescending(
        'date',
        sql`coalesce((select max(n.reached_on)${reached(day)}), '-infinity')`,
      ),
      parts: [
        {
          ...byDescending('date', sql`l.reached_on`, { joins: lastStep(day), tie: 'l' }),
          only: sql`true`,
        },
        {
          ...byDescending('date', sql`'-infinity'::date`),
          // On record without a step by the day is only what has no step at all.
          only: sql`not exists (
      select from adoption_stage n where n.government_id = x.government_id and n.adoption_id = x.adoption_id)`,
        },
      ],
    }),
    [AdoptionOrder.INNOVATION]: () =>
      byAscending('text', sql`w.title_id`, {
        joins: sql`
      join innovation w on w.government_id = x.government_id and w.innovation_id = x.innovation_id`,
      }),
    [AdoptionOrder.ADOPTER]: () =>
      byAscending('text', sql`v.name_id`, {
        joins: sql`
      join agency v on v.government_id = x.government_id and v.agency_id = x.adopter_id`,
      }),
  } satisfies Record<AdoptionOrder, unknown>,
};
