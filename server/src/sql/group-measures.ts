import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { adoptionsInUse, appliedAdoptions, measuredOutcomes } from './innovation-measures.js';
import { days, type MeasureEntry, programmeRule, share, type Words, words } from './measure.js';

/*
 * What groups of innovations and adoptions are measured by. A share is a condition that is null for
 * the records that are left out of both of its parts; a number is null where it is not known.
 */

type Named = Pick<MeasureEntry, 'name' | 'wording' | 'definition' | 'formula'>;

/** The catalogue entry of a measure that one question of groups answers with. */
export const ofGroups =
  (question: string) =>
  (unit: Words, entry: Named): MeasureEntry => ({
    ...entry,
    unit,
    questions: [question],
    source: programmeRule,
  });

const ofInnovations = ofGroups('innovationGroups');
const ofAdoptions = ofGroups('adoptionGroups');
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
      'Bagian inovasi yang pada hari itu diterapkan oleh sedikitnya satu perangkat daerah lain.',
      'The share of innovations that at least one other agency has applied and not stopped on the day.',
    ),
    formula: 'count(adoption applied and alive) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`exists (
      select from adoption x
      where x.government_id = i.government_id and x.innovation_id = i.innovation_id and ${appliedAdoptions.sql('x', day)})`,
};

export const adoptionsOfInnovation = {
  ...ofInnovations(adoptionCount, {
    name: 'adoptionsOfInnovation',
    wording: words('Adopsi per inovasi', 'Adoptions per innovation'),
    definition: words(
      'Banyaknya perangkat daerah lain yang menerapkan inovasi itu dan belum berhenti pada hari itu.',
      'How many other agencies have applied the innovation and not stopped on the day.',
    ),
    formula: 'count(adoption applied and alive)',
  }),
  sql: adoptionsInUse,
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

export const documentsOfInnovation = {
  ...ofInnovations(documents, {
    name: 'documentsOfInnovation',
    wording: words('Bukti dukung', 'Evidence'),
    definition: words(
      'Banyaknya dokumen bukti dukung inovasi itu yang bertanggal sampai hari itu atau tanpa tanggal.',
      'How many documents prove something of the innovation, dated by the day or without a date.',
    ),
    formula: 'count(evidence)',
  }),
  sql: (day: Fragment): Fragment => sql`(
      select count(*)::int from evidence n
      where n.government_id = i.government_id and n.innovation_id = i.innovation_id
        and (n.dated_on is null or n.dated_on <= ${day}))`,
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

export const appliedShare = {
  ...ofAdoptions(share, {
    name: 'appliedShare',
    wording: words('Sudah diterapkan', 'Applied'),
    definition: words(
      'Bagian adopsi yang sudah diterapkan dan belum berhenti pada hari itu.',
      'The share of adoptions that are applied and not stopped on the day.',
    ),
    formula: 'count(applied and alive) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`(${appliedAdoptions.sql('x', day)})`,
};

export const aliveAdoptions = {
  ...ofAdoptions(share, {
    name: 'aliveAdoptions',
    wording: words('Masih berjalan', 'Alive'),
    definition: words(
      'Bagian adopsi yang belum berhenti pada hari itu, pada tahap mana pun.',
      'The share of adoptions that have not stopped by the day, at whatever stage.',
    ),
    formula: 'count(not stopped) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`(x.stopped_on is null or x.stopped_on > ${day})`,
};

export const provenAdoptions = {
  ...ofAdoptions(share, {
    name: 'provenAdoptions',
    wording: words('Ada buktinya', 'Proven'),
    definition: words(
      'Bagian adopsi yang menyebut bukti, seperti nota kesepahaman.',
      'The share of adoptions that name a proof, such as a memorandum of understanding.',
    ),
    formula: 'count(proof) ÷ count',
  }),
  sql: (): Fragment => sql`x.proof is not null`,
};

/** Takes the aliases of the first step and of the applied one, which may be absent. */
export const daysToApply = {
  ...ofAdoptions(days, {
    name: 'daysToApply',
    wording: words('Hari sampai diterapkan', 'Days to apply'),
    definition: words(
      'Hari dari langkah pertama sampai diterapkan. Kosong bila belum diterapkan, bila langkah sebelumnya tidak tercatat, atau bila salah satu tanggal hanya diketahui tahunnya.',
      'Days from the first step until it was applied. Null where it was not applied by the day, where no earlier step is on record, or where one of the dates is known only by its year.',
    ),
    formula: 'APPLIED − first step',
  }),
  sql: (first: string, applied: string): Fragment =>
    sql`case when ${named(first)}.stage <> 'APPLIED' and ${named(first)}.reached_precision <> 'YEAR'
      and ${named(applied)}.reached_precision <> 'YEAR' then ${named(applied)}.reached_on - ${named(first)}.reached_on end`,
};

export const daysInUse = {
  ...ofAdoptions(days, {
    name: 'daysInUse',
    wording: words('Hari dipakai', 'Days in use'),
    definition: words(
      'Hari sejak diterapkan sampai berhenti, atau sampai hari itu. Kosong bila belum diterapkan, berhenti sebelum diterapkan, atau bila salah satu tanggal hanya diketahui tahunnya.',
      'Days from being applied until it stopped, or until the day. Null where it was not applied, stopped before, or where one of the dates is known only by its year.',
    ),
    formula: 'min(stoppedOn, asOf) − APPLIED',
  }),
  sql: (applied: string, day: Fragment): Fragment =>
    sql`case when ${named(applied)}.reached_precision <> 'YEAR' and (x.stopped_on is null or x.stopped_on > ${day}
        or (x.stopped_precision <> 'YEAR' and x.stopped_on >= ${named(applied)}.reached_on))
      then least(x.stopped_on, ${day}) - ${named(applied)}.reached_on end`,
};

export const groupMeasures: readonly MeasureEntry[] = [
  digitalInnovations,
  implementedInnovations,
  checkedInnovations,
  adoptedInnovations,
  adoptionsOfInnovation,
  measuredIndicators,
  documentsOfInnovation,
  daysToImplementation,
  appliedShare,
  aliveAdoptions,
  provenAdoptions,
  daysToApply,
  daysInUse,
];
