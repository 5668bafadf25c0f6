import { Field, InputType, Int } from 'type-graphql';
import { DayScalar } from './day.scalar.js';

@InputType({ description: 'A span of calendar days; at least one end has to be given.' })
export class DayRange {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The earliest day that fits; open when left out.',
  })
  from?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The latest day that fits; open when left out.',
  })
  to?: string | null;
}

@InputType({ description: 'A span of calendar years; at least one end has to be given.' })
export class YearRange {
  @Field(() => Int, {
    nullable: true,
    description: 'The earliest year that fits; open when left out.',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The latest year that fits; open when left out.',
  })
  to?: number | null;
}
