import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { Wording } from '../graphql/wording.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'One figure and its one definition, used by every screen, export and question alike.',
})
export class Measure {
  @Field(() => String, {
    description: 'Name of the measure in code and in the catalogue, such as coverageRate.',
  })
  name!: string;

  @Field(() => Wording, { description: 'What it is called on screen.' })
  wording!: Wording;

  @Field(() => Wording, { description: 'What exactly is counted, and what is not, in words.' })
  definition!: Wording;

  @Field(() => String, {
    description: 'The arithmetic in short, in the names that the schema uses.',
  })
  formula!: string;

  @Field(() => Wording, { description: 'What one of it is: agencies, days, agencies per month.' })
  unit!: Wording;

  @Field(() => DayScalar, {
    description: 'Start of the first rule set under which it can be asked for.',
  })
  since!: string;

  @Field(() => [String], { description: 'Root fields of the schema that answer with it.' })
  questions!: string[];

  @Field(() => String, { description: 'Regulation or decision that the definition follows.' })
  source!: string;
}
