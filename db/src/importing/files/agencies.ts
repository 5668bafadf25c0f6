import {
  choice,
  code,
  decimal,
  firstOf,
  fullDay,
  key,
  lastDay,
  lastOf,
  list,
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
  yesNo,
} from '../column.js';
import { type FileDescription, record } from '../file-description.js';
import { checkStates, stages } from './choices.js';

/** Who there is in a government, who belongs to whom, who followed whom, and the rules in force. */

export const agencies = record({
  file: 'agencies.csv',
  inIndonesian: ['perangkat-daerah.csv'],
  scope: 'GOVERNMENT',
  table: 'agency',
  defines: 'agency',
  // Why: a parent has a time of its own, and a government's parent is a government: see parents.ts.
  // Whether a government is made up is said of all of it: see government-rows.ts.
  without: ['parent', 'made_up'],
  columns: {
    code: named('kode', key(code())),
    kind: named('jenis', required(reference('agency_kind', 'kind_code'))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    short_name: named('nama_singkat', name()),
    former_names: named('nama_lama', orElse(list(name(), 'AS_WRITTEN'), `'{}'`)),
    // A government's parent is the government above it: see governments.ts.
    parent: named('induk', { ...reference('agency'), unless: 's.code = s.government' }),
    valid_from: named('berlaku_sejak', start('valid_from', 'valid_from_precision')),
    valid_to: named('berlaku_sampai', lastDay('valid_to', 'valid_to_precision')),
    area_km2: named('luas_km2', decimal({ above: 0 })),
    wards_total: named('jumlah_kelurahan', whole()),
    facts_source: named('sumber_data_wilayah', source('facts_source_id')),
    source: named('sumber', source()),
    made_up: named('karangan', yesNo()),
  },
  rules: [
    {
      rule: 'MADE_UP_IS_FIXED',
      columns: ['made_up', 'code'],
      over: 'STAGED',
      broken: `m.made_up is not null and (m.code is distinct from m.government
        or exists (select from government g where g.code = m.code and g.made_up <> m.made_up))`,
    },
    {
      rule: 'VALID_ORDER',
      columns: ['valid_to', 'valid_from'],
      over: 0,
      broken: 'm.valid_from > m.valid_to',
    },
    {
      rule: 'GOVERNMENT_KIND',
      columns: ['kind', 'code'],
      over: 0,
      broken: `(m.kind = 'GOVERNMENT') <> (m.code = m.government)`,
    },
  ],
});

/** Written by parents.ts: an agency's rows replace all it had. */
export const agencyParents: FileDescription = {
  file: 'agency-parents.csv',
  inIndonesian: ['induk-perangkat-daerah.csv'],
  scope: 'GOVERNMENT',
  columns: {
    agency: named('perangkat_daerah', key(reference('agency'))),
    parent: named('induk', key(reference('agency'))),
    valid_from: named('berlaku_sejak', firstOf()),
    valid_to: named('berlaku_sampai', lastOf()),
    source: named('sumber', source()),
  },
  targets: [],
  rules: [
    {
      rule: 'VALID_ORDER',
      columns: ['valid_to', 'valid_from'],
      over: 'STAGED',
      broken: 'm.valid_from > m.valid_to',
    },
  ],
};

export const successions = record({
  file: 'successions.csv',
  inIndonesian: ['pergantian-perangkat-daerah.csv'],
  scope: 'GOVERNMENT',
  table: 'agency_succession',
  columns: {
    predecessor: named('pendahulu', key(reference('agency'))),
    successor: named('pengganti', key(reference('agency'))),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'OWN_SUCCESSOR',
      columns: ['successor', 'predecessor'],
      over: 'STAGED',
      broken: 'm.successor = m.predecessor',
    },
  ],
});

export const ruleSets = record({
  file: 'rule-sets.csv',
  inIndonesian: ['aturan.csv'],
  scope: 'GOVERNMENT',
  table: 'rule_set',
  columns: {
    valid_from: named('berlaku_sejak', key(firstOf('from_day'))),
    quota: named('kuota', required(small(1))),
    counting_kinds: named(
      'jenis_yang_dihitung',
      required(list(reference('agency_kind'), 'SORTED')),
    ),
    counting_stages: named(
      'tahapan_yang_dihitung',
      required(list(choice('stage', stages), 'SORTED')),
    ),
    counting_checks: named(
      'pemeriksaan_yang_dihitung',
      required(list(choice('check_state', checkStates), 'SORTED')),
    ),
    report_holds_months: named('masa_laporan_bulan', required(small())),
    target_rate: named('target_cakupan', decimal({ above: 0, most: 1 })),
    target_from: named('target_sejak', firstOf()),
    target_on: named('tanggal_target', lastOf()),
    target_is_example: named('target_hanya_contoh', orElse(yesNo(), 'false')),
    start_is_assumed: named('awal_diperkirakan', orElse(yesNo(), 'false')),
    kipp_min_age_months: named('umur_kipp_bulan', small()),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    note_id: named('catatan', prose()),
    note_en: named('catatan_inggris', prose()),
    source: named('sumber', source()),
  },
  fields: {
    counting_kinds: {
      items: { table: 'rule_set_kind', column: 'kind_code', within: 'from_day' },
    },
  },
  rules: [
    {
      rule: 'TARGET_PAIR',
      columns: ['target_on', 'target_rate'],
      over: 0,
      broken: '(m.target_rate is null) <> (m.target_on is null)',
    },
    {
      rule: 'TARGET_LATER',
      columns: ['target_on', 'valid_from'],
      over: 0,
      broken: 'm.target_on <= m.valid_from',
    },
    {
      rule: 'TARGET_WAY',
      columns: ['target_from', 'target_on', 'valid_from'],
      over: 0,
      broken:
        'm.target_from is not null and ((m.target_on is null and m.target_rate is null) or (m.target_on > m.valid_from and m.target_from not between m.valid_from and m.target_on - 1))',
    },
  ],
});

export const agencyReports = record({
  file: 'agency-reports.csv',
  inIndonesian: ['laporan-perangkat-daerah.csv'],
  scope: 'GOVERNMENT',
  table: 'agency_report',
  columns: {
    agency: named('perangkat_daerah', key(reference('agency'))),
    period_from: named('periode_dari', key(firstOf())),
    period_to: named('periode_sampai', key(lastOf())),
    says_none: named('menyatakan_belum_ada', required(yesNo())),
    reported_on: named('tanggal_lapor', fullDay()),
    note: named('catatan', prose()),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'PERIOD_ORDER',
      columns: ['period_to', 'period_from'],
      over: 'STAGED',
      broken: 'm.period_from > m.period_to',
    },
    {
      rule: 'REPORTED_BEFORE_PERIOD',
      columns: ['reported_on', 'period_from'],
      over: 0,
      broken: 'm.reported_on < m.period_from',
    },
  ],
});
