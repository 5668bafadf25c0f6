import { sql } from 'kysely';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { coded, governmentKey, listedKey, lookedUp, nameOfIt, pairOf } from './common-keys.js';
import {
  bigint,
  type Column,
  type Join,
  type KeyLeaf,
  type KeyObject,
  type Word,
} from './words.js';

/* Keys of an agency that a record names, and the joins by which it is found. */

const agencyLeaves = (column: Column): KeyLeaf[] => [
  ...coded(column, lookedUp('agency', sql`l.code`), lookedUp('agency', nameOfIt), {
    code: 'Stable code, unique within its government. Groups are made of the agency itself, not of its code.',
    name: 'Full official name, as it is now.',
  }),
  {
    name: 'shortName',
    description: 'Short form that people use, such as Disdukcapil; null where it has none.',
    type: () => String,
    column,
    shape: lookedUp('agency', sql`l.short_name`),
  },
];

const namedAgency = {
  name: 'GroupedAgencyName',
  description: 'One agency by itself as a key, without what it is part of.',
};

/** Where an agency that a record names is found, and what it was on the day. */
export interface AgencyPlace {
  /** What its columns are called after, such as owner. */
  readonly prefix: string;
  /** Aliases are made from it: w is whom it is credited to, wa that agency, wp its parent. */
  readonly alias: string;
  readonly governmentId: string;
  readonly agencyId: string;
  readonly needs?: readonly string[];
}

/** The joins of an agency that a record names: who that is on the day, by succession. */
export function agencyJoins({
  prefix,
  alias,
  governmentId,
  agencyId,
  needs = [],
}: AgencyPlace): Record<string, Join> {
  const credited = named(`${alias}.credited_id`);
  const government = named(governmentId);
  return {
    [prefix]: {
      needs,
      sql: (day) => sql`
  left join agency_credit_span ${named(alias)} on ${named(alias)}.government_id = ${government} and ${named(alias)}.level = 'UNIT'
    and ${named(alias)}.agency_id = ${named(agencyId)} and ${named(alias)}.from_day <= ${day} and ${day} < ${named(alias)}.until_day`,
    },
    ...standingJoins(prefix, alias, government, credited, [prefix]),
  };
}

/** The row of an agency, and who it belonged to on the day. */
export function standingJoins(
  prefix: string,
  alias: string,
  government: Fragment,
  id: Fragment,
  needs: readonly string[],
): Record<string, Join> {
  const [row, above] = [named(`${alias}a`), named(`${alias}p`)];
  return {
    [`${prefix}_agency`]: {
      needs,
      sql: () => sql`
  left join agency ${row} on ${row}.government_id = ${government} and ${row}.agency_id = ${id}`,
    },
    [`${prefix}_parent`]: {
      needs,
      sql: (day) => sql`
  left join agency_parent ${above} on ${above}.government_id = ${government} and ${above}.agency_id = ${id}
    and ${above}.from_day <= ${day} and ${day} < ${above}.until_day`,
    },
  };
}

/** An agency that a record names, by itself, its kind, its parent or its government. */
export function agencyKey(
  name: string,
  description: string,
  place: AgencyPlace,
  spread?: string,
): KeyObject {
  const { prefix, alias, governmentId } = place;
  const of = spread ? { spread } : {};
  const credited = `${alias}.credited_id`;
  const self: Column = {
    ...of,
    name: prefix,
    type: bigint,
    needs: [prefix],
    sql: () => pairOf(governmentId, credited),
    sortedBy: (pair) => inAlphabet(lookedUp('agency', sql`l.name_id`)(pair)),
  };
  const government: Word = {
    needs: [prefix],
    sql: () => sql`case when ${named(credited)} is not null then ${named(governmentId)} end`,
  };
  return {
    name,
    description,
    type: {
      name: 'GroupedAgency',
      description:
        'An agency as a key. Selecting its code or a name makes a group of each agency; selecting only its kind, parent or government makes one of each of those.',
    },
    fields: [
      ...agencyLeaves(self),
      kindKey(prefix, `${alias}a.kind_code`, { ...of, needs: [`${prefix}_agency`] }),
      parentKey(prefix, governmentId, `${alias}p.parent_id`, {
        ...of,
        needs: [`${prefix}_parent`],
      }),
      governmentKey(government, 'The government that the agency is part of.', `${prefix}_`, spread),
    ],
  };
}

type Beside = Pick<Column, 'needs' | 'spread'>;

export const kindKey = (prefix: string, kind: string, beside: Beside = {}): KeyObject =>
  listedKey(
    'kind',
    'What sort of agency it is, such as department or district.',
    'agency_kind',
    { existing: () => AgencyKind },
    { ...beside, sql: () => named(kind) },
    prefix === '' ? 'kind' : `${prefix}_kind`,
  );

export const parentKey = (
  prefix: string,
  governmentId: string,
  parentId: string,
  beside: Beside,
): KeyObject => ({
  name: 'parent',
  description: 'The agency that it belonged to on the day; null where it had none.',
  type: namedAgency,
  fields: agencyLeaves({
    ...beside,
    name: prefix === '' ? 'parent' : `${prefix}_parent`,
    type: bigint,
    sql: () => pairOf(governmentId, parentId),
    sortedBy: (pair) => inAlphabet(lookedUp('agency', sql`l.name_id`)(pair)),
  }),
});

/** The agency itself, for a root whose records are agencies. */
export const ownAgencyKey = (name: string, description: string, pair: Word): KeyObject => ({
  name,
  description,
  type: namedAgency,
  fields: agencyLeaves({
    ...pair,
    name,
    type: bigint,
    sortedBy: (of) => inAlphabet(lookedUp('agency', sql`l.name_id`)(of)),
  }),
});
