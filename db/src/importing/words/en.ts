import { enReading } from './en.reading.js';
import type { Words } from './wording.js';

const didYouMean = (nearest: string | null) => (nearest ? ` Did you mean ${nearest}?` : '');

export const en: Words = {
  place: (file, row, column) =>
    [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', '),
  value: (value) => `“${value}” — `,
  expected: 'Expected',
  more: (count) => `… and ${count} more issues.`,
  refused: (total) =>
    `The import was refused: ${total} ${total === 1 ? 'issue' : 'issues'}. Nothing was saved.`,
  problems: {
    ...enReading,
    DUPLICATE_ROW: ({ firstRow }) => ({
      cause: `row ${firstRow} holds the same record already.`,
      expected: 'one row for each record.',
    }),
    UNKNOWN_REFERENCE: ({ file, nearest }) => ({
      cause: `nothing has this code.${didYouMean(nearest)}`,
      expected: `a code from ${file}, or one that is stored already.`,
    }),
    NO_GOVERNMENT: () => ({
      cause: 'there is no government yet that this record could belong to.',
      expected: 'a row of kind GOVERNMENT in agencies.csv.',
    }),
    WHICH_GOVERNMENT: ({ known }) => ({
      cause: 'there are several governments, and the row does not say which it belongs to.',
      expected: `a column {government} with one of: ${known.join(', ')}.`,
    }),
    TAKEN: () => ({
      cause: 'another record holds this value already.',
      expected: 'a value that no other record has.',
    }),
    DATABASE: ({ constraint }) => ({
      cause: `the database refused this row${constraint ? ` (rule ${constraint})` : ''}.`,
      expected: 'values that do not contradict other records.',
    }),
  },
  rules: {
    VALID_ORDER: {
      cause: 'the validity ends before it begins.',
      expected: '{valid_to} on or after {valid_from}.',
    },
    GOVERNMENT_KIND: {
      cause: 'the kind GOVERNMENT is for the row of the government itself, and that row keeps it.',
      expected: 'another kind, or the same code as its government.',
    },
    GOVERNMENT_OF_ITS_OWN: {
      cause: 'a row of kind GOVERNMENT opens a government of its own code.',
      expected: 'the column {government} empty, or the same as {code}.',
    },
    MADE_UP_IS_FIXED: {
      cause: 'whether it is made up is said of a whole government, when it is opened.',
      expected: 'this column only in a row of kind GOVERNMENT, as it is stored where it is known.',
    },
    OWN_PARENT: {
      cause: 'an agency can not be its own parent.',
      expected: 'the code of another agency, or nothing.',
    },
    PARENT_CYCLE: {
      cause: 'the chain of parents leads back to this agency.',
      expected: 'a parent that is not below this agency.',
    },
    PARENT_OVERLAP: {
      cause: 'the time of this parent overlaps another row of the same agency.',
      expected: 'one parent on every day.',
    },
    PARENT_IS_DATED: {
      cause: 'the parents of this agency are stored with their dates, and the last one is another.',
      expected: 'the change of parent with its date in agency-parents.csv.',
    },
    OWN_SUCCESSOR: {
      cause: 'an agency can not follow itself.',
      expected: 'two different codes.',
    },
    SUCCESSION_DATES: {
      cause: 'the validity of predecessor and successor do not meet.',
      expected: '{valid_from} of the successor on the day after {valid_to} of the predecessor.',
    },
    TARGET_PAIR: {
      cause: 'only one of {target_rate} and {target_on} is known.',
      expected: 'both or neither.',
    },
    TARGET_LATER: {
      cause: 'the day of the target is not after the day from which the rules are valid.',
      expected: '{target_on} after {valid_from}.',
    },
    TARGET_WAY: {
      cause: 'the way to the target does not begin within the rules and before the target.',
      expected: '{target_from} from {valid_from} on and before {target_on}, or empty.',
    },
    OWNER_BASIS: {
      cause: 'the owner and what it rests on do not agree.',
      expected: 'STATED or INFERRED with an owner, UNKNOWN without one.',
    },
    STAGE_DATE: {
      cause: 'the stage has no day.',
      expected: 'the day it started, or the first day on which a source shows it ({known_on}).',
    },
    STAGE_MISSING: {
      cause: 'there is a day of a stage without the stage.',
      expected: 'a value in the column {stage}.',
    },
    NEW_WITHOUT_STAGE: {
      cause: 'this new innovation has no stage.',
      expected: 'a value in the column {stage}, or a row in innovation-stages.csv.',
    },
    KNOWN_PAIR: {
      cause: 'only one of the day on which it is known and what that rests on is there.',
      expected: 'both or neither.',
    },
    CHECK_MISSING: {
      cause: 'there is something about a check without its result.',
      expected: 'a value in the column {check}.',
    },
    CHECK_BEFORE_LATEST: {
      cause: 'a later check is stored already.',
      expected: 'a day on or after the latest check.',
    },
    CHECK_NUMBER_TAKEN: {
      cause: 'another check of this innovation is stored under this number.',
      expected: 'a number that is free, or none.',
    },
    ADOPTER_OWNS: {
      cause: 'the owner of an innovation can not adopt it.',
      expected: 'another agency.',
    },
    ADOPTED_TWICE: {
      cause: 'another code already stands for the adoption of this innovation by this agency.',
      expected: 'one adoption for each innovation and agency.',
    },
    ADOPTION_ORDER: {
      cause: 'the days of the other stages make this day impossible.',
      expected: 'INTERESTED, AGREED, ADAPTED and APPLIED in the order of time.',
    },
    ADOPTION_STOPPED: {
      cause: 'the adoption stopped before this stage was reached.',
      expected: '{stopped_on} on or after {reached_on}.',
    },
    BASELINE_PAIR: {
      cause: 'only one end of the period of the baseline is known.',
      expected: '{baseline_from} and {baseline_to}, or neither.',
    },
    PERIOD_ORDER: {
      cause: 'the period ends before it begins.',
      expected: 'a last day on or after the first.',
    },
    REPORTED_BEFORE_PERIOD: {
      cause: 'it was reported before the period began.',
      expected: '{reported_on} on or after {period_from}.',
    },
    INDICATOR_UNKNOWN: {
      cause: 'the rules of that year have no such indicator.',
      expected: 'a pair of {rule_year} and {indicator} from index-indicators.csv.',
    },
    RECOGNITION_OF_NOTHING: {
      cause: 'the recognition names nobody.',
      expected: '{innovation}, {agency} or both.',
    },
    DUE_ORDER: {
      cause: 'it is due before it was promised.',
      expected: '{due_on} on or after {promised_on}.',
    },
    KEPT_ORDER: {
      cause: 'it was kept before it was promised.',
      expected: '{kept_on} on or after {promised_on}.',
    },
  },
};
