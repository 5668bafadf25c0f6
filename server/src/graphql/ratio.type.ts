import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A share that keeps its parts, so that nobody has to divide and small counts stay visible.',
})
export class Ratio {
  @Field(() => Int, { description: 'How many of the denominator have what is asked for.' })
  numerator!: number;

  @Field(() => Int, { description: 'How many were looked at in all.' })
  denominator!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Numerator ÷ denominator, from 0 to 1; null where the denominator is 0.',
  })
  value!: number | null;
}
