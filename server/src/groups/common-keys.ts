import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { DateBasis } from '../graphql/enums.js';
import { Wording } from '../graphql/wording.type.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { wording } from '../sql/shapes.js';
import {
  bigint,
  type Column,
  enumOf,
  int,
  type Join,
  type KeyLeaf,
  type KeyObject,
  text,
  type Word,
} from './words.js';

/*
 * Keys that several roots have. A record of a government is known by two numbers; as a key they are one,
 * which groups and compares faster, and is taken apart again where names are looked up.
 */

export const pairOf = (governmentId: string, id: string): Fragment =>
  sql`(${named(governmentId)}::bigint << 32 | ${named(id)})`;

/** The agency that agencyJoins found; null where it is nobody. Null | number is null, so no case is needed. */
export const creditedPair = (governmentId: string, alias: string): Fragment =>
  pairOf(governmentId, `${alias}.credited_id`);

const governmentIn = (pair: Fragment): Fragment => sql`(${pair} >> 32)::int`;
const numberIn = (pair: Fragment): Fragment => sql`(${pair} & 4294967295)::int`;

/** Something of the record that a pair names; `l` is its row. */
export const lookedUp =
  (table: string, shape: Fragment) =>
  (pair: Fragment): Fragment =>
    sql`(select ${shape} from ${named(table)} l where l.government_id = ${governmentIn(pair)} and l.${named(table)}_id = ${numberIn(pair)})`;

const inCatalogue =
  (table: string, shape: Fragment) =>
  (code: Fragment): Fragment =>
    sql`(select ${shape} from ${named(table)} l where l.code = ${code})`;

const ofGovernment =
  (shape: Fragment) =>
  (id: Fragment): Fragment =>
    sql`(select ${shape} from agency l join government lg using (government_id) where l.government_id = ${id} and l.kind_code = 'GOVERNMENT')`;

const nameOfIt = wording('l', 'name');

/** Code and name told from one column. */
const coded = (
  column: Column,
  code: ((column: Fragment) => Fragment) | null,
  name: (column: Fragment) => Fragment,
  says: { readonly code: string; readonly name: string },
): KeyLeaf[] => [
  {
    name: 'code',
    description: says.code,
    type: () => String,
    column,
    ...(code && { shape: code }),
    nullable: false,
  },
  {
    name: 'name',
    description: says.name,
    type: () => Wording,
    column,
    shape: name,
    nullable: false,
  },
];

/** The government that a record belongs to. */
export function governmentKey(
  { sql: id, needs }: Word,
  description: string,
  prefix = '',
  spread?: string,
): KeyObject {
  const column: Column = {
    name: `${prefix}government`,
    type: int,
    sql: id,
    sortedBy: (of) => inAlphabet(ofGovernment(sql`l.name_id`)(of)),
    ...(needs && { needs }),
    ...(spread && { spread }),
  };
  return {
    name: 'government',
    description,
    type: {
      name: 'GroupedGovernment',
      description: 'The government whose records these are: a city, a province or a nation.',
    },
    fields: coded(column, ofGovernment(sql`lg.code`), ofGovernment(nameOfIt), {
      code: 'Stable code of the government itself.',
      name: 'What it is called, in both languages.',
    }),
  };
}

/** A code with the name that a list of the program gives it. */
export const listedKey = (
  name: string,
  description: string,
  table: string,
  type: KeyObject['type'],
  column: Omit<Column, 'name' | 'type' | 'sortedBy'>,
  columnName = name,
): KeyObject => ({
  name,
  description,
  type,
  fields: coded(
    {
      ...column,
      name: columnName,
      type: text,
      sortedBy: (code) => inAlphabet(inCatalogue(table, sql`l.name_id`)(code)),
    },
    null,
    inCatalogue(table, nameOfIt),
    {
      code: 'Stable code in the list that it is of; used in filters.',
      name: 'What it is called on screen, in both languages.',
    },
  ),
});

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

/** A date that records have: the day, how exactly it is stated, and what it rests on. */
export interface DateWords {
  readonly day: Fragment;
  readonly precision?: Fragment;
  /** True where the day counts from the first source that shows it. */
  readonly isKnownSince?: Fragment;
  readonly needs?: readonly string[];
}

const periodType = {
  name: 'GroupedPeriod',
  description:
    'The period in which a date lies. The finest part selected makes the groups. A date stated only by its year has a year and no quarter or month.',
};

/** A date by year, quarter and month; `name` is also what its columns are called after. */
export function periodKey(
  name: string,
  description: string,
  { day, precision, isKnownSince, needs }: DateWords,
): KeyObject {
  const prefix = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const beside = needs ? { needs } : {};
  const exact = (value: Fragment) =>
    precision ? sql`case when ${precision} is distinct from 'YEAR' then ${value} end` : value;
  const leaf = (
    part: string,
    type: () => object,
    column: Omit<Column, 'name'>,
    says: string,
  ): KeyLeaf => ({
    name: part,
    description: says,
    type,
    column: { ...beside, ...column, name: `${prefix}_${part}` },
  });
  const basis = sql`case when ${day} is null then null ${isKnownSince ? sql`when ${isKnownSince} then 'KNOWN_ON' ` : sql``}${precision ? sql`when ${precision} = 'YEAR' then 'YEAR' ` : sql``}else 'EXACT' end::date_basis`;
  return {
    name,
    description,
    type: periodType,
    fields: [
      leaf(
        'year',
        () => Int,
        { type: int, sql: () => sql`date_part('year', ${day})::int` },
        'Calendar year, such as 2026; null where the date is not known.',
      ),
      leaf(
        'quarter',
        () => String,
        { type: text, sql: () => exact(sql`to_char(${day}, 'YYYY-"Q"Q')`) },
        'Quarter of the calendar year, written "2026-Q4"; null where only the year is known.',
      ),
      leaf(
        'month',
        () => String,
        { type: text, sql: () => exact(sql`to_char(${day}, 'YYYY-MM')`) },
        'Calendar month, written "2026-11"; null where only the year is known.',
      ),
      leaf(
        'basis',
        () => DateBasis,
        { type: enumOf('date_basis', DateBasis), sql: () => basis },
        'What the date rests on; null where there is no date.',
      ),
    ],
  };
}
