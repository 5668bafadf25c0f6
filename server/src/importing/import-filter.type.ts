import { Field, InputType, Int } from 'type-graphql';
import { DayRange } from '../graphql/ranges.type.js';

@InputType({
  description:
    'Which imports are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class ImportFilter {
  @Field(() => [ImportFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: ImportFilter[] | null;

  @Field(() => [ImportFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: ImportFilter[] | null;

  @Field(() => ImportFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: ImportFilter | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'One of these numbers, as the source of a record names it.',
  })
  numbers?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Loaded by one of these, as they called themselves.',
  })
  by?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was called holds this text, in capitals or not.',
  })
  label?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Held a file of one of these names, such as innovations.csv.',
  })
  files?: string[] | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Written in this span of days in Asia/Jakarta.',
  })
  importedOn?: DayRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Taken back whole, or still holding.',
  })
  undone?: boolean | null;
}
