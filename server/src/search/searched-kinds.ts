import { sql } from 'kysely';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { adoptionWords } from '../sql/records/adoption.js';
import { agencyWords } from '../sql/records/agency.js';
import { innovationWords } from '../sql/records/innovation.js';
import { outcomeWords } from '../sql/records/outcome.js';
import { commitmentWords, facilitationWords, recognitionWords } from '../sql/records/programme.js';
import type { RecordWords } from '../sql/records/record-words.js';
import { datedDay } from '../sql/shapes.js';
import { MatchedField, RecordKind } from './search.type.js';

/** A part of a record that people know it by, and the column that holds it. */
type Part = readonly [field: MatchedField, column: string];

/** How records of one kind are searched. */
export interface Searched {
  readonly kind: RecordKind;
  readonly record: RecordWords;
  readonly joins: Fragment;
  /** The pair of columns that say what a record is called. */
  readonly title: string;
  readonly ownerId: Fragment;
  readonly innovationId: Fragment;
  /** Whether it has words to be found by, or only a code. */
  readonly hasWords: boolean;
  readonly parts: readonly Part[];
  /** A column that holds several parts. */
  readonly list?: Part;
  /** What dates a record on the day asked about; null for most. */
  readonly dated: (day: Fragment) => Fragment;
}

const { TITLE, SUMMARY, UNIT, ORGANISER, RESOURCE_PERSON, TIER, CODE } = MatchedField;
const { SHORT_NAME, FORMER_NAME } = MatchedField;

const noNumber: Fragment = sql`null::int`;
const fullDay = (column: string): Fragment =>
  sql`json_build_object('day', ${named(column)}, 'precision', 'DAY')`;
const ownerOf = (alias: string): Fragment => sql`(
      select w.owner_id from innovation w
      where w.government_id = ${named(alias)}.government_id and w.innovation_id = ${named(alias)}.innovation_id)`;

const titled = (column: string): readonly Part[] => [
  [TITLE, `${column}_id`],
  [TITLE, `${column}_en`],
];

const usual = {
  joins: nothing,
  hasWords: true,
  dated: () => sql`null::json`,
  innovationId: noNumber,
};

/** The kinds in the order in which equally good ones are told. */
export const searchedKinds: readonly Searched[] = [
  {
    ...usual,
    kind: RecordKind.AGENCY,
    record: agencyWords,
    title: 'a.name',
    ownerId: noNumber,
    parts: [...titled('a.name'), [SHORT_NAME, 'a.short_name'], [CODE, 'a.code']],
    list: [FORMER_NAME, 'a.former_names'],
    dated: (day) => sql`case when a.until_day <= ${day} then ${datedDay('a', 'valid_to')} end`,
  },
  {
    ...usual,
    kind: RecordKind.INNOVATION,
    record: innovationWords,
    title: 'i.title',
    ownerId: sql`i.owner_id`,
    parts: [
      ...titled('i.title'),
      [SUMMARY, 'i.summary_id'],
      [SUMMARY, 'i.summary_en'],
      [CODE, 'i.code'],
    ],
  },
  {
    ...usual,
    kind: RecordKind.OUTCOME,
    record: outcomeWords,
    title: 'o.indicator',
    ownerId: ownerOf('o'),
    innovationId: sql`o.innovation_id`,
    parts: [...titled('o.indicator'), [UNIT, 'o.unit_id'], [UNIT, 'o.unit_en'], [CODE, 'o.code']],
  },
  {
    ...usual,
    kind: RecordKind.FACILITATION,
    record: facilitationWords,
    title: 'e.name',
    ownerId: noNumber,
    parts: [
      ...titled('e.name'),
      [ORGANISER, 'e.organiser'],
      [RESOURCE_PERSON, 'e.resource_person'],
      [CODE, 'e.code'],
    ],
    dated: () => sql`json_build_object('day', e.held_on, 'precision', e.held_precision)`,
  },
  {
    ...usual,
    kind: RecordKind.RECOGNITION,
    record: recognitionWords,
    title: 'r.name',
    ownerId: sql`coalesce(r.agency_id, ${ownerOf('r')})`,
    innovationId: sql`r.innovation_id`,
    parts: [...titled('r.name'), [TIER, 'r.tier'], [CODE, 'r.code']],
    dated: () => sql`case when r.awarded_on is not null then ${fullDay('r.awarded_on')}
          when r.year is not null then json_build_object('day', make_date(r.year, 1, 1), 'precision', 'YEAR') end`,
  },
  {
    ...usual,
    kind: RecordKind.COMMITMENT,
    record: commitmentWords,
    title: 'y.promise',
    ownerId: sql`y.agency_id`,
    parts: [...titled('y.promise'), [CODE, 'y.code']],
    dated: () => fullDay('y.due_on'),
  },
  {
    ...usual,
    kind: RecordKind.ADOPTION,
    record: adoptionWords,
    joins: sql`
  join innovation w on w.government_id = x.government_id and w.innovation_id = x.innovation_id`,
    title: 'w.title',
    ownerId: sql`x.adopter_id`,
    innovationId: sql`x.innovation_id`,
    hasWords: false,
    parts: [[CODE, 'x.code']],
  },
];
