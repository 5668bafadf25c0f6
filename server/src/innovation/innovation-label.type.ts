import { Field, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { Wording } from '../graphql/wording.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation named in passing: enough to show and to link it.',
})
export class InnovationLabel {
  @Field(() => String, {
    description: 'Stable code, unique within its government; the one to use in links.',
  })
  code!: string;

  @Field(() => String, { description: 'Code of the government that the record belongs to.' })
  government!: string;

  @Field(() => Wording, {
    description: 'What the innovation is called; mostly a proper name.',
  })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The unit recorded as owner; null where no source names one and none was inferred.',
  })
  owner!: AgencyLabel | null;
}
