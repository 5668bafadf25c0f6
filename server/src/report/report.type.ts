import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { Weight } from '../limits/weight.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A monthly report that was published: what was answered then, frozen. A correction is a further version with its reason.',
})
export class PublishedReport {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the government that it is about; null for all of them together.',
  })
  government!: string | null;

  @Field(() => String, { description: 'The month that it is about: 2026-10.' })
  month!: string;

  @Field(() => Int, { description: 'From 1 on; every version above that corrects the one before.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether no later version corrects it.' })
  latest!: boolean;

  @Field(() => String, { description: 'Its number in the office, 10/2026 where none was given.' })
  number!: string;

  @Field(() => DayScalar, { description: 'The day on which it was published.' })
  publishedOn!: string;

  @Field(() => String, {
    description: 'The person or office that published it, as they named themselves.',
  })
  publishedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this version was published; null where the first one gives no reason.',
  })
  reason!: string | null;

  @Field(() => DayScalar, { description: 'The last day of the month, which its figures are of.' })
  asOf!: string;

  @Field(() => String, {
    description: 'The version of the data from which it was made, as `dataset` told it then.',
  })
  dataVersion!: string;

  // Why: it is as long as a page of a hundred objects or two; one page of all of them is enough.
  @Weight(40)
  @Field(() => String, {
    description:
      'What the page of the report was answered then, as JSON: the data of its operation, unchanged since.',
  })
  answer!: string;
}
