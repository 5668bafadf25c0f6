import { sql } from 'kysely';
import type { Fragment } from '../fragment.js';
import { improvement, measuredBy } from '../innovation-measures.js';
import { share, words } from '../measure.js';
import { targetReached } from '../outcome-measures.js';
import { ofGroups } from './entry.js';

/* Measures of groups of indicators o with their latest value m; values of different units are never added. */

const ofOutcomes = ofGroups('outcomeGroups');

export const measuredShare = {
  ...ofOutcomes(share, {
    name: 'measuredIndicatorsShare',
    wording: words('Terukur', 'Measured'),
    definition: words(
      'Bagian indikator yang punya sedikitnya satu nilai terukur sampai hari itu.',
      'The share of indicators with at least one measured value by the day.',
    ),
    formula: 'count(measurement) ÷ count',
  }),
  sql: (day: Fragment): Fragment => measuredBy('o', day),
};

export const baselineShare = {
  ...ofOutcomes(share, {
    name: 'baselineShare',
    wording: words('Punya nilai awal', 'With a baseline'),
    definition: words(
      'Bagian indikator yang nilai awalnya tercatat, sehingga perubahan dapat dihitung.',
      'The share of indicators with a baseline on record, so that a change can be told.',
    ),
    formula: 'count(baseline) ÷ count',
  }),
  sql: (): Fragment => sql`o.baseline_value is not null`,
};

/** Whether the latest value is better than the baseline; null without one of the two. Of improvedShare. */
export const isImproved = (): Fragment => sql`(${improvement.sql('o', 'm')}) > 0`;

export const targetReachedShare = {
  ...ofOutcomes(share, {
    name: 'targetReachedShare',
    wording: words('Target tercapai', 'Target reached'),
    definition: words(
      'Bagian indikator yang nilai terakhirnya mencapai target, dari yang punya target dan nilai.',
      'The share of indicators whose latest value reaches the target, of those with a target and a value.',
    ),
    formula: 'count(latest reaches target) ÷ count(latest and target)',
  }),
  sql: targetReached.sql,
};

export const improvementPoints = {
  ...ofOutcomes(words('poin persen', 'percentage points'), {
    name: 'improvementPoints',
    wording: words('Perbaikan dalam poin persen', 'Improvement in percentage points'),
    definition: words(
      'Perubahan nilai terakhir ke arah yang lebih baik terhadap nilai awal, dalam poin persen. Kosong untuk indikator lain dan tanpa nilai awal atau nilai.',
      'Change of the latest value in the better direction against the baseline, in percentage points. Null for other indicators and without a baseline or a value.',
    ),
    formula: 'latest − baseline, reversed where lower is better',
  }),
  sql: (): Fragment => improvement.points('o', improvement.sql('o', 'm')),
};

export const sampleSize = {
  ...ofOutcomes(words('jawaban atau kejadian', 'answers or cases'), {
    name: 'sampleSize',
    wording: words('Ukuran sampel', 'Sample size'),
    definition: words(
      'Banyaknya jawaban atau kejadian di balik nilai terakhir. Kosong bila sumber tidak menyebutnya.',
      'How many answers or cases stand behind the latest value. Null where its source does not say.',
    ),
    formula: 'sampleSize of the latest value',
  }),
  sql: (): Fragment => sql`m.sample_size`,
};

export const valuesOfIndicator = {
  ...ofOutcomes(words('nilai', 'values'), {
    name: 'valuesOfIndicator',
    wording: words('Nilai terukur', 'Measured values'),
    definition: words(
      'Banyaknya nilai terukur indikator itu yang periodenya dimulai sampai hari itu.',
      'How many measured values the indicator has whose period had begun by the day.',
    ),
    formula: 'count(measurement)',
  }),
  sql: (day: Fragment): Fragment => sql`(
      select count(*)::int from measurement n
      where n.government_id = o.government_id and n.outcome_id = o.outcome_id and n.period_from <= ${day})`,
};
