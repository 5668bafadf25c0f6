import { sql } from 'kysely';
import { AgencyOrder } from '../../graphql/record-orders.js';
import { nothing } from '../fragment.js';
import { inSubtree } from '../scope.js';
import { agency } from '../shapes.js';
import { byAscending, byCode, byDescending, type RecordWords } from './record-words.js';

/** Agencies, also those that have not begun or no longer exist on the day. */
export const agencyWords: RecordWords = {
  table: 'agency',
  alias: 'a',
  key: ['government_id', 'agency_id'],
  onRecord: () => sql`true`,
  inSubtree: () => inSubtree('a.government_id', 'a.agency_id'),
  shapeJoins: () => nothing,
  shape: (day) => agency('a', day),
  orders: {
    [AgencyOrder.NAME]: () => byAscending('text', sql`a.name_id`),
    [AgencyOrder.CODE]: () => byCode('a'),
    [AgencyOrder.KIND]: () =>
      byAscending('int', sql`w.position`, {
        joins: sql`
      join agency_kind w on w.code = a.kind_code`,
      }),
    [AgencyOrder.INNOVATIONS]: () =>
      byDescending('int', sql`coalesce(v.owned, 0)`, {
        joins: sql`
      left join (
        select n.government_id, n.owner_id, count(*) as owned from innovation n group by 1, 2
      ) v on v.government_id = a.government_id and v.owner_id = a.agency_id`,
      }),
  } satisfies Record<AgencyOrder, unknown>,
};
