import { sql } from 'kysely';
import { AdoptionStage } from '../adoption/adoption.type.js';
import { AdoptionFilter } from '../adoption/adoption-filter.type.js';
import { type Fragment, named } from '../sql/fragment.js';
import {
  aliveShare,
  appliedShare,
  daysInUse,
  daysToApply,
  provenShare,
} from '../sql/group-measures/adoption.js';
import { ofRecordedInnovation } from '../sql/innovation-measures.js';
import { adoptionWords, furthestStage } from '../sql/records/adoption.js';
import { type AgencyPlace, agencyJoins, agencyKey } from './agency-keys.js';
import { creditedPair, governmentKey, pairOf } from './common-keys.js';
import { innovationJoins, innovationKey } from './innovation-keys.js';
import { periodKey } from './period-key.js';
import { bigint, boolean, enumOf, type GroupsRoot, type Join, type KeyField } from './words.js';

const sourcePlace: AgencyPlace = {
  prefix: 'source',
  alias: 'w',
  governmentId: 'x.government_id',
  agencyId: 'i.owner_id',
  needs: ['innovation'],
};

const adopterPlace: AgencyPlace = {
  prefix: 'adopter',
  alias: 'xw',
  governmentId: 'x.government_id',
  agencyId: 'x.adopter_id',
};

/** The first step of an adoption x by the day. */
const firstStep: Join['sql'] = (day, wanted) => sql`
  left join adoption_stage sb on sb.government_id = x.government_id and sb.adoption_id = x.adoption_id
    and ${wanted('sb')} and sb.reached_on <= ${day} and not exists (
      select from adoption_stage earlier
      where earlier.government_id = sb.government_id and earlier.adoption_id = sb.adoption_id and ${wanted('earlier')}
        and (earlier.reached_on, earlier.stage) < (sb.reached_on, sb.stage))`;

const appliedStep: Join['sql'] = (day, wanted) => sql`
  left join adoption_stage sa on sa.government_id = x.government_id and sa.adoption_id = x.adoption_id
    and ${wanted('sa')} and sa.stage = 'APPLIED' and sa.reached_on <= ${day}`;

/** When an adoption x stopped, where that was by the day. */
const stopped = (day: Fragment): Fragment => sql`
  left join lateral (select x.stopped_on, x.stopped_precision where x.stopped_on <= ${day}) st on true`;

const reachedOn = (alias: string) => ({
  day: named(`${alias}.reached_on`),
  precision: named(`${alias}.reached_precision`),
});

const ownKeys: KeyField[] = [
  {
    name: 'stage',
    description: 'How far it had come by the day; null where no step is dated by then.',
    type: () => AdoptionStage,
    column: {
      name: 'stage',
      type: enumOf('adoption_stage_name', AdoptionStage),
      sql: furthestStage,
    },
  },
  {
    name: 'applied',
    description: 'Whether it counts as adopted: applied, and not stopped on the day.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'applied', type: boolean, sql: appliedShare.sql },
  },
  {
    name: 'alive',
    description: 'Whether it had not stopped by the day, at whatever stage.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'alive', type: boolean, sql: aliveShare.sql },
  },
  {
    name: 'proven',
    description: 'Whether it names a proof, such as a memorandum of understanding.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'proven', type: boolean, sql: provenShare.sql },
  },
];

export const adoptionGroups: GroupsRoot = {
  noun: 'Adoption',
  nouns: 'adoptions',
  record: adoptionWords,
  kind: 'adoption',
  filter: () => AdoptionFilter,
  counts:
    'Every adoption that had begun by the day is counted, also those given up, but for those of rejected innovations; `within` looks at the adopter.',
  where: (day) => sql`${adoptionWords.onRecord(day, 'ALL')} and ${ofRecordedInnovation('x')}`,
  always: [],
  joins: {
    ...innovationJoins('x'),
    ...agencyJoins(sourcePlace),
    ...agencyJoins(adopterPlace),
    begun: { sql: firstStep },
    applied: { sql: appliedStep },
    stopped: { sql: stopped },
  },
  spreads: {},
  keys: [
    governmentKey({ sql: () => sql`x.government_id` }, 'The government inside which it happens.'),
    agencyKey(
      'source',
      'The agency that owns the innovation on the day, by succession; null where nobody does.',
      sourcePlace,
    ),
    agencyKey(
      'adopter',
      'The agency that takes it over, or, by succession, what that has become; null where it is nobody on the day.',
      adopterPlace,
    ),
    innovationKey('The innovation that is taken over.', 'x'),
    ...ownKeys,
    periodKey('begunOn', 'When its first dated step was taken; null where none is dated.', {
      ...reachedOn('sb'),
      needs: ['begun'],
    }),
    periodKey('appliedOn', 'When it was applied; null where that had not come by the day.', {
      ...reachedOn('sa'),
      needs: ['applied'],
    }),
    periodKey('stoppedOn', 'When it stopped; null where it had not by the day.', {
      day: sql`st.stopped_on`,
      precision: sql`st.stopped_precision`,
      needs: ['stopped'],
    }),
  ],
  uniq: [
    {
      name: 'innovations',
      description: 'Innovations that are taken over, each once however many take it over.',
      type: bigint,
      sql: () => pairOf('x.government_id', 'x.innovation_id'),
    },
    {
      name: 'adopters',
      description: 'Agencies of the day that take at least one over.',
      type: bigint,
      needs: ['adopter'],
      sql: () => creditedPair('x.government_id', 'xw'),
    },
    {
      name: 'sources',
      description: 'Agencies that own at least one of the innovations on the day.',
      type: bigint,
      needs: ['source'],
      sql: () => creditedPair('x.government_id', 'w'),
    },
  ],
  ratios: [
    { name: 'applied', entry: appliedShare, sql: appliedShare.sql },
    { name: 'alive', entry: aliveShare, sql: aliveShare.sql },
    { name: 'proven', entry: provenShare, sql: provenShare.sql },
  ],
  facts: [
    {
      name: 'daysToApply',
      entry: daysToApply,
      adds: false,
      needs: ['begun', 'applied'],
      sql: () => daysToApply.sql('sb', 'sa'),
    },
    {
      name: 'daysInUse',
      entry: daysInUse,
      adds: false,
      needs: ['applied'],
      sql: (day) => daysInUse.sql('sa', day),
    },
  ],
  days: ['begunOn', 'appliedOn', 'stoppedOn'],
};
