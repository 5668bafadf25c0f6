import { Field, ObjectType } from 'type-graphql';
import { Wording } from '../graphql/wording.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A sort of agency, such as department or district (kecamatan). The rule set says which kinds owe an innovation.',
})
export class AgencyKind {
  @Field(() => String, {
    description: 'Stable code in capitals, such as DEPARTMENT; used in filters.',
  })
  code!: string;

  @Field(() => Wording, { description: 'What the kind is called on screen, in both languages.' })
  name!: Wording;
}
