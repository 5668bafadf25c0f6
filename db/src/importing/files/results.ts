import {
  choice,
  code,
  decimal,
  firstOf,
  fullDay,
  key,
  keyOrEmpty,
  lastOf,
  link,
  name,
  named,
  orElse,
  prose,
  reference,
  required,
  small,
  source,
  start,
  whole,
  year,
  yesNo,
} from '../column.js';
import { record } from '../file-description.js';
import { betterDirections, evidenceKinds, adoptionStages as stagesOfAdoption } from './choices.js';
import { numberOf } from './number-of.js';

/** What came of innovations: who took them over, what was measured, and what proves it. */

const place = (stage: string) =>
  `array_position(array[${Object.keys(stagesOfAdoption)
    .map((each) => `'${each}'`)
    .join(', ')}], ${stage})`;
/** SQL: only what is impossible at any precision is refused, so a year lasts to its end. */
export const lastPossible = (day: string, precision: string) =>
  `case ${precision} when 'YEAR' then (${day} + interval '1 year')::date - 1
    when 'MONTH' then (${day} + interval '1 month')::date - 1 else ${day} end`;

export const adoptions = record({
  file: 'adoptions.csv',
  inIndonesian: ['replikasi.csv', 'adopsi.csv'],
  scope: 'GOVERNMENT',
  table: 'adoption',
  defines: 'adoption',
  columns: {
    code: named('kode', key(code())),
    innovation: named('inovasi', required(reference('innovation'))),
    adopter: named('pereplikasi', required(reference('agency'))),
    stopped_on: named('berhenti_sejak', start('stopped_on', 'stopped_precision')),
    proof: named('bukti', prose()),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'ADOPTER_OWNS',
      columns: ['adopter', 'innovation'],
      over: 0,
      broken: `m.adopter = coalesce(
        (select x.owner from merged_innovations_0 x where x.government = m.government and x.code = m.innovation),
        (select a.code from innovation i
          join agency a on a.government_id = i.government_id and a.agency_id = i.owner_id
          where i.government_id = m.government_id and i.code = m.innovation))`,
    },
    {
      rule: 'ADOPTED_TWICE',
      columns: ['adopter', 'innovation'],
      over: 0,
      broken: `exists (select from merged_adoptions_0 x where x.government = m.government
          and x.innovation = m.innovation and x.adopter = m.adopter and x.row_no < m.row_no)
        or exists (select from adoption d where d.government_id = m.government_id
            and d.innovation_id = ${numberOf('innovation', 'm.government_id', 'm.innovation')}
            and d.adopter_id = ${numberOf('agency', 'm.government_id', 'm.adopter')}
            and not exists (select from merged_adoptions_0 x
              where x.government = m.government and x.code = d.code))`,
    },
    {
      rule: 'ADOPTION_STOPPED',
      columns: ['stopped_on', 'code'],
      over: 0,
      broken: `${lastPossible('m.stopped_on', 'm.stopped_on_precision')} < (
        select max(d.reached_on) from adoption_stage d where d.government_id = m.government_id
          and d.adoption_id = ${numberOf('adoption', 'm.government_id', 'm.code')})`,
    },
  ],
  alsoBy: ['innovation', 'adopter'],
});

export const adoptionStages = record({
  file: 'adoption-stages.csv',
  inIndonesian: ['tahapan-replikasi.csv', 'tahapan-adopsi.csv'],
  scope: 'GOVERNMENT',
  table: 'adoption_stage',
  columns: {
    adoption: named('replikasi', key(reference('adoption'))),
    stage: named('tahapan', key(choice('adoption_stage_name', stagesOfAdoption))),
    reached_on: named('dicapai_pada', required(start('reached_on', 'reached_precision'))),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'ADOPTION_ORDER',
      columns: ['reached_on', 'adoption', 'stage'],
      over: 0,
      broken: `exists (select from (
          select x.stage, x.reached_on, x.reached_on_precision as known from merged_adoption_stages_0 x
          where x.government = m.government and x.adoption = m.adoption
          union all
          select d.stage::text, d.reached_on, d.reached_precision::text from adoption_stage d
          where d.government_id = m.government_id
            and d.adoption_id = ${numberOf('adoption', 'm.government_id', 'm.adoption')}
            and not exists (select from merged_adoption_stages_0 x where x.government = m.government
              and x.adoption = m.adoption and x.stage = d.stage::text)
        ) o where
          (${place('o.stage')} < ${place('m.stage')}
            and o.reached_on > ${lastPossible('m.reached_on', 'm.reached_on_precision')})
          or (${place('o.stage')} > ${place('m.stage')}
            and ${lastPossible('o.reached_on', 'o.known')} < m.reached_on))`,
    },
    {
      rule: 'ADOPTION_STOPPED',
      columns: ['reached_on', 'adoption'],
      over: 0,
      broken: `m.reached_on > coalesce(
        (select ${lastPossible('x.stopped_on', 'x.stopped_on_precision')} from merged_adoptions_0 x
          where x.government = m.government and x.code = m.adoption),
        (select ${lastPossible('a.stopped_on', 'a.stopped_precision::text')} from adoption a
          where a.government_id = m.government_id and a.code = m.adoption))`,
    },
  ],
});

