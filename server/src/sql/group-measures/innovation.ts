import { sql } from 'kysely';
import { type Fragment, named } from '../fragment.js';
import {
  adoptionsInUse,
  appliedAdoptions,
  improvement,
  measuredOutcomes,
} from '../innovation-measures.js';
import { days, share, words } from '../measure.js';
import { latestMeasurement } from '../outcome-words.js';
import { ofGroups, whereKept } from './entry.js';

/* Measures of groups of innovations: i, with its stage g and its check k. */

const ofInnovations = ofGroups('innovationGroups');
const adoptionCount = words('adopsi', 'adoptions');
const documents = words('dokumen', 'documents');
const indicators = words('indikator', 'indicators');

export const digitalInnovations = {
  ...ofInnovations(share, {
    name: 'digitalInnovations',
    wording: words('Digital', 'Digital'),
    definition: words(
      'Bagian inovasi yang berjalan dengan perangkat lunak, dari inovasi yang diketahui digital atau tidaknya.',
      'The share of innovations that run on software, of those of which it is known whether they do.',
    ),
    formula: 'count(digital) ÷ count(digital is known)',
  }),
  sql: (): Fragment => sql`i.digital`,
};

export const implementedInnovations = {
  ...ofInnovations(share, {
    name: 'implementedInnovations',
    wording: words('Diterapkan', 'Implemented'),
    definition: words(
      'Bagian inovasi yang pada hari itu berada pada tahap penerapan.',
      'The share of innovations that are in the stage of implementation on the day.',
    ),
    formula: 'count(stage = IMPLEMENTATION) ÷ count',
  }),
  sql: (): Fragment => sql`g.stage = 'IMPLEMENTATION'`,
};

export const checkedInnovations = {
  ...ofInnovations(share, {
    name: 'checkedInnovations',
    wording: words('Sudah diperiksa', 'Checked'),
    definition: words(
      'Bagian inovasi yang hasil pemeriksaannya menyatakan benar.',
      'The share of innovations whose check found them true.',
    ),
    formula: 'count(check = CHECKED) ÷ count',
  }),
  sql: (): Fragment => sql`coalesce(k.check_state = 'CHECKED', false)`,
};

export const adoptedInnovations = {
  ...ofInnovations(share, {
    name: 'adoptedInnovations',
    wording: words('Diadopsi', 'Adopted'),
    definition: words(
      'Bagian inovasi yang pada hari itu diterapkan oleh sedikitnya satu perangkat daerah lain. Tidak diketahui selama pemerintahnya belum mencatat adopsi satu pun.',
      'The share of innovations that at least one other agency has applied and not stopped on the day. Not known while their government has recorded no adoption at all.',
    ),
    formula: 'count(adoption applied and alive) ÷ count',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept(
      'adoption',
      'i',
      sql`exists (
      select from adoption x
      where x.government_id = i.government_id and x.innovation_id = i.innovation_id and ${appliedAdoptions.sql('x', day)})`,
    ),
};

export const adoptionsOfInnovation = {
  ...ofInnovations(adoptionCount, {
    name: 'adoptionsOfInnovation',
    wording: words('Adopsi per inovasi', 'Adoptions per innovation'),
    definition: words(
      'Banyaknya perangkat daerah lain yang menerapkan inovasi itu dan belum berhenti pada hari itu. Kosong selama pemerintahnya belum mencatat adopsi satu pun.',
      'How many other agencies have applied the innovation and not stopped on the day. Null while its government has recorded no adoption at all.',
    ),
    formula: 'count(adoption applied and alive)',
  }),
  sql: (day: Fragment): Fragment => whereKept('adoption', 'i', adoptionsInUse(day)),
};

export const measuredIndicators = {
  ...ofInnovations(indicators, {
    name: 'measuredIndicators',
    wording: words('Indikator terukur', 'Measured indicators'),
    definition: words(
      'Banyaknya indikator inovasi itu yang punya nilai terukur sampai hari itu.',
      'How many indicators of the innovation have a measured value by the day.',
    ),
    formula: 'count(outcome with measurement)',
  }),
  sql: measuredOutcomes,
};

export const improvementOfInnovation = {
  ...ofInnovations(share, {
    name: 'improvementOfInnovation',
    wording: words('Perbaikan per inovasi', 'Improvement per innovation'),
    definition: words(
      'Rata-rata perubahan relatif indikator-indikator inovasi itu ke arah yang lebih baik, dari nilai awal ke nilai terakhir sampai hari itu; 0,5 berarti separuh lebih baik. Indikator persen tidak diikutkan. Kosong bila tidak ada indikator lain dengan nilai awal selain nol dan nilai terakhir.',
      'The mean relative change of the indicators of the innovation in the better direction, from the baseline to the latest value by the day; 0.5 is better by half. Indicators in percent are left out. Null where no other indicator has a baseline that is not zero and a latest value.',
    ),
    formula: 'mean((latest − baseline) ÷ |baseline|, reversed where lower is better)',
  }),
  sql: (day: Fragment): Fragment => sql`(
    select avg(${improvement.exact('o', improvement.sql('o', 'm'))})
    from outcome o cross join lateral ${latestMeasurement(day)} m
    where o.government_id = i.government_id and o.innovation_id = i.innovation_id)`,
};

export const documentsOfInnovation = {
  ...ofInnovations(documents, {
    name: 'documentsOfInnovation',
    wording: words('Bukti dukung', 'Evidence'),
    definition: words(
      'Banyaknya dokumen bukti dukung inovasi itu yang bertanggal sampai hari itu atau tanpa tanggal. Kosong selama pemerintahnya belum mencatat dokumen satu pun.',
      'How many documents prove something of the innovation, dated by the day or without a date. Null while its government has recorded no document at all.',
    ),
    formula: 'count(evidence)',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept(
      'evidence',
      'i',
      sql`(
      select count(*)::int from evidence n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id
        and (n.dated_on is null or n.dated_on <= ${day}))`,
    ),
};

/** Takes the aliases of the first stage and of the first implementation, which may be absent. */
export const daysToImplementation = {
  ...ofInnovations(days, {
    name: 'daysToImplementation',
    wording: words('Hari sampai penerapan', 'Days to implementation'),
    definition: words(
      'Hari dari tahap pertama sampai penerapan pertama. Kosong bila belum diterapkan, bila tahap sebelumnya tidak tercatat, atau bila salah satu tanggal hanya diketahui tahunnya atau tidak disebut sumber.',
      'Days from the first stage to the first implementation. Null where it was not implemented by the day, where no earlier stage is on record, or where one of the dates is known only by its year or not stated by a source.',
    ),
    formula: 'first IMPLEMENTATION − first stage',
  }),
  sql: (first: string, implemented: string): Fragment =>
    sql`case when ${named(first)}.stage <> 'IMPLEMENTATION' and ${named(first)}.started_precision <> 'YEAR'
      and ${named(implemented)}.started_precision <> 'YEAR' then ${named(implemented)}.from_day - ${named(first)}.from_day end`,
};
