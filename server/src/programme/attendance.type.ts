import { Field, Int, ObjectType } from 'type-graphql';
import { Agency } from '../agency/agency.type.js';
import { RecordSource } from '../graphql/record-source.type.js';

@ObjectType({ simpleResolvers: true, description: 'That an agency came to an event.' })
export class Attendance {
  @Field(() => Agency, { description: 'The agency that is known to have come.' })
  agency!: Agency;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people came; null where nobody counted.',
  })
  people!: number | null;

  @Field(() => RecordSource, { description: 'File, row and source that says so.' })
  source!: RecordSource;
}
