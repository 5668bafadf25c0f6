import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { whereKept } from './group-measures/entry.js';
import { beforeAfter } from './innovation-measures.js';
import { type MeasureEntry, words } from './measure.js';

/** The last day on which the stage g of an innovation can have begun, as far as its start is known. */
const lastPossibleStart: Fragment = sql`case when g.started_on is null then g.from_day
      when g.started_precision = 'YEAR' then (g.from_day + interval '1 year')::date - 1
      when g.started_precision = 'MONTH' then (g.from_day + interval '1 month')::date - 1
      else g.from_day end`;

const inMonths = (months: string): Fragment => sql`make_interval(months => ${named(months)})`;

/**
 * How old an innovation in use is for certain, and at most, beside what the rules ask for. A start known
 * by its year may lie anywhere in it; one that only a first sighting stands for may lie anywhere before.
 */
const oldEnough = (day: Fragment, months: string): Fragment => sql`case
      when ${named(months)} is null then null
      when g.stage is distinct from 'IMPLEMENTATION' then false
      when ${lastPossibleStart} + ${inMonths(months)} <= ${day} then true
      when g.started_on is not null and g.from_day + ${inMonths(months)} > ${day} then false end`;

/** The day from which an innovation in use is old enough for certain; null by rules that name no age. */
export const oldEnoughOn = (months: string): Fragment => sql`case
      when g.stage = 'IMPLEMENTATION' then (${lastPossibleStart} + ${inMonths(months)})::date end`;

/** Whether a document was there by the day; one without a date always was. Takes its alias. */
export const filedBy = (document: string, day: Fragment): Fragment =>
  sql`(${named(document)}.dated_on is null or ${named(document)}.dated_on <= ${day})`;

/** Where its government never entered anything of the sort, it is not known of any innovation. */
const recorded = (table: string, condition: Fragment): Fragment =>
  whereKept(
    table,
    'i',
    sql`exists (
      select from ${named(table)} n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id and ${condition})`,
  );

/** The requirements in their order, each a condition that is true, false, or null where it is not known. */
const requirements = (day: Fragment, months: string): readonly (readonly [string, Fragment])[] => [
  ['AGE', oldEnough(day, months)],
  ['STAGE', sql`coalesce(g.stage = 'IMPLEMENTATION', false)`],
  ['OWNER', sql`i.owner_basis = 'STATED'`],
  ['SUMMARY', sql`i.summary_id is not null`],
  ['BEFORE_AFTER', beforeAfter.sql(day)],
  ['SOURCE', sql`i.source_id is not null`],
  ['SDG', recorded('innovation_sdg', sql`true`)],
  ['DECREE', recorded('evidence', sql`n.kind = 'DECREE' and ${filedBy('n', day)}`)],
];

export const kippReadiness = {
  name: 'kippReadiness',
  wording: words('Bukti untuk KIPP', 'Evidence for KIPP'),
  definition: words(
    'Berapa dari delapan syarat usulan KIPP yang sudah tercatat pada hari itu: umur minimum menurut aturan hari itu, tahap Penerapan, pemilik disebut sumber, ringkasan manfaat, nilai sebelum dan sesudah, sumber, kaitan SDG, dan surat keputusan. Yang tidak tercatat mungkin ada tetapi belum dimasukkan; kaitan SDG dan surat keputusan tidak diketahui selama pemerintahnya belum mencatat SDG, atau dokumen, satu pun.',
    'How many of eight things that an entry to KIPP has to show are on record on the day: the least age by the rules of the day, in use, owner named by a source, summary of the benefit, values before and after, source, SDG link, and a decree. What is not on record may exist and not have been entered; SDG link and decree are not known while the government has recorded no SDG, or no document, at all.',
  ),
  formula: 'count(requirement is met) of 8',
  unit: words('syarat', 'requirements'),
  questions: ['innovation', 'innovations', 'kippReadiness'],
  source: 'Permen PAN-RB 7/2021; PP 38/2017',
  /**
   * The requirements as rows: place, name, and whether it is met; of an innovation i with its stage g, by an
   * expression with the least age in months.
   */
  sql: (day: Fragment, months: string): Fragment => sql`(values
      ${sql.join(
        requirements(day, months).map(
          ([name, met], n) => sql`(${sql.lit(n + 1)}, ${sql.lit(name)}, ${met})`,
        ),
        sql`,
      `,
      )})`,
  /** The same as an array in their order. Why: a row for each of many innovations is an eighth of the rows. */
  met: (day: Fragment, months: string): Fragment =>
    sql`array[${sql.join(requirements(day, months).map(([, met]) => met))}]`,
  /** Their names in the order of that array. */
  names: requirements(sql`null`, 'null').map(([name]) => name),
} satisfies MeasureEntry & Record<'sql' | 'met' | 'names', unknown>;
