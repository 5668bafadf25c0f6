import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from './day.scalar.js';
import { DatePrecision } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A day together with how exactly its source states it.',
})
export class DatedDay {
  @Field(() => DayScalar, {
    description: 'The first day possible for a start, the last one possible for an end.',
  })
  day!: string;

  @Field(() => DatePrecision, { description: 'Which part of the day is really known.' })
  precision!: DatePrecision;
}
