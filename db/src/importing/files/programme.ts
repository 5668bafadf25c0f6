import {
  choice,
  code,
  decimal,
  fullDay,
  key,
  keyOrEmpty,
  lastOf,
  name,
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

/** What the programme did, asked, earned and was promised. */

export const satisfaction = record({
  file: 'satisfaction.csv',
  scope: 'GOVERNMENT',
  table: 'satisfaction',
  columns: {
    agency: key(reference('agency')),
    about_kind: keyOrEmpty(reference('agency_kind')),
    year: key(year()),
    period: key(name()),
    measure: key(choice('satisfaction_measure', ['INDEX', 'PERCENT_SATISFIED'])),
    value: required(decimal({ least: 0, most: 100 })),
    respondents: whole(1),
    method: prose(),
    source: source(),
  },
});

export const facilitations = record({
  file: 'facilitations.csv',
  scope: 'GOVERNMENT',
  table: 'facilitation',
  defines: 'facilitation',
  columns: {
    code: key(code()),
    held_on: required(start('held_on', 'held_precision')),
    kind: required(
      choice('facilitation_kind', [
        'TRAINING',
        'WORKSHOP',
        'MEETING',
        'FACILITATION',
        'BRIEFING',
        'AWARD',
        'REGULATION',
        'DECREE',
        'CIRCULAR',
        'DATA_REQUEST',
      ]),
    ),
    name_id: required(name()),
    name_en: required(name()),
    organiser: name(),
    place: name(),
    participants_note: prose(),
    resource_person: name(),
    source: source(),
  },
});

export const attendance = record({
  file: 'attendance.csv',
  scope: 'GOVERNMENT',
  table: 'attendance',
  columns: {
    facilitation: key(reference('facilitation')),
    agency: key(reference('agency')),
    people: whole(1),
    source: source(),
  },
});

export const recognitions = record({
  file: 'recognitions.csv',
  scope: 'GOVERNMENT',
  table: 'recognition',
  columns: {
    code: key(code()),
    innovation: reference('innovation'),
    agency: reference('agency'),
    programme: required(choice('recognition_programme', ['KIPP', 'IGA', 'CITY', 'OTHER'])),
    name_id: required(name()),
    name_en: required(name()),
    tier: name(),
    rank: small(1),
    year: year(),
    awarded_on: fullDay(),
    source: source(),
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
  scope: 'GOVERNMENT',
  table: 'commitment',
  columns: {
    code: key(code()),
    agency: required(reference('agency')),
    promise_id: required(prose()),
    promise_en: required(prose()),
    promised_on: required(fullDay()),
    due_on: required(lastOf()),
    kept_on: fullDay(),
    source: source(),
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
