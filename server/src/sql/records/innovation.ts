import { sql } from 'kysely';
import { InnovationOrder } from '../../graphql/record-orders.js';
import type { Fragment, Looking } from '../fragment.js';
import { adoptionsInUse, measuredOutcomes } from '../innovation-measures.js';
import { adoptedInnovationSet, everyRow, measuredInnovationSet } from '../innovation-sets.js';
import {
  ownedInSubtree,
  perhapsWithStage,
  stageFields,
  withStageAndCheck,
} from '../innovation-words.js';
import { governmentOf, keyed, keyOf, recordSource, wording, wordingOrNull } from '../shapes.js';
import {
  byAscending,
  byCode,
  byDescending,
  lookedUp,
  type Order,
  type RecordWords,
} from './record-words.js';

const theme = sql`(select json_build_object('code', t.code, 'name', ${wording('t', 'name')}) from theme t where t.code = i.theme_code)`;

const affairs = sql`(
      select coalesce(json_agg(json_build_object('code', f.code, 'name', ${wording('f', 'name')}, 'isMain', n.is_main,
        'basicService', f.basic_service) order by n.is_main desc, f.code), '[]')
      from innovation_affair n join affair f on f.code = n.affair_code
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id)`;

const sdgs = sql`(
      select coalesce(json_agg(n.sdg order by n.sdg), '[]') from innovation_sdg n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id)`;

/**
 * By a column of what is worked out for all innovations at once; those it does not hold have none. The
 * alias is told by the column, since rows may be put in order by two such.
 */
const byCountOf = (column: 'applied' | 'outcomes', set: Fragment): Order =>
  byDescending('int', sql`coalesce(by_${sql.raw(column)}.${sql.raw(column)}, 0)`, {
    whole: true,
    joins: sql`
      left join (${set}
      ) by_${sql.raw(column)} on by_${sql.raw(column)}.government_id = i.government_id
        and by_${sql.raw(column)}.innovation_id = i.innovation_id`,
  });

/** Innovations that had a stage on the day, of whatever check, stopped ones too. */
export const innovationWords: RecordWords = {
  table: 'innovation',
  alias: 'i',
  key: ['government_id', 'innovation_id'],
  onRecord: (day, how) => sql`exists (
      select from innovation_stage n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id and n.from_day <= ${day}${lookedUp(how)})`,
  beside: { joins: withStageAndCheck, onRecord: true },
  inSubtree: ownedInSubtree,
  shapeJoins: perhapsWithStage,
  shape: (
    day,
  ) => sql`json_build_object(${keyed('i', 'innovation_id', day)}, 'ownerKey', ${keyOf('i', 'owner_id')},
      'code', i.code, 'government', ${governmentOf('i')}, 'title', ${wording('i', 'title')},
      'summary', ${wordingOrNull('i', 'summary')}, 'ownerBasis', i.owner_basis, 'form', i.form, 'digital', i.digital,
      'initiator', i.initiator, 'theme', ${theme}, 'affairs', ${affairs}, 'sdgs', ${sdgs},
      'originPlace', i.origin_place, 'originTitle', i.origin_title, ${stageFields}, 'sinceBasis', g.known_basis,
      'source', ${recordSource('i')})`,
  orders: {
    [InnovationOrder.TITLE]: () => byAscending('text', sql`i.title_id`),
    [InnovationOrder.CODE]: () => byCode('i'),
    [InnovationOrder.NEWEST]: () =>
      byDescending('date', sql`g.from_day`, { beside: true, tie: 'g' }),
    [InnovationOrder.STAGE]: () => byAscending('stage', sql`g.stage`, { beside: true, tie: 'g' }),
    [InnovationOrder.OWNER]: () => ({
      ...byAscending(
        'text',
        sql`coalesce((select w.name_id from agency w where w.government_id = i.government_id and w.agency_id = i.owner_id), '')`,
      ),
      parts: [
        { ...byAscending('text', sql`''::text`), only: sql`i.owner_id is null` },
        {
          ...byAscending('text', sql`w.name_id`, {
            joins: sql`
      join agency w on w.government_id = i.government_id and w.agency_id = i.owner_id`,
          }),
          only: sql`true`,
        },
      ],
    }),
    [InnovationOrder.ADOPTIONS]: (day: Fragment, how: Looking) =>
      how === 'EACH'
        ? byDescending('int', adoptionsInUse(day))
        : byCountOf('applied', adoptedInnovationSet(day, everyRow)),
    [InnovationOrder.RESULTS]: (day: Fragment, how: Looking) =>
      how === 'EACH'
        ? byDescending('int', measuredOutcomes(day))
        : byCountOf('outcomes', measuredInnovationSet(day, everyRow)),
  } satisfies Record<InnovationOrder, unknown>,
};
