import { Field, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { InnovationStage } from '../innovation/innovation.enums.js';

export const innovationSays = 'Stable code of what it is about, unique within its government.';
export const titleSays = 'What the innovation is called in both languages; mostly a proper name.';
export const governmentSays = 'Code of the government whose record it is.';

@ObjectType({ simpleResolvers: true, description: 'An innovation that came to a stage.' })
export class InnovationChange {
  @Field(() => String, { description: innovationSays })
  innovation!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => Wording, { description: titleSays })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The unit recorded as owner; null where not known.',
  })
  owner!: AgencyLabel | null;

  @Field(() => InnovationStage, {
    nullable: true,
    description: 'The stage before; null where this is the first one on record.',
  })
  from!: InnovationStage | null;

  @Field(() => InnovationStage, { description: 'The stage that it came to.' })
  to!: InnovationStage;

  @Field(() => DayScalar, { description: 'Since when it was in that stage, as far as known.' })
  on!: string;

  @Field(() => DateBasis, {
    description: 'What that day rests on; KNOWN_ON: only then it was first seen there.',
  })
  basis!: DateBasis;

  @Field(() => RecordSource, { description: 'File, row and source of the stage.' })
  source!: RecordSource;
}
