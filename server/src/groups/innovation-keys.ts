import { sql } from 'kysely';
import { Wording } from '../graphql/wording.type.js';
import {
  InnovationForm,
  InnovationInitiator,
  InnovationStage,
} from '../innovation/innovation.enums.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { perhapsWithStage } from '../sql/innovation-words.js';
import { wording } from '../sql/shapes.js';
import { listedKey, lookedUp, pairOf } from './common-keys.js';
import {
  bigint,
  boolean,
  type Column,
  enumOf,
  type Join,
  type KeyField,
  type KeyLeaf,
  type KeyObject,
} from './words.js';

/* Keys of an innovation i, of itself and of what belongs to it. */

/** The first stage of an innovation i by the day, or the first of one kind; an index or a hash finds it. */
export const firstStage = (alias: string, day: Fragment, stage?: string): Fragment => {
  const ofKind = (of: string) =>
    stage ? sql` and ${named(of)}.stage = ${sql.lit(stage)}` : sql.raw('');
  const f = named(alias);
  return sql`
  left join innovation_stage ${f} on ${f}.government_id = i.government_id and ${f}.innovation_id = i.innovation_id
    and ${f}.from_day <= ${day}${ofKind(alias)}
    and not exists (
      select from innovation_stage earlier
      where earlier.government_id = ${f}.government_id and earlier.innovation_id = ${f}.innovation_id${ofKind('earlier')}
        and (earlier.from_day, earlier.stage) < (${f}.from_day, ${f}.stage))`;
};

/** An innovation that a record belongs to, told from its pair. */
export const innovationLeaves = (column: Omit<Column, 'sortedBy' | 'type'>): KeyLeaf[] => {
  const self: Column = {
    ...column,
    type: bigint,
    sortedBy: (pair) => inAlphabet(lookedUp('innovation', sql`l.title_id`)(pair)),
  };
  return [
    {
      name: 'code',
      description:
        'Stable code, unique within its government. Groups are made of the innovation itself.',
      type: () => String,
      column: self,
      shape: lookedUp('innovation', sql`l.code`),
      nullable: false,
    },
    {
      name: 'title',
      description: 'What the innovation is called, in both languages.',
      type: () => Wording,
      column: self,
      shape: lookedUp('innovation', wording('l', 'title')),
      nullable: false,
    },
  ];
};

/** What an innovation i is, for which `needs` have to be joined; its stage needs `stage` as well. */
export function classKeys(
  prefix: string,
  needs: readonly string[],
  stage: readonly string[],
): KeyField[] {
  return [
    {
      name: 'stage',
      description: 'How far it had come on the day; null where it had not begun by then.',
      type: () => InnovationStage,
      column: {
        name: `${prefix}stage`,
        type: enumOf('stage', InnovationStage),
        needs: stage,
        sql: () => sql`g.stage`,
      },
    },
    {
      name: 'form',
      description: 'What it renews; null where nobody has classed it.',
      type: () => InnovationForm,
      column: {
        name: `${prefix}form`,
        type: enumOf('innovation_form', InnovationForm),
        needs,
        sql: () => sql`i.form`,
      },
    },
    {
      name: 'digital',
      description: 'Whether it runs on software; null where that is not known.',
      type: () => Boolean,
      column: { name: `${prefix}digital`, type: boolean, needs, sql: () => sql`i.digital` },
    },
    {
      name: 'initiator',
      description: 'Who had the idea; null where that is not known.',
      type: () => InnovationInitiator,
      column: {
        name: `${prefix}initiator`,
        type: enumOf('innovation_initiator', InnovationInitiator),
        needs,
        sql: () => sql`i.initiator`,
      },
    },
    listedKey(
      'theme',
      'The subject that it is gathered under; null where it is under none.',
      'theme',
      { name: 'GroupedTheme', description: 'A subject (tematik) of the yearly lists, as a key.' },
      { needs, sql: () => sql`i.theme_code` },
      `${prefix}theme`,
    ),
  ];
}

/** The joins of the innovation that a record belongs to. */
export const innovationJoins = (alias: string): Record<string, Join> => ({
  innovation: {
    sql: () => sql`
  join innovation i on i.government_id = ${named(alias)}.government_id and i.innovation_id = ${named(alias)}.innovation_id`,
  },
  innovation_stage: { needs: ['innovation'], sql: perhapsWithStage },
});

/** The innovation that a record belongs to, by itself or by what it is. */
export const innovationKey = (description: string, alias: string): KeyObject => ({
  name: 'innovation',
  description,
  type: {
    name: 'GroupedInnovation',
    description:
      'An innovation as a key. Selecting its code or title makes a group of each; selecting only what it is makes one of each form, stage and so on.',
  },
  fields: [
    ...innovationLeaves({
      name: 'innovation',
      sql: () => pairOf(`${alias}.government_id`, `${alias}.innovation_id`),
    }),
    ...classKeys('innovation_', ['innovation'], ['innovation_stage']),
  ],
});

/** Whether the innovation that a record belongs to is recorded on the day: it has begun, and is not rejected. */
export const ofInnovationRecordedOn = (alias: string, day: Fragment): Fragment => sql`exists (
      select from innovation_span k
      where k.government_id = ${named(alias)}.government_id and k.innovation_id = ${named(alias)}.innovation_id
        and k.from_day <= ${day} and ${day} < k.until_day and ${recordedInnovations.sql()})`;
