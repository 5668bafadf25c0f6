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

/** Who there is in a government, who belongs to whom, who followed whom, and the rules in force. */

export const agencies = record({
  file: 'agencies.csv',
  scope: 'GOVERNMENT',
  table: 'agency',
  defines: 'agency',
  // Why: a parent has a time of its own, and a government's parent is a government: see parents.ts.
  without: ['parent'],
  columns: {
    code: key(code()),
    kind: required(reference('agency_kind', 'kind_code')),
    name_id: required(name()),
    name_en: required(name()),
    short_name: name(),
    former_names: orElse(list(name(), 'AS_WRITTEN'), `'{}'`),
    // A government's parent is the government above it: see governments.ts.
    parent: { ...reference('agency'), unless: 's.code = s.government' },
    valid_from: start('valid_from', 'valid_from_precision'),
    valid_to: lastDay('valid_to', 'valid_to_precision'),
    area_km2: decimal({ above: 0 }),
    wards_total: whole(),
    facts_source: source('facts_source_id'),
    source: source(),
  },
  rules: [
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
  scope: 'GOVERNMENT',
  columns: {
    agency: key(reference('agency')),
    parent: key(reference('agency')),
    valid_from: firstOf(),
    valid_to: lastOf(),
    source: source(),
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
  scope: 'GOVERNMENT',
  table: 'agency_succession',
  columns: {
    predecessor: key(reference('agency')),
    successor: key(reference('agency')),
    source: source(),
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
  scope: 'GOVERNMENT',
  table: 'rule_set',
  columns: {
    valid_from: key(firstOf('from_day')),
    quota: required(small(1)),
    counting_kinds: required(list(reference('agency_kind'), 'SORTED')),
    counting_stages: required(
      list(choice('stage', ['INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'STOPPED']), 'SORTED'),
    ),
    counting_checks: required(
      list(choice('check_state', ['REPORTED', 'CHECKED', 'REJECTED']), 'SORTED'),
    ),
    report_holds_months: required(small()),
    target_rate: decimal({ above: 0, most: 1 }),
    target_from: firstOf(),
    target_on: lastOf(),
    target_is_example: orElse(yesNo(), 'false'),
    start_is_assumed: orElse(yesNo(), 'false'),
    kipp_min_age_months: small(),
    name_id: required(name()),
    name_en: required(name()),
    note_id: prose(),
    note_en: prose(),
    source: source(),
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
  scope: 'GOVERNMENT',
  table: 'agency_report',
  columns: {
    agency: key(reference('agency')),
    period_from: key(firstOf()),
    period_to: key(lastOf()),
    says_none: required(yesNo()),
    reported_on: fullDay(),
    note: prose(),
    source: source(),
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