export const outcomes = record({
  file: 'outcomes.csv',
  inIndonesian: ['hasil.csv'],
  scope: 'GOVERNMENT',
  table: 'outcome',
  defines: 'outcome',
  columns: {
    code: named('kode', key(code())),
    innovation: named('inovasi', required(reference('innovation'))),
    indicator_id: named('indikator', required(name())),
    indicator_en: named('indikator_inggris', required(name())),
    unit_id: named('satuan', required(name())),
    unit_en: named('satuan_inggris', required(name())),
    is_percent: named('berupa_persen', orElse(yesNo(), 'false')),
    better: named('arah_membaik', required(choice('better_direction', betterDirections))),
    baseline_value: named('nilai_awal', decimal()),
    baseline_from: named('nilai_awal_dari', firstOf()),
    baseline_to: named('nilai_awal_sampai', lastOf()),
    baseline_note: named('catatan_nilai_awal', prose()),
    target_value: named('nilai_target', decimal()),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'BASELINE_PAIR',
      columns: ['baseline_to', 'baseline_from'],
      over: 0,
      broken: '(m.baseline_from is null) <> (m.baseline_to is null)',
    },
    {
      rule: 'PERIOD_ORDER',
      columns: ['baseline_to', 'baseline_from'],
      over: 0,
      broken: 'm.baseline_from > m.baseline_to',
    },
  ],
});

export const measurements = record({
  file: 'measurements.csv',
  inIndonesian: ['pengukuran.csv'],
  scope: 'GOVERNMENT',
  table: 'measurement',
  columns: {
    outcome: named('hasil', key(reference('outcome'))),
    period_from: named('periode_dari', key(firstOf())),
    period_to: named('periode_sampai', key(lastOf())),
    period_note: named('catatan_periode', prose()),
    value: named('nilai', required(decimal())),
    sample_size: named('jumlah_sampel', whole(1)),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'PERIOD_ORDER',
      columns: ['period_to', 'period_from'],
      over: 'STAGED',
      broken: 'm.period_from > m.period_to',
    },
  ],
});

export const evidence = record({
  file: 'evidence.csv',
  inIndonesian: ['bukti.csv'],
  scope: 'GOVERNMENT',
  table: 'evidence',
  defines: 'evidence',
  columns: {
    code: named('kode', key(code())),
    innovation: named('inovasi', required(reference('innovation'))),
    kind: named('jenis', required(choice('evidence_kind', evidenceKinds))),
    number: named('nomor', name()),
    dated_on: named('tanggal', fullDay()),
    link: named('tautan', link()),
    note: named('catatan', prose()),
    source: named('sumber', source()),
  },
});

export const indexLevels = record({
  file: 'index-levels.csv',
  inIndonesian: ['tingkat-indeks.csv'],
  scope: 'GOVERNMENT',
  table: 'index_level_reached',
  after: ['index-indicators.csv'],
  columns: {
    innovation: named('inovasi', keyOrEmpty(reference('innovation'))),
    rule_year: named('tahun_aturan', key(year())),
    indicator: named('indikator', key({ ...code(), column: 'indicator_code' })),
    level: named('tingkat', required(small(1, 3))),
    evidence: named('bukti', reference('evidence')),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'INDICATOR_UNKNOWN',
      columns: ['indicator', 'rule_year'],
      over: 'STAGED',
      broken: `not exists (select from index_indicator x where x.rule_year = m.rule_year and x.code = m.indicator)
        and not exists (select from staged_index_indicators x
          where x.rule_year = m.rule_year and x.code = m.indicator)`,
    },
  ],
});
