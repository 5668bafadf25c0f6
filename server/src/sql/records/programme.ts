import { sql } from 'kysely';
import {
  CommitmentOrder,
  FacilitationOrder,
  RecognitionOrder,
} from '../../graphql/record-orders.js';
import { type Fragment, nothing } from '../fragment.js';
import { innovationInScope } from '../innovation-words.js';
import { ascending, descending } from '../paging.js';
import { inScope } from '../scope.js';
import { commitment, facilitation, recognisedOn, recognition } from '../shapes.js';
import { byCode, type RecordWords } from './record-words.js';

/** How many people of an agency came to a facilitation e; null where nobody counted, or looked at none. */
const peopleOf = (agencyId: Fragment | null): Fragment =>
  agencyId === null
    ? sql`null::int`
    : sql`(
      select n.people from attendance n
      where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id and n.agency_id = ${agencyId})`;

export const facilitationWords: RecordWords = {
  table: 'facilitation',
  alias: 'e',
  key: ['government_id', 'facilitation_id'],
  joins: () => nothing,
  onRecord: (day) => sql`e.held_on <= ${day}`,
  inScope: (within) =>
    within === null
      ? sql`true`
      : sql`(e.government_id in (select government_id from inside where whole) or exists (
      select from attendance n join subtree u on u.government_id = n.government_id and u.agency_id = n.agency_id
      where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id))`,
  shapeJoins: () => nothing,
  shape: (day, agencyId) => facilitation('e', peopleOf(agencyId), day),
  orders: {
    [FacilitationOrder.NEWEST]: () => [descending('date', sql`e.held_on`)],
    [FacilitationOrder.NAME]: () => [ascending('text', sql`e.name_id`)],
    [FacilitationOrder.CODE]: () => byCode('e'),
  } satisfies Record<FacilitationOrder, unknown>,
};

/** The day of an award for sorting; one whose day and year nobody knows comes last. */
const awardedBy: Fragment = sql`coalesce(${recognisedOn('r')}, '-infinity'::date)`;

export const recognitionWords: RecordWords = {
  table: 'recognition',
  alias: 'r',
  key: ['government_id', 'recognition_id'],
  joins: () => nothing,
  onRecord: (day) => sql`${awardedBy} <= ${day}`,
  inScope: (within, day) =>
    within === null
      ? sql`true`
      : sql`(${inScope(within, 'r.government_id', 'r.agency_id')} or exists (
      select from innovation i
      where i.government_id = r.government_id and i.innovation_id = r.innovation_id and ${innovationInScope(within, day)}))`,
  shapeJoins: () => nothing,
  shape: (day) => recognition('r', day),
  orders: {
    [RecognitionOrder.NEWEST]: () => [descending('date', awardedBy)],
    [RecognitionOrder.NAME]: () => [ascending('text', sql`r.name_id`)],
    [RecognitionOrder.RANK]: () => [ascending('int', sql`coalesce(r.rank, 32767)`)],
    [RecognitionOrder.CODE]: () => byCode('r'),
  } satisfies Record<RecognitionOrder, unknown>,
};

export const commitmentWords: RecordWords = {
  table: 'commitment',
  alias: 'y',
  key: ['government_id', 'commitment_id'],
  joins: () => nothing,
  onRecord: (day) => sql`y.promised_on <= ${day}`,
  inScope: (within) => inScope(within, 'y.government_id', 'y.agency_id'),
  shapeJoins: () => nothing,
  shape: (day) => commitment('y', day),
  orders: {
    [CommitmentOrder.DUE]: () => [ascending('date', sql`y.due_on`)],
    [CommitmentOrder.NEWEST]: () => [descending('date', sql`y.promised_on`)],
    [CommitmentOrder.AGENCY]: () => [
      ascending(
        'text',
        sql`(select n.name_id from agency n where n.government_id = y.government_id and n.agency_id = y.agency_id)`,
      ),
    ],
    [CommitmentOrder.CODE]: () => byCode('y'),
  } satisfies Record<CommitmentOrder, unknown>,
};
