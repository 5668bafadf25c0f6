import { sql } from 'kysely';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { AgencyState } from '../coverage/agency-state.enum.js';
import type { Fragment } from '../sql/fragment.js';
import {
  adoptingAgencies,
  adoptionsOfAgency,
  attendingAgencies,
  facilitationsOfAgency,
  innovationsOfAgency,
  owningAgencies,
} from '../sql/group-measures/agency.js';
import { coverageRate } from '../sql/measures.js';
import { agencyWords } from '../sql/records/agency.js';
import { kindKey, ownAgencyKey, parentKey, standingJoins } from './agency-keys.js';
import { governmentKey, pairOf } from './common-keys.js';
import { periodKey } from './period-key.js';
import {
  bigint,
  boolean,
  enumOf,
  type GroupsRoot,
  int,
  type Join,
  type KeyField,
  text,
} from './words.js';

const stateOn = (alias: string, level: string): Join => ({
  sql: (day: Fragment) => sql`
  left join agency_state_span ${sql.raw(alias)} on ${sql.raw(alias)}.government_id = a.government_id
    and ${sql.raw(alias)}.agency_id = a.agency_id and ${sql.raw(alias)}.level = ${sql.lit(level)}
    and ${sql.raw(alias)}.from_day <= ${day} and ${day} < ${sql.raw(alias)}.until_day`,
});

const stateKeys: KeyField[] = [
  {
    name: 'state',
    description:
      'How it stands on the day as an agency that owes an innovation; null where it owes none.',
    type: () => AgencyState,
    column: {
      name: 'state',
      type: enumOf('agency_state', AgencyState),
      needs: ['state'],
      sql: () => sql`sa.state`,
    },
  },
  {
    name: 'unitState',
    description:
      'How it stands on the day as a listed unit by what it owns alone; null where it is not judged.',
    type: () => AgencyState,
    column: {
      name: 'unit_state',
      type: enumOf('agency_state', AgencyState),
      needs: ['unit_state'],
      sql: () => sql`su.state`,
    },
  },
  {
    name: 'valid',
    description: 'Whether it exists on the day: it has begun and not ended.',
    type: () => Boolean,
    nullable: false,
    column: {
      name: 'valid',
      type: boolean,
      sql: (day) => sql`(a.from_day <= ${day} and ${day} < a.until_day)`,
    },
  },
];

export const agencyGroups: GroupsRoot = {
  noun: 'Agency',
  nouns: 'agencies',
  record: agencyWords,
  kind: 'agency',
  filter: () => AgencyFilter,
  counts:
    'Every agency and unit on record is counted, also those that have not begun or have ended: the filter `valid` leaves these out.',
  where: () => sql`true`,
  always: [],
  joins: {
    parent: standingJoins('own', 'a', sql`a.government_id`, sql`a.agency_id`, [])
      .own_parent as Join,
    state: stateOn('sa', 'AGENCY'),
    unit_state: stateOn('su', 'UNIT'),
  },
  spreads: {},
  keys: [
    governmentKey({ sql: () => sql`a.government_id` }, 'The government that it is part of.'),
    ownAgencyKey('agency', 'The agency itself, so that each is a group of its own.', {
      sql: () => pairOf('a.government_id', 'a.agency_id'),
    }),
    kindKey('', 'a.kind_code'),
    parentKey('', 'a.government_id', 'ap.parent_id', { needs: ['parent'] }),
    ...stateKeys,
    periodKey('validFrom', 'When it began; null where no source says.', {
      day: sql`a.valid_from`,
      precision: sql`a.valid_from_precision`,
    }),
    periodKey('validTo', 'Its last day; null where it lasts or no source says.', {
      day: sql`a.valid_to`,
      precision: sql`a.valid_to_precision`,
    }),
  ],
  uniq: [
    {
      name: 'kinds',
      description: 'Sorts of agencies that there are among them.',
      type: text,
      sql: () => sql`a.kind_code`,
    },
    {
      name: 'parents',
      description: 'Agencies that at least one of them belonged to on the day.',
      type: bigint,
      needs: ['parent'],
      sql: () => pairOf('a.government_id', 'ap.parent_id'),
    },
    {
      name: 'governments',
      description: 'Governments that at least one of them is part of.',
      type: int,
      sql: () => sql`a.government_id`,
    },
  ],
  ratios: [
    {
      name: 'covered',
      entry: coverageRate,
      needs: ['state'],
      sql: () => sql`sa.state = 'COVERED'`,
    },
    { name: 'owning', entry: owningAgencies, sql: owningAgencies.sql },
    { name: 'adopting', entry: adoptingAgencies, sql: adoptingAgencies.sql },
    { name: 'attending', entry: attendingAgencies, sql: attendingAgencies.sql },
  ],
  facts: [
    { name: 'innovations', entry: innovationsOfAgency, adds: true, sql: innovationsOfAgency.sql },
    { name: 'adoptions', entry: adoptionsOfAgency, adds: true, sql: adoptionsOfAgency.sql },
    {
      name: 'facilitations',
      entry: facilitationsOfAgency,
      adds: true,
      sql: facilitationsOfAgency.sql,
    },
  ],
  days: [],
};
