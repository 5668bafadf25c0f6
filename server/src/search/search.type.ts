import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { Wording } from '../graphql/wording.type.js';

export enum RecordKind {
  AGENCY = 'AGENCY',
  INNOVATION = 'INNOVATION',
  ADOPTION = 'ADOPTION',
  OUTCOME = 'OUTCOME',
  FACILITATION = 'FACILITATION',
  RECOGNITION = 'RECOGNITION',
  COMMITMENT = 'COMMITMENT',
}
registerEnumType(RecordKind, {
  name: 'RecordKind',
  description: 'What sort of record was found, which decides the page that shows it.',
  valuesConfig: {
    AGENCY: { description: 'An agency or unit; found by former names too.' },
    INNOVATION: { description: 'An innovation, found by title, summary or code.' },
    ADOPTION: { description: 'An adoption, found by its code alone.' },
    OUTCOME: { description: 'An indicator of an innovation.' },
    FACILITATION: { description: 'An event of the programme, or a paper.' },
    RECOGNITION: { description: 'An award or place won.' },
    COMMITMENT: { description: 'A promise of an agency to Orta.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One record that a text was found in.' })
export class SearchHit {
  @Field(() => RecordKind, { description: 'What sort of record it is.' })
  kind!: RecordKind;

  @Field(() => String, { description: 'Stable code of the record, to link it.' })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record it is.' })
  government!: string;

  @Field(() => Wording, { description: 'Name, title or promise, whatever such a record has.' })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency it belongs to; null for agencies, events, and where nobody knows.',
  })
  owner!: AgencyLabel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the innovation that an adoption, indicator or award belongs to.',
  })
  innovation!: string | null;

  @Field(() => Float, {
    description:
      'How well it fits: 2 is the very code, around 1 the very words, below that much alike.',
  })
  rank!: number;
}
