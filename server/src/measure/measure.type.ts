import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { Wording } from '../graphql/wording.type.js';
import { MeasureSubject } from './measure-subject.js';

registerEnumType(MeasureSubject, {
  name: 'MeasureSubject',
  description: 'What a measure is about, by which the catalogue is ordered.',
  valuesConfig: {
    COVERAGE: { description: 'How many agencies have an innovation, and how fast it goes.' },
    INNOVATIONS: { description: 'What is recorded of innovations.' },
    OUTCOMES: { description: 'What innovations have changed.' },
    FACILITATION: { description: 'What came after coaching.' },
    KIPP: { description: 'Readiness and documents for the national competition.' },
    INDEX: { description: 'The regional innovation index.' },
    ADOPTION: { description: 'How innovations spread from agency to agency.' },
    SURVIVAL: { description: 'How long innovations and adoptions live.' },
    RECOGNITION: { description: 'Awards that were won.' },
    GROUPS: { description: 'Figures of groups, for analysts.' },
  },
});

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

  @Field(() => MeasureSubject, { description: 'What it is about.' })
  subject!: MeasureSubject;

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
