import { sql } from 'kysely';
import { AdoptionOrder } from '../../graphql/record-orders.js';
import { type Fragment, nothing } from '../fragment.js';
import { appliedAdoptions } from '../innovation-measures.js';
import { ascending, descending } from '../paging.js';
import { inScope } from '../scope.js';
import { governmentOf, keyed, keyOf, recordSource } from '../shapes.js';
import { byCode, type RecordWords } from './record-words.js';

/** Of an adoption x: the stages that it had reached by the day. */
const reached = (day: Fragment): Fragment => sql`
      from adoption_stage n
      where n.government_id = x.government_id and n.adoption_id = x.adoption_id and n.reached_on <= ${day}`;

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
  joins: () => nothing,
  onRecord: (day) => sql`coalesce((
      select min(n.reached_on) from adoption_stage n
      where n.government_id = x.government_id and n.adoption_id = x.adoption_id) <= ${day}, true)`,
  inScope: (within) => inScope(within, 'x.government_id', 'x.adopter_id'),
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
    [AdoptionOrder.NEWEST]: (day: Fragment) => [
      descending('date', sql`coalesce((select max(n.reached_on)${reached(day)}), '-infinity')`),
    ],
    [AdoptionOrder.INNOVATION]: () => [
      ascending(
        'text',
        sql`(select n.title_id from innovation n where n.government_id = x.government_id and n.innovation_id = x.innovation_id)`,
      ),
    ],
    [AdoptionOrder.ADOPTER]: () => [
      ascending(
        'text',
        sql`(select n.name_id from agency n where n.government_id = x.government_id and n.agency_id = x.adopter_id)`,
      ),
    ],
  } satisfies Record<AdoptionOrder, unknown>,
};
