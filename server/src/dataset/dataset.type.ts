import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Government } from '../agency/agency.type.js';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

export enum QualityNoteCode {
  NOT_CONFIRMED = 'NOT_CONFIRMED',
  OWNER_NOT_STATED = 'OWNER_NOT_STATED',
  START_UNKNOWN = 'START_UNKNOWN',
  START_BY_YEAR = 'START_BY_YEAR',
  TARGET_IS_EXAMPLE = 'TARGET_IS_EXAMPLE',
  AGENCY_UNVERIFIED = 'AGENCY_UNVERIFIED',
  OWNER_LOST = 'OWNER_LOST',
  UNITS_LISTED = 'UNITS_LISTED',
  RULE_START_ASSUMED = 'RULE_START_ASSUMED',
}
registerEnumType(QualityNoteCode, {
  name: 'QualityNoteCode',
  description:
    'What a quality note is about. A note is given only where there is something to note.',
  valuesConfig: {
    NOT_CONFIRMED: {
      description: 'Innovations that were checked against their source, but not by Orta.',
    },
    OWNER_NOT_STATED: { description: 'Innovations whose agency no source states.' },
    START_UNKNOWN: {
      description: 'Innovations that count from the first day on which a source shows them.',
    },
    START_BY_YEAR: { description: 'Innovations whose start is known only by its year.' },
    TARGET_IS_EXAMPLE: { description: 'Rule sets whose target no source states.' },
    AGENCY_UNVERIFIED: { description: 'Agencies that no source verifies.' },
    OWNER_LOST: {
      description: 'Innovations whose recorded agency ended without exactly one successor.',
    },
    UNITS_LISTED: {
      description: 'Wards that are listed, of those that the districts have in all.',
    },
    RULE_START_ASSUMED: { description: 'Rule sets whose first day no source states.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Something a reader should know before trusting a figure.',
})
export class QualityNote {
  @Field(() => QualityNoteCode, { description: 'What the note is about.' })
  code!: QualityNoteCode;

  @Field(() => Int, { description: 'How many records it concerns.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Out of how many; null where that says nothing.',
  })
  of!: number | null;

  @Field(() => Wording, { description: 'The whole note as a sentence, with its counts.' })
  wording!: Wording;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many records of each sort are stored, on any day and in any state.',
})
export class RecordCounts {
  @Field(() => Int, { description: 'Agencies and units, former ones and governments too.' })
  agencies!: number;

  @Field(() => Int, { description: 'Innovations, stopped and rejected ones too.' })
  innovations!: number;

  @Field(() => Int, { description: 'Stages that innovations are recorded to have reached.' })
  stageChanges!: number;

  @Field(() => Int, { description: 'Adoptions at any stage, also stopped ones.' })
  adoptions!: number;

  @Field(() => Int, { description: 'Indicators of innovations, measured or not.' })
  outcomes!: number;

  @Field(() => Int, { description: 'Measured values of those indicators.' })
  measurements!: number;

  @Field(() => Int, { description: 'Events of the programme.' })
  facilitations!: number;

  @Field(() => Int, { description: 'Pairs of agency and event that it is known to have attended.' })
  attendances!: number;

  @Field(() => Int, { description: 'Awards won by innovations or agencies.' })
  recognitions!: number;

  @Field(() => Int, { description: 'Promises of agencies to Orta.' })
  commitments!: number;

  @Field(() => Int, { description: 'Reports of agencies, also those that say "none".' })
  reports!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One run of the import, whose files were loaded together or not at all.',
})
export class ImportBatch {
  @Field(() => Int, { description: 'Number of the run; records name it in their source.' })
  batch!: number;

  @Field(() => InstantScalar, { description: 'When it was loaded.' })
  importedAt!: string;

  @Field(() => String, { description: 'Who or what ran it.' })
  importedBy!: string;

  @Field(() => Int, { description: 'How many files it held.' })
  files!: number;

  @Field(() => Int, { description: 'How many rows its files held in all, without headers.' })
  rows!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is stored, how fresh it is, and how far it can be trusted.',
})
export class Dataset {
  @Field(() => String, {
    description: 'Changes with every write; two answers of the same version agree.',
  })
  version!: string;

  @Field(() => DayScalar, {
    description: 'Today in Asia/Jakarta: the last day that can be asked about.',
  })
  today!: string;

  @Field(() => DayScalar, {
    description: 'Start of the first rule set: the first day that can be asked about.',
  })
  firstDay!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When a record last changed; null before any did.',
  })
  changedAt!: string | null;

  @Rows(600)
  @Field(() => [Government], {
    description: 'The governments whose records are kept here, by code.',
  })
  governments!: Government[];

  @Field(() => Boolean, { description: 'True where at least one of them holds generated records.' })
  madeUp!: boolean;

  records!: RecordCounts;

  @Field(() => ImportBatch, {
    nullable: true,
    description: 'The latest import that was not undone; null before any.',
  })
  lastBatch!: ImportBatch | null;

  qualityNotes!: QualityNote[];

  @Rows(25)
  @Field(() => [AgencyKind], {
    description: 'Every kind of agency, in the order kinds are shown in.',
  })
  kinds!: AgencyKind[];
}
