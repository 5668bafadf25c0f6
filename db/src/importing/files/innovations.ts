import {
  choice,
  code,
  fullDay,
  key,
  keyOrEmpty,
  list,
  name,
  named,
  prose,
  reference,
  required,
  small,
  source,
  start,
  whole,
  yesNo,
} from '../column.js';
import { type Field, fieldOf, record, type Target } from '../file-description.js';
import { checkStates, initiators, innovationForms, ownerBases, stages } from './choices.js';
import { numberOf } from './number-of.js';

/** Innovations, the stages they went through, and what was found when they were checked. */

const stage = () => choice('stage', stages);
const check = () => choice('check_state', checkStates, 'check_state');
const startedOn = () => start('started_on', 'started_precision');

/** The day a stage counts from; the database derives it in the same way. */
const fromDay = (startHeader: string, knownHeader: string): Field =>
  fieldOf('from_day', key(fullDay()), {
    header: startHeader,
    staged: `coalesce(s.${startHeader}, s.${knownHeader})`,
    generated: true,
  });

const columns = {
  code: named('kode', key(code())),
  title_id: named('judul', required(name())),
  title_en: named('judul_inggris', required(name())),
  summary_id: named('ringkasan', prose()),
  summary_en: named('ringkasan_inggris', prose()),
  owner: named('pemilik', reference('agency')),
  owner_basis: named('dasar_pemilik', required(choice('owner_basis', ownerBases))),
  form: named('bentuk', choice('innovation_form', innovationForms)),
  digital: named('digital', yesNo()),
  initiator: named('inisiator', choice('innovation_initiator', initiators)),
  theme: named('tema', reference('theme', 'theme_code')),
  affairs: named('urusan', list(reference('affair'), 'FIRST_THEN_SORTED')),
  sdgs: named('tpb', list(whole(1, 17), 'SORTED')),
  origin_place: named('tempat_asal', name()),
  origin_title: named('judul_asal', name()),
  stage: named('tahapan', stage()),
  stage_on: named('tahapan_sejak', startedOn()),
  stage_known_on: named('tahapan_diketahui_sejak', fullDay('known_on')),
  stage_known_basis: named('dasar_tahapan_diketahui', prose('known_basis')),
  check: named('pemeriksaan', check()),
  checked_on: named('tanggal_pemeriksaan', fullDay()),
  checked_by: named('pemeriksa', name()),
  source: named('sumber', source()),
};

const innovationKey = fieldOf('innovation', key(reference('innovation')), {
  header: 'code',
  staged: 's.code',
});

const currentStage: Target = {
  table: 'innovation_stage',
  when: 's.stage is not null and coalesce(s.stage_on, s.stage_known_on) is not null',
  fields: [
    innovationKey,
    fieldOf('stage', key(columns.stage)),
    fromDay('stage_on', 'stage_known_on'),
    fieldOf('stage_on', columns.stage_on),
    fieldOf('stage_known_on', columns.stage_known_on),
    fieldOf('stage_known_basis', columns.stage_known_basis),
    fieldOf('source', columns.source),
  ],
};

const numbered = { column: 'check_no', within: 'innovation_id', by: 'checked_on nulls first' };
const isUnchecked = `not exists (
  select from innovation_check x where x.government_id = g.government_id
    and x.innovation_id = ${numberOf('innovation', 'g.government_id', 's.code')})`;

/**
 * Worked out after the earlier checks were written, so that the one named here is the newest. A record
 * that nobody has checked is reported: by being here.
 */
const currentCheck: Target = {
  table: 'innovation_check',
  when: `s."check" is not null or ${isUnchecked}`,
  numbered,
  latestOnly: true,
  late: true,
  fields: [
    innovationKey,
    fieldOf('check', key(columns.check), { staged: `coalesce(s."check", 'REPORTED')` }),
    fieldOf('checked_on', columns.checked_on),
    fieldOf('checked_by', columns.checked_by),
    fieldOf('source', columns.source),
  ],
};

