import {
  choice,
  code,
  decimal,
  key,
  keyOrEmpty,
  name,
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

/** The lists that all governments share: what things are called, and what the nation publishes. */

export const agencyKinds = record({
  file: 'agency-kinds.csv',
  scope: 'SHARED',
  table: 'agency_kind',
  defines: 'agency_kind',
  columns: {
    code: key(code('KIND')),
    name_id: required(name()),
    name_en: required(name()),
    position: required(small(1)),
  },
});

export const affairs = record({
  file: 'affairs.csv',
  scope: 'SHARED',
  table: 'affair',
  defines: 'affair',
  columns: {
    code: key(code('LIST')),
    name_id: required(name()),
    name_en: required(name()),
    basic_service: orElse(yesNo(), 'false'),
    source: sourceText(),
  },
});

export const themes = record({
  file: 'themes.csv',
  scope: 'SHARED',
  table: 'theme',
  defines: 'theme',
  columns: {
    code: key(code('LIST')),
    name_id: required(name()),
    name_en: required(name()),
  },
});

export const indexIndicators = record({
  file: 'index-indicators.csv',
  scope: 'SHARED',
  table: 'index_indicator',
  columns: {
    rule_year: key(year()),
    code: key(code()),
    aspect: required(choice('index_aspect', ['SPD', 'SID'])),
    position: required(small(1)),
    name_id: required(name()),
    name_en: required(name()),
    weight: required(decimal({ above: 0 })),
    max_score: required(decimal({ above: 0 })),
    level1_id: prose(),
    level1_en: prose(),
    level2_id: prose(),
    level2_en: prose(),
    level3_id: prose(),
    level3_en: prose(),
    source: sourceText(),
  },
});

export const indexPredicates = record({
  file: 'index-predicates.csv',
  scope: 'SHARED',
  table: 'index_predicate',
  columns: {
    rule_year: key(year()),
    name_id: key(name()),
    name_en: required(name()),
    lower_bound: required(decimal({ least: 0 })),
    source: sourceText(),
  },
});

export const satisfactionGrades = record({
  file: 'satisfaction-grades.csv',
  scope: 'SHARED',
  table: 'satisfaction_grade',
  columns: {
    grade: key(name()),
    name_id: required(name()),
    name_en: required(name()),
    lower_bound: required(decimal({ least: 0, most: 100 })),
    source: sourceText(),
  },
});

export const competitionYears = record({
  file: 'competition-years.csv',
  scope: 'SHARED',
  table: 'competition_year',
  columns: {
    year: key(year()),
    registered: whole(),
    submitted: whole(),
    passed_admin: whole(),
    finalists: whole(),
    top99: whole(),
    top_tier_name: name(),
    top_tier_count: whole(),
    note_id: prose(),
    note_en: prose(),
    source: sourceText(),
  },
});

export const indexYears = record({
  file: 'index-years.csv',
  scope: 'SHARED',
  table: 'index_year',
  columns: {
    year: key(year()),
    participating_governments: whole(),
    innovations_reported: whole(),
    source: sourceText(),
  },
});

export const indexScores = record({
  file: 'index-scores.csv',
  scope: 'SHARED',
  table: 'index_score',
  columns: {
    region: key(name()),
    region_kind: required(choice('region_kind', ['CITY', 'REGENCY', 'PROVINCE'])),
    year: keyOrEmpty(year()),
    scale: key(choice('index_scale', ['OLD', 'PERCENT'])),
    score: required(decimal({ least: 0 })),
    predicate: name(),
    rank: whole(1),
    source: sourceText(),
  },
});
