import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { CheckState, DateBasis, DatePrecision } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { EvidenceKind, InnovationStage } from './innovation.enums.js';

const sourceSays = 'File, row and source that this was read from.';

@ObjectType({
  simpleResolvers: true,
  description: 'A time during which an innovation stayed in one stage.',
})
export class StageSpan {
  @Field(() => InnovationStage, { description: 'How far it had come during this time.' })
  stage!: InnovationStage;

  @Field(() => DayScalar, { description: 'The first day of it, as far as known.' })
  from!: string;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exactly that start is stated; null where no source states it.',
  })
  precision!: DatePrecision | null;

  @Field(() => DateBasis, { description: 'What that start rests on.' })
  basis!: DateBasis;

  @Field(() => String, {
    nullable: true,
    description:
      'What first showed it, in the words of the record; only where the basis is KNOWN_ON.',
  })
  knownBasis!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of it; null while it lasts on the day asked about.',
  })
  to!: string | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One look that someone took at the record of an innovation, and what was found.',
})
export class CheckEntry {
  @Field(() => CheckState, { description: 'The finding, which holds until the next look.' })
  check!: CheckState;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the look; null where not known.' })
  checkedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who looked; null where not known.' })
  checkedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was noted about it, as it was written.',
  })
  note!: string | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A document that proves something of an innovation, as KIPP and IGA ask for.',
})
export class Evidence {
  @Field(() => String, { description: 'Stable code, unique within its government.' })
  code!: string;

  @Field(() => EvidenceKind, { description: 'What sort of document it is.' })
  kind!: EvidenceKind;

  @Field(() => String, { nullable: true, description: 'Number of the document, where it has one.' })
  number!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on the document; null where none is given.',
  })
  datedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Address where it can be read.' })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, as whoever filed it wrote.' })
  note!: string | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How much of an indicator of the regional innovation index was reached in a year.',
})
export class IndexLevel {
  @Field(() => Int, { description: 'Year of the rules that the indicator belongs to.' })
  year!: number;

  @Field(() => String, { description: 'Code of the indicator in the list of that year.' })
  indicator!: string;

  @Field(() => Wording, { description: 'What the indicator asks for, in short.' })
  name!: Wording;

  @Field(() => Float, {
    description: 'How heavily the indicator counts in the index of that year.',
  })
  weight!: number;

  @Field(() => Int, { description: 'What was reached, from 1 to 3.' })
  level!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the document that shows it; null where none is filed.',
  })
  evidence!: string | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}