export const innovations = record({
  file: 'innovations.csv',
  inIndonesian: ['inovasi.csv'],
  scope: 'GOVERNMENT',
  table: 'innovation',
  defines: 'innovation',
  without: [
    'stage',
    'stage_on',
    'stage_known_on',
    'stage_known_basis',
    'check',
    'checked_on',
    'checked_by',
  ],
  columns,
  fields: {
    owner_basis: {
      instead: (value, of) =>
        `case when s.owner_basis is null and ${of('owner')} is null then 'UNKNOWN' else ${value} end`,
    },
    affairs: {
      items: {
        table: 'innovation_affair',
        column: 'affair_code',
        within: 'innovation_id',
        mark: 'is_main',
      },
    },
    sdgs: { items: { table: 'innovation_sdg', column: 'sdg', within: 'innovation_id' } },
  },
  more: [currentStage, currentCheck],
  rules: [
    {
      rule: 'OWNER_BASIS',
      columns: ['owner_basis', 'owner'],
      over: 0,
      broken: `(m.owner is null) <> (m.owner_basis = 'UNKNOWN')`,
    },
    {
      rule: 'ADOPTER_OWNS',
      columns: ['owner', 'code'],
      over: 0,
      broken: `exists (select from adoption d where d.government_id = m.government_id
          and d.innovation_id = ${numberOf('innovation', 'm.government_id', 'm.code')}
          and d.adopter_id = ${numberOf('agency', 'm.government_id', 'm.owner')}
          and not exists (select from merged_adoptions_0 x
            where x.government = m.government and x.code = d.code))`,
    },
    {
      rule: 'NEW_WITHOUT_STAGE',
      columns: ['stage', 'code'],
      over: 0,
      broken: `m.is_new
        and not exists (select from staged_innovations s where s.row_no = m.row_no and s.stage is not null)
        and not exists (select from staged_innovation_stages s
          where s.government = m.government and s.innovation = m.code)`,
    },
    {
      rule: 'STAGE_DATE',
      columns: ['stage_on', 'stage', 'stage_known_on'],
      over: 'STAGED',
      broken: 'm.stage is not null and m.stage_on is null and m.stage_known_on is null',
    },
    {
      rule: 'STAGE_MISSING',
      columns: ['stage', 'stage_on', 'stage_known_on', 'stage_known_basis'],
      over: 'STAGED',
      broken: `m.stage is null
        and num_nonnulls(m.stage_on, m.stage_known_on, m.stage_known_basis) > 0`,
    },
    {
      rule: 'KNOWN_PAIR',
      columns: ['stage_known_basis', 'stage_known_on'],
      over: 1,
      broken: '(m.stage_known_on is null) <> (m.stage_known_basis is null)',
    },
    {
      rule: 'CHECK_MISSING',
      columns: ['check', 'checked_on', 'checked_by'],
      over: 'STAGED',
      broken: 'm."check" is null and num_nonnulls(m.checked_on, m.checked_by) > 0',
    },
  ],
});

export const innovationStages = record({
  file: 'innovation-stages.csv',
  inIndonesian: ['tahapan-inovasi.csv'],
  scope: 'GOVERNMENT',
  table: 'innovation_stage',
  columns: {
    innovation: named('inovasi', key(reference('innovation'))),
    stage: named('tahapan', key(stage())),
    started_on: named('mulai', startedOn()),
    known_on: named('diketahui_sejak', fullDay()),
    known_basis: named('dasar_diketahui', prose()),
    source: named('sumber', source()),
  },
  extra: [fromDay('started_on', 'known_on')],
  rules: [
    {
      rule: 'STAGE_DATE',
      columns: ['started_on', 'known_on'],
      over: 'STAGED',
      broken: 'm.started_on is null and m.known_on is null',
    },
    {
      rule: 'KNOWN_PAIR',
      columns: ['known_basis', 'known_on'],
      over: 0,
      broken: '(m.known_on is null) <> (m.known_basis is null)',
    },
  ],
});

export const innovationChecks = record({
  file: 'innovation-checks.csv',
  inIndonesian: ['pemeriksaan-inovasi.csv'],
  scope: 'GOVERNMENT',
  table: 'innovation_check',
  columns: {
    innovation: named('inovasi', key(reference('innovation'))),
    check: named('pemeriksaan', key(check())),
    checked_on: named('tanggal_pemeriksaan', keyOrEmpty(fullDay())),
    checked_by: named('pemeriksa', keyOrEmpty(name())),
    number: named('nomor', keyOrEmpty(small(1))),
    note: named('catatan', prose()),
    source: named('sumber', source()),
  },
  fields: { number: { column: numbered.column, generated: true } },
  numbered,
  // Without a number it is the last of those that are alike.
  alsoSame: `t.check_no = coalesce(s.number, (
    select max(x.check_no) from innovation_check x
    where x.government_id = t.government_id and x.innovation_id = t.innovation_id
      and x.check_state = t.check_state and x.checked_on is not distinct from t.checked_on
      and x.checked_by is not distinct from t.checked_by))`,
  rules: [
    {
      rule: 'CHECK_NUMBER_TAKEN',
      columns: ['number', 'innovation'],
      over: 0,
      broken: `m.is_new and exists (
        select from innovation_check x where x.government_id = m.government_id
          and x.innovation_id = ${numberOf('innovation', 'm.government_id', 'm.innovation')}
          and x.check_no = m.number)`,
    },
    {
      rule: 'CHECK_BEFORE_LATEST',
      columns: ['checked_on', 'innovation'],
      over: 0,
      broken: `m.is_new and m.number is null and m.checked_on < (
        select max(x.checked_on) from innovation_check x where x.government_id = m.government_id
          and x.innovation_id = ${numberOf('innovation', 'm.government_id', 'm.innovation')})`,
    },
  ],
});
