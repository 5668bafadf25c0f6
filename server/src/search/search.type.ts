import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

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
    AGENCY: {
      description: 'An agency or unit; found by former names and by what it was formed from too.',
    },
    INNOVATION: { description: 'An innovation, found by title, summary or code.' },
    ADOPTION: { description: 'An adoption, found by its code alone.' },
    OUTCOME: { description: 'An indicator of an innovation.' },
    FACILITATION: { description: 'An event of the programme, or a paper.' },
    RECOGNITION: { description: 'An award or place won.' },
    COMMITMENT: { description: 'A promise of an agency to Orta.' },
  },
});

export enum MatchedField {
  TITLE = 'TITLE',
  SHORT_NAME = 'SHORT_NAME',
  FORMER_NAME = 'FORMER_NAME',
  PREDECESSOR = 'PREDECESSOR',
  SUMMARY = 'SUMMARY',
  UNIT = 'UNIT',
  ORGANISER = 'ORGANISER',
  RESOURCE_PERSON = 'RESOURCE_PERSON',
  TIER = 'TIER',
  CODE = 'CODE',
}
registerEnumType(MatchedField, {
  name: 'MatchedField',
  description: 'In what part of a record a text was found.',
  valuesConfig: {
    TITLE: { description: 'Its name, title, indicator or promise, in one of the two languages.' },
    SHORT_NAME: { description: 'The abbreviation of an agency.' },
    FORMER_NAME: { description: 'A name that the agency had before.' },
    PREDECESSOR: { description: 'The name of an agency that this one was formed from.' },
    SUMMARY: { description: 'What is said of an innovation below its title.' },
    UNIT: { description: 'The unit that an outcome is measured in.' },
    ORGANISER: { description: 'Who held an event.' },
    RESOURCE_PERSON: { description: 'Who spoke or taught at an event.' },
    TIER: { description: 'How high an award stands, in its own words.' },
    CODE: { description: 'The stable name that files and links use for it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What of a record the text was found in.' })
export class SearchMatch {
  @Field(() => MatchedField, { description: 'The part of the record.' })
  field!: MatchedField;

  @Field(() => String, { description: 'What stands there, in the language it was found in.' })
  text!: string;
}

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

  @Field(() => Wording, {
    nullable: true,
    description: 'What that innovation is called, in both languages; null where there is none.',
  })
  innovationTitle!: Wording | null;

  @Field(() => SearchMatch, {
    description: 'The part of the record that is most like the text, and so why it was found.',
  })
  matched!: SearchMatch;

  @Field(() => DatedDay, {
    nullable: true,
    description:
      'What dates it: last day of an agency that ended, day of an event or award, day by which a promise is due.',
  })
  day!: DatedDay | null;

  @Field(() => RecordSource, { description: 'File, row and source that the record was read from.' })
  source!: RecordSource;

  @Field(() => Float, {
    description:
      'How well it fits: 2 is the very code, around 1 the very words, below that much alike.',
  })
  rank!: number;

  @Field(() => String, { description: 'What `after` takes to go on behind this record.' })
  cursor!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was found among records of one sort.' })
export class KindHits {
  @Field(() => RecordKind, { description: 'The sort of record.' })
  kind!: RecordKind;

  @Field(() => Int, { description: 'How many such records the text was found in.' })
  count!: number;

  @Field(() => Boolean, {
    description: 'True where counting stopped there, so that there may be more.',
  })
  atLeast!: boolean;

  @Rows(20)
  @Field(() => [SearchHit], { description: 'The best of them, best first.' })
  hits!: SearchHit[];
}
