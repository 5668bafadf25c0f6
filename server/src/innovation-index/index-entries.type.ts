import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { InnovationLabel } from '../innovation/innovation-label.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation as the regional innovation index of a year takes it.',
})
export class IndexEntry {
  @Field(() => InnovationLabel, { description: 'The innovation, named in passing.' })
  innovation!: InnovationLabel;

  @Field(() => Boolean, {
    description:
      'Whether it counts: at least one level of it is recorded for the year. One that is in use and does not count lacks levels.',
  })
  entered!: boolean;

  @Field(() => Ratio, {
    description: 'Indicators of which a level is recorded, of all that judge an innovation.',
  })
  levels!: Ratio;

  @Field(() => Int, { description: 'Recorded levels that name a document as their evidence.' })
  evidenced!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Level times weight over its indicators, before any division (kematangan); null where no level is recorded.',
  })
  points!: number | null;

  @Field(() => Float, {
    description: 'What one innovation can reach at most, before any division.',
  })
  pointsMaximum!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points out of 100 that it gives to the index; null where no level is recorded, or the rules are incomplete.',
  })
  given!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The innovations of one government that the regional innovation index of a year counts, and those in use that it does not know of; a page at a time.',
})
export class IndexEntries {
  @Field(() => DayScalar, { description: 'The day whose innovations are looked at.' })
  asOf!: string;

  @Field(() => AgencyLabel, { description: 'The government that is judged, named in passing.' })
  government!: AgencyLabel;

  @Field(() => Int, { description: 'Year of the rules and levels.' })
  year!: number;

  @Field(() => Int, { description: 'Innovations that match, on all pages.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Of those, the ones that count.' })
  enteredCount!: number;

  @Field(() => [IndexEntry], {
    description: 'The page: those that count first, most points first, then by title.',
  })
  rows!: IndexEntry[];

  @Field(() => String, {
    nullable: true,
    description: 'What `after` takes for the next page; null on an empty page.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;
}
