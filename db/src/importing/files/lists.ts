import {
  choice,
  code,
  decimal,
  key,
  keyOrEmpty,
  name,
  named,
  orElse,
  prose,
  required,
  small,
  sourceText,
  whole,
  year,
  yesNo,
} from '../column.js';
import { record } from '../file-description.js';
import { indexAspects, indexScales, regionKinds } from './choices.js';

/** The lists that all governments share: what things are called, and what the nation publishes. */

export const agencyKinds = record({
  file: 'agency-kinds.csv',
  inIndonesian: ['jenis-perangkat-daerah.csv'],
  scope: 'SHARED',
  table: 'agency_kind',
  defines: 'agency_kind',
  columns: {
    code: named('kode', key(code('KIND'))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    position: named('urutan', required(small(1))),
  },
});

export const affairs = record({
  file: 'affairs.csv',
  inIndonesian: ['urusan.csv'],
  scope: 'SHARED',
  table: 'affair',
  defines: 'affair',
  columns: {
    code: named('kode', key(code('LIST'))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    basic_service: named('pelayanan_dasar', orElse(yesNo(), 'false')),
    source: named('sumber', sourceText()),
  },
});

export const themes = record({
  file: 'themes.csv',
  inIndonesian: ['tema.csv'],
  scope: 'SHARED',
  table: 'theme',
  defines: 'theme',
  columns: {
    code: named('kode', key(code('LIST'))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
  },
});

export const indexIndicators = record({
  file: 'index-indicators.csv',
  inIndonesian: ['indikator-indeks.csv'],
  scope: 'SHARED',
  table: 'index_indicator',
  columns: {
    rule_year: named('tahun_aturan', key(year())),
    code: named('kode', key(code())),
    aspect: named('aspek', required(choice('index_aspect', indexAspects))),
    position: named('urutan', required(small(1))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    weight: named('bobot', required(decimal({ above: 0 }))),
    max_score: named('skor_maksimal', required(decimal({ above: 0 }))),
    level1_id: named('tingkat1', prose()),
    level1_en: named('tingkat1_inggris', prose()),
    level2_id: named('tingkat2', prose()),
    level2_en: named('tingkat2_inggris', prose()),
    level3_id: named('tingkat3', prose()),
    level3_en: named('tingkat3_inggris', prose()),
    source: named('sumber', sourceText()),
  },
});

export const indexPredicates = record({
  file: 'index-predicates.csv',
  inIndonesian: ['predikat-indeks.csv'],
  scope: 'SHARED',
  table: 'index_predicate',
  columns: {
    rule_year: named('tahun_aturan', key(year())),
    name_id: named('nama', key(name())),
    name_en: named('nama_inggris', required(name())),
    lower_bound: named('batas_bawah', required(decimal({ least: 0 }))),
    source: named('sumber', sourceText()),
  },
});

export const indexRules = record({
  file: 'index-rules.csv',
  inIndonesian: ['aturan-indeks.csv'],
  scope: 'SHARED',
  table: 'index_rule',
  columns: {
    rule_year: named('tahun_aturan', key(year())),
    least_divisor: named('pembagi_terkecil', small(1)),
    affairs_needed: named('urusan_diminta', small(0)),
    spd_maximum: named('spd_maksimal', decimal({ above: 0 })),
    sid_maximum: named('sid_maksimal', decimal({ above: 0 })),
    verified: named('dipastikan', orElse(yesNo(), 'false')),
    note_id: named('catatan', prose()),
    note_en: named('catatan_inggris', prose()),
    source: named('sumber', sourceText()),
  },
});

export const satisfactionGrades = record({
  file: 'satisfaction-grades.csv',
  inIndonesian: ['mutu-kepuasan.csv'],
  scope: 'SHARED',
  table: 'satisfaction_grade',
  columns: {
    grade: named('mutu', key(name())),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    lower_bound: named('batas_bawah', required(decimal({ least: 0, most: 100 }))),
    source: named('sumber', sourceText()),
  },
});

export const competitionYears = record({
  file: 'competition-years.csv',
  inIndonesian: ['tahun-kipp.csv'],
  scope: 'SHARED',
  table: 'competition_year',
  columns: {
    year: named('tahun', key(year())),
    registered: named('terdaftar', whole()),
    submitted: named('diajukan', whole()),
    passed_admin: named('lolos_administrasi', whole()),
    finalists: named('finalis', whole()),
    top99: named('top99', whole()),
    top_tier_name: named('nama_tingkat_teratas', name()),
    top_tier_count: named('jumlah_tingkat_teratas', whole()),
    note_id: named('catatan', prose()),
    note_en: named('catatan_inggris', prose()),
    source: named('sumber', sourceText()),
  },
});

export const indexYears = record({
  file: 'index-years.csv',
  inIndonesian: ['tahun-indeks.csv'],
  scope: 'SHARED',
  table: 'index_year',
  columns: {
    year: named('tahun', key(year())),
    participating_governments: named('pemerintah_peserta', whole()),
    innovations_reported: named('inovasi_dilaporkan', whole()),
    source: named('sumber', sourceText()),
  },
});

export const indexScores = record({
  file: 'index-scores.csv',
  inIndonesian: ['skor-indeks.csv'],
  scope: 'SHARED',
  table: 'index_score',
  columns: {
    region: named('daerah', key(name())),
    region_kind: named('jenis_daerah', required(choice('region_kind', regionKinds))),
    year: named('tahun', keyOrEmpty(year())),
    scale: named('skala', key(choice('index_scale', indexScales))),
    score: named('skor', required(decimal({ least: 0 }))),
    predicate: named('predikat', name()),
    rank: named('peringkat', whole(1)),
    source: named('sumber', sourceText()),
  },
});
