import { registerEnumType } from 'type-graphql';

export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description:
    'How exactly a source states a date. The day given with it is the first one possible (the last one possible for an end).',
  valuesConfig: {
    DAY: { description: 'The source names the very day.' },
    MONTH: { description: 'Only month and year are known; a start is kept as the first of it.' },
    YEAR: { description: 'Only the year is known; a start is kept as 1 January.' },
  },
});

export enum DateBasis {
  EXACT = 'EXACT',
  YEAR = 'YEAR',
  KNOWN_ON = 'KNOWN_ON',
}
registerEnumType(DateBasis, {
  name: 'DateBasis',
  description:
    'What a start rests on, and so how far the months and days counted from it can be trusted.',
  valuesConfig: {
    EXACT: { description: 'A source states the day or the month.' },
    YEAR: { description: 'A source states only the year, so it counts from 1 January of it.' },
    KNOWN_ON: {
      description:
        'No source states a start, so it counts from the first day on which a source shows it.',
    },
  },
});

export enum Level {
  AGENCY = 'AGENCY',
  UNIT = 'UNIT',
}
registerEnumType(Level, {
  name: 'Level',
  description: 'Which units owe an innovation: whole agencies, or every listed unit by itself.',
  valuesConfig: {
    AGENCY: {
      description:
        'Perangkat daerah: units whose kind is in the rule set. What a unit below one owns is credited to the nearest such agency above it.',
    },
    UNIT: {
      description:
        'Every listed unit but governments, judged by what it owns alone. Not all units are listed: see the quality notes.',
    },
  },
});

export enum TimeStep {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(TimeStep, {
  name: 'TimeStep',
  description: 'How long one period of a trend is, in the calendar.',
  valuesConfig: {
    MONTH: { description: 'Calendar months, written "2026-11".' },
    QUARTER: { description: 'Quarters of the calendar year, written "2026-Q4".' },
    YEAR: { description: 'Calendar years, written "2026".' },
  },
});

export enum CheckState {
  REPORTED = 'REPORTED',
  CHECKED = 'CHECKED',
  REJECTED = 'REJECTED',
}
registerEnumType(CheckState, {
  name: 'CheckState',
  description:
    'What the check of a record found. The check that holds now is used for past days as well.',
  valuesConfig: {
    REPORTED: {
      description: 'Told by someone and not yet checked; it makes an agency PREPARING at most.',
    },
    CHECKED: { description: 'Found true by the checker named with it; only such records count.' },
    REJECTED: { description: 'Found wrong or double; kept, and counted nowhere.' },
  },
});

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of an order comes first. What is not known comes last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Largest, latest or last in the alphabet first.' },
  },
});
