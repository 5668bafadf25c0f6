import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Where an innovation stands in the rule of one agency, one innovation.',
})
export class InnovationCredit {
  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The agency that it is credited to at level AGENCY, which may lie above its owner or follow it in time; null where no agency of the day is.',
  })
  agency!: AgencyLabel | null;

  @Field(() => Boolean, {
    description: 'Whether its stage and its check are those that the rules of the day count.',
  })
  counts!: boolean;
}

export enum KippRequirementName {
  AGE = 'AGE',
  STAGE = 'STAGE',
  OWNER = 'OWNER',
  SUMMARY = 'SUMMARY',
  BEFORE_AFTER = 'BEFORE_AFTER',
  SOURCE = 'SOURCE',
  SDG = 'SDG',
  DECREE = 'DECREE',
}
registerEnumType(KippRequirementName, {
  name: 'KippRequirementName',
  description: 'Something that an entry to the national competition KIPP has to show.',
  valuesConfig: {
    AGE: { description: 'In use for at least as long as the rules of the day ask for.' },
    STAGE: { description: 'In regular use (penerapan) on the day.' },
    OWNER: { description: 'A source names the agency that it belongs to.' },
    SUMMARY: { description: 'Its benefit is told in a sentence.' },
    BEFORE_AFTER: { description: 'An indicator has a baseline and a measured value.' },
    SOURCE: { description: 'The record names where it was read from.' },
    SDG: { description: 'It is linked to a sustainable development goal.' },
    DECREE: { description: 'A decree (SK) is filed as evidence.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that KIPP asks for, and whether the records show it.',
})
export class KippRequirement {
  @Field(() => KippRequirementName, { description: 'Which thing is asked for.' })
  requirement!: KippRequirementName;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is on record; null where that cannot be told, as with a start whose day is not known, or a decree or an SDG where its government never recorded any document or SDG.',
  })
  met!: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How much of what an entry to KIPP has to show is on record.',
})
export class KippReadiness {
  @Field(() => Int, { description: 'How many of the requirements are met for certain.' })
  fulfilled!: number;

  @Field(() => Int, { description: 'How many requirements there are.' })
  required!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Months that it must have been in use by the rules of the day; null where they say nothing.',
  })
  minimumAgeMonths!: number | null;

  @Rows(8)
  @Field(() => [KippRequirement], { description: 'Each of them, in a fixed order.' })
  requirements!: KippRequirement[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An indicator by which the regional innovation index judges an innovation, reached or not.',
})
export class IndexIndicator {
  @Field(() => Int, { description: 'Year of the rules that it belongs to.' })
  year!: number;

  @Field(() => String, { description: 'Its code in the list of that year.' })
  code!: string;

  @Field(() => Wording, { description: 'What it asks for, in short.' })
  name!: Wording;

  @Field(() => Float, { description: 'How heavily it counts in the index of that year.' })
  weight!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What was reached, from 1 to 3; null where nobody has recorded a level.',
  })
  level!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the document that shows it; null where none is filed.',
  })
  evidence!: string | null;

  @Field(() => RecordSource, {
    nullable: true,
    description: 'File, row and source of the level; null where there is none.',
  })
  source!: RecordSource | null;
}
