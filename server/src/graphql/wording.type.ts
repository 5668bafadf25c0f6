import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'One text in both languages of the program. A proper name is the same in both.',
})
export class Wording {
  @Field(() => String, {
    description: 'The text in Indonesian, the first language of its readers.',
  })
  indonesian!: string;

  @Field(() => String, { description: 'The text in English, saying the same.' })
  english!: string;
}
