import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'How many cases a figure rests on, and how many it needs at least: with fewer the figure is null, since chance would speak louder than the cases.',
})
export class Cases {
  @Field(() => Int, { description: 'How many there are.' })
  found!: number;

  @Field(() => Int, { description: 'How many are needed for the figure to be given.' })
  needed!: number;
}
