import { sql } from 'kysely';
import { AgencyOrder } from '../../graphql/record-orders.js';
import { nothing } from '../fragment.js';
import { ascending, descending } from '../paging.js';
import { inScope } from '../scope.js';
import { agency } from '../shapes.js';
import { byCode, type RecordWords } from './record-words.js';

/** Agencies, also those that have not begun or no longer exist on the day. */
export const agencyWords: RecordWords = {
  table: 'agency',
  alias: 'a',
  key: ['government_id', 'agency_id'],
  joins: () => nothing,
  onRecord: () => sql`true`,
  inScope: (within) => inScope(within, 'a.government_id', 'a.agency_id'),
  shapeJoins: () => nothing,
  shape: (day) => agency('a', day),
  orders: {
    [AgencyOrder.NAME]: () => [ascending('text', sql`a.name_id`)],
    [AgencyOrder.CODE]: () => byCode('a'),
    [AgencyOrder.KIND]: () => [
      ascending('int', sql`(select n.position from agency_kind n where n.code = a.kind_code)`),
    ],
    [AgencyOrder.INNOVATIONS]: () => [
      descending(
        'int',
        sql`(select count(*) from innovation n where n.government_id = a.government_id and n.owner_id = a.agency_id)`,
      ),
    ],
  } satisfies Record<AgencyOrder, unknown>,
};
