import { sql } from 'kysely';
import { CheckState } from '../graphql/enums.js';
import { OwnerBasis } from '../innovation/innovation.enums.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { countingOn } from '../sql/counting.js';
import { named } from '../sql/fragment.js';
import {
  adoptedInnovations,
  adoptionsOfInnovation,
  checkedInnovations,
  daysToImplementation,
  digitalInnovations,
  documentsOfInnovation,
  implementedInnovations,
  measuredIndicators,
} from '../sql/group-measures/innovation.js';
import {
  beforeAfter,
  countingInnovations,
  measuredInnovations,
  recognisedInnovations,
  recordedInnovations,
} from '../sql/innovation-measures.js';
import { withStageAndCheck } from '../sql/innovation-words.js';
import { innovationWords } from '../sql/records/innovation.js';
import { type AgencyPlace, agencyJoins, agencyKey } from './agency-keys.js';
import { creditedPair, governmentKey, pairOf } from './common-keys.js';
import { classKeys, firstStage, innovationLeaves } from './innovation-keys.js';
import { innovationSpreads, listKeys } from './innovation-lists.js';
import { periodKey } from './period-key.js';
import { bigint, boolean, enumOf, type GroupsRoot, int, type KeyField, text } from './words.js';

const startOf = (alias: string) => ({
  day: named(`${alias}.from_day`),
  precision: named(`${alias}.started_precision`),
  isKnownSince: sql`${named(alias)}.started_on is null`,
});

const ownerPlace: AgencyPlace = {
  prefix: 'owner',
  alias: 'w',
  governmentId: 'i.government_id',
  agencyId: 'i.owner_id',
};

const ownKeys: KeyField[] = [
  {
    name: 'check',
    description: 'What the check that holds now found.',
    type: () => CheckState,
    nullable: false,
    column: {
      name: 'check_state',
      type: enumOf('check_state', CheckState),
      sql: () => sql`coalesce(k.check_state, 'REPORTED')`,
    },
  },
  {
    name: 'counts',
    description: 'Whether it counts towards coverage by the rules of the day.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'counts', type: boolean, sql: countingOn },
  },
  {
    name: 'ownerBasis',
    description: 'How it is known which agency it belongs to.',
    type: () => OwnerBasis,
    nullable: false,
    column: {
      name: 'owner_basis',
      type: enumOf('owner_basis', OwnerBasis),
      sql: () => sql`i.owner_basis`,
    },
  },
  {
    name: 'origin',
    description:
      'Where outside of its government it was copied from, as its source says; null for what is its own.',
    type: () => String,
    column: { name: 'origin', type: text, sql: () => sql`i.origin_place` },
  },
  {
    name: 'copied',
    description: 'Whether it was copied from outside of its government.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'copied', type: boolean, sql: () => sql`i.origin_place is not null` },
  },
];

export const innovationGroups: GroupsRoot = {
  noun: 'Innovation',
  nouns: 'innovations',
  record: innovationWords,
  kind: 'innovation',
  filter: () => InnovationFilter,
  counts:
    'Every innovation with a stage on the day that is not rejected is counted, stopped ones too.',
  where: () => recordedInnovations.sql(),
  always: ['stage_and_check'],
  joins: {
    stage_and_check: { sql: withStageAndCheck },
    started: { sql: (day) => firstStage('gs', day) },
    implemented: { sql: (day) => firstStage('gi', day, 'IMPLEMENTATION') },
    ...agencyJoins(ownerPlace),
  },
  spreads: innovationSpreads,
  keys: [
    governmentKey({ sql: () => sql`i.government_id` }, 'The government that it is recorded by.'),
    agencyKey(
      'owner',
      'The agency that owns it on the day, by succession; null where nobody does or nobody knows.',
      ownerPlace,
    ),
    {
      name: 'innovation',
      description: 'The innovation itself, so that each is a group of its own.',
      type: {
        name: 'GroupedInnovationName',
        description: 'One innovation by itself as a key, without what it is.',
      },
      fields: innovationLeaves({
        name: 'innovation',
        sql: () => pairOf('i.government_id', 'i.innovation_id'),
      }),
    },
    ...classKeys('', [], []),
    ...ownKeys,
    ...listKeys,
    periodKey('startedOn', 'When its first stage on record began.', {
      ...startOf('gs'),
      needs: ['started'],
    }),
    periodKey('implementedOn', 'When it was first in regular use; null where it never was.', {
      ...startOf('gi'),
      needs: ['implemented'],
    }),
    periodKey('since', 'When its stage on the day began.', startOf('g')),
    periodKey('checkedOn', 'When the check that holds now was made; null where not known.', {
      day: sql`k.checked_on`,
    }),
  ],
  uniq: [
    {
      name: 'owners',
      description: 'Agencies that own at least one of them on the day; those of nobody add none.',
      type: bigint,
      needs: ['owner'],
      sql: () => creditedPair('i.government_id', 'w'),
    },
    {
      name: 'adopters',
      description: 'Agencies that have applied at least one of them and not stopped on the day.',
      type: bigint,
      spread: 'adopter',
      needs: ['adopter_now'],
      sql: () => creditedPair('x.government_id', 'xw'),
    },
    {
      name: 'governments',
      description: 'Governments that have recorded at least one of them.',
      type: int,
      sql: () => sql`i.government_id`,
    },
    {
      name: 'themes',
      description: 'Subjects under which they are gathered; those under none add none.',
      type: text,
      sql: () => sql`i.theme_code`,
    },
    {
      name: 'affairs',
      description: 'Fields of government that at least one of them serves.',
      type: text,
      spread: 'affair',
      sql: () => sql`n.affair_code`,
    },
    {
      name: 'sdgs',
      description: 'Sustainable development goals that at least one of them serves.',
      type: int,
      spread: 'sdg',
      sql: () => sql`n.sdg::int`,
    },
  ],
  ratios: [
    { name: 'digital', entry: digitalInnovations, sql: digitalInnovations.sql },
    { name: 'implemented', entry: implementedInnovations, sql: implementedInnovations.sql },
    { name: 'checked', entry: checkedInnovations, sql: checkedInnovations.sql },
    { name: 'counting', entry: countingInnovations, sql: countingOn },
    { name: 'adopted', entry: adoptedInnovations, sql: adoptedInnovations.sql },
    { name: 'measured', entry: measuredInnovations, sql: measuredInnovations.sql },
    { name: 'beforeAfter', entry: beforeAfter, sql: beforeAfter.sql },
    { name: 'recognised', entry: recognisedInnovations, sql: recognisedInnovations.sql },
  ],
  facts: [
    {
      name: 'adoptions',
      entry: adoptionsOfInnovation,
      adds: true,
      sql: adoptionsOfInnovation.sql,
    },
    {
      name: 'measuredIndicators',
      entry: measuredIndicators,
      adds: true,
      sql: measuredIndicators.sql,
    },
    {
      name: 'documents',
      entry: documentsOfInnovation,
      adds: true,
      sql: documentsOfInnovation.sql,
    },
    {
      name: 'daysToImplementation',
      entry: daysToImplementation,
      adds: false,
      needs: ['started', 'implemented'],
      sql: () => daysToImplementation.sql('gs', 'gi'),
    },
  ],
};
