import { sql } from 'kysely';
import {
  CommitmentOrder,
  FacilitationOrder,
  RecognitionOrder,
} from '../../graphql/record-orders.js';
import { type Fragment, nothing } from '../fragment.js';
import { ownedInSubtree } from '../innovation-words.js';
import { inSubtree } from '../scope.js';
import { commitment, facilitation, recognisedOn, recognition } from '../shapes.js';
import { byAscending, byCode, byDescending, type RecordWords } from './record-words.js';

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
  onRecord: (day) => sql`e.held_on <= ${day}`,
  inSubtree: () => sql`(e.government_id, e.facilitation_id) in (
      select n.government_id, n.facilitation_id
      from attendance n join subtree u on u.government_id = n.government_id and u.agency_id = n.agency_id)`,
  shapeJoins: () => nothing,
  shape: (day, agencyId) => facilitation('e', peopleOf(agencyId), day),
  orders: {
    [FacilitationOrder.NEWEST]: () => byDescending('date', sql`e.held_on`),
    [FacilitationOrder.NAME]: () => byAscending('text', sql`e.name_id`),
    [FacilitationOrder.CODE]: () => byCode('e'),
  } satisfies Record<FacilitationOrder, unknown>,
};

/** The day of an award for sorting; one whose day and year nobody knows comes last. */
const awardedBy: Fragment = sql`coalesce(${recognisedOn('r')}, '-infinity'::date)`;

export const recognitionWords: RecordWords = {
  table: 'recognition',
  alias: 'r',
  key: ['government_id', 'recognition_id'],
  onRecord: (day) => sql`${awardedBy} <= ${day}`,
  inSubtree: (
    day,
  ) => sql`(${inSubtree('r.government_id', 'r.agency_id')} or (r.government_id, r.innovation_id) in (
      select i.government_id, i.innovation_id from innovation i where ${ownedInSubtree(day)}))`,
  shapeJoins: () => nothing,
  shape: (day) => recognition('r', day),
  orders: {
    [RecognitionOrder.NEWEST]: () => byDescending('date', awardedBy),
    [RecognitionOrder.NAME]: () => byAscending('text', sql`r.name_id`),
    [RecognitionOrder.RANK]: () => byAscending('int', sql`coalesce(r.rank, 32767)`),
    [RecognitionOrder.CODE]: () => byCode('r'),
  } satisfies Record<RecognitionOrder, unknown>,
};

export const commitmentWords: RecordWords = {
  table: 'commitment',
  alias: 'y',
  key: ['government_id', 'commitment_id'],
  onRecord: (day) => sql`y.promised_on <= ${day}`,
  inSubtree: () => inSubtree('y.government_id', 'y.agency_id'),
  shapeJoins: () => nothing,
  shape: (day) => commitment('y', day),
  orders: {
    [CommitmentOrder.DUE]: () => byAscending('date', sql`y.due_on`),
    [CommitmentOrder.NEWEST]: () => byDescending('date', sql`y.promised_on`),
    [CommitmentOrder.AGENCY]: () =>
      byAscending('text', sql`v.name_id`, {
        joins: sql`
      join agency v on v.government_id = y.government_id and v.agency_id = y.agency_id`,
      }),
    [CommitmentOrder.CODE]: () => byCode('y'),
  } satisfies Record<CommitmentOrder, unknown>,
};
