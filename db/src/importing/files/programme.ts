import {
  choice,
  code,
  decimal,
  fullDay,
  key,
  keyOrEmpty,
  lastOf,
  name,
  named,
  prose,
  reference,
  required,
  small,
  source,
  start,
  whole,
  year,
} from '../column.js';
import { record } from '../file-description.js';
import { facilitationKinds, programmes, satisfactionMeasures } from './choices.js';

/** What the programme did, asked, earned and was promised. */

export const satisfaction = record({
  file: 'satisfaction.csv',
  inIndonesian: ['kepuasan.csv'],
  scope: 'GOVERNMENT',
  table: 'satisfaction',
  columns: {
    agency: named('perangkat_daerah', key(reference('agency'))),
    about_kind: named('tentang_jenis', keyOrEmpty(reference('agency_kind'))),
    year: named('tahun', key(year())),
    period: named('periode', key(name())),
    measure: named('ukuran', key(choice('satisfaction_measure', satisfactionMeasures))),
    value: named('nilai', required(decimal({ least: 0, most: 100 }))),
    respondents: named('responden', whole(1)),
    method: named('metode', prose()),
    source: named('sumber', source()),
  },
});

export const facilitations = record({
  file: 'facilitations.csv',
  inIndonesian: ['fasilitasi.csv'],
  scope: 'GOVERNMENT',
  table: 'facilitation',
  defines: 'facilitation',
  columns: {
    code: named('kode', key(code())),
    held_on: named('tanggal', required(start('held_on', 'held_precision'))),
    kind: named('jenis', required(choice('facilitation_kind', facilitationKinds))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    organiser: named('penyelenggara', name()),
    place: named('tempat', name()),
    participants_note: named('catatan_peserta', prose()),
    resource_person: named('narasumber', name()),
    source: named('sumber', source()),
  },
});

export const attendance = record({
  file: 'attendance.csv',
  inIndonesian: ['kehadiran.csv'],
  scope: 'GOVERNMENT',
  table: 'attendance',
  columns: {
    facilitation: named('fasilitasi', key(reference('facilitation'))),
    agency: named('perangkat_daerah', key(reference('agency'))),
    people: named('jumlah_orang', whole(1)),
    source: named('sumber', source()),
  },
});

export const recognitions = record({
  file: 'recognitions.csv',
  inIndonesian: ['penghargaan.csv'],
  scope: 'GOVERNMENT',
  table: 'recognition',
  columns: {
    code: named('kode', key(code())),
    innovation: named('inovasi', reference('innovation')),
    agency: named('perangkat_daerah', reference('agency')),
    programme: named('program', required(choice('recognition_programme', programmes))),
    name_id: named('nama', required(name())),
    name_en: named('nama_inggris', required(name())),
    tier: named('tingkat', name()),
    rank: named('peringkat', small(1)),
    year: named('tahun', year()),
    awarded_on: named('tanggal_penghargaan', fullDay()),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'RECOGNITION_OF_NOTHING',
      columns: ['innovation', 'agency'],
      over: 0,
      broken: 'm.innovation is null and m.agency is null',
    },
  ],
});

export const commitments = record({
  file: 'commitments.csv',
  inIndonesian: ['janji.csv'],
  scope: 'GOVERNMENT',
  table: 'commitment',
  columns: {
    code: named('kode', key(code())),
    agency: named('perangkat_daerah', required(reference('agency'))),
    promise_id: named('janji', required(prose())),
    promise_en: named('janji_inggris', required(prose())),
    promised_on: named('tanggal_janji', required(fullDay())),
    due_on: named('tenggat', required(lastOf())),
    kept_on: named('ditepati_pada', fullDay()),
    source: named('sumber', source()),
  },
  rules: [
    {
      rule: 'DUE_ORDER',
      columns: ['due_on', 'promised_on'],
      over: 0,
      broken: 'm.promised_on > m.due_on',
    },
    {
      rule: 'KEPT_ORDER',
      columns: ['kept_on', 'promised_on'],
      over: 0,
      broken: 'm.promised_on > m.kept_on',
    },
  ],
});
