import { Field, InputType, Int } from 'type-graphql';
import { DayRange } from '../graphql/ranges.type.js';
import { TrailAction } from './import.type.js';

@InputType({
  description:
    'Which entries of the trail are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class TrailFilter {
  @Field(() => [TrailFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: TrailFilter[] | null;

  @Field(() => [TrailFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: TrailFilter[] | null;

  @Field(() => TrailFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: TrailFilter | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Left by one of these imports, by their numbers.',
  })
  batches?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'About a record of one of these tables, such as innovation.',
  })
  records?: string[] | null;

  @Field(() => [TrailAction], {
    nullable: true,
    description: 'Says that one of these was done.',
  })
  actions?: TrailAction[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'About a record with one of these codes, or about what such a record is made of.',
  })
  codes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Replaced the value of one of these columns, such as owner_id.',
  })
  fields?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Made by one of these, as they called themselves.',
  })
  by?: string[] | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Made in this span of days in Asia/Jakarta.',
  })
  changedOn?: DayRange | null;
}
