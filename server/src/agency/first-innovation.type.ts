import { Field, Int, ObjectType } from 'type-graphql';
import { Cases } from '../graphql/cases.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Rows } from '../limits/rows.js';
import { AgencyLabel } from './agency.type.js';
import { AgencyKind } from './agency-kind.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How long agencies took until their first innovation that counts, those still without one included as far as they have been watched (Kaplan and Meier).',
})
export class FirstInnovationFigures {
  @Field(() => Cases, {
    description: 'Agencies that were watched from their start on, and how many are needed.',
  })
  cases!: Cases;

  @Field(() => Int, { description: 'Watched agencies that had their first by the day.' })
  covered!: number;

  @Field(() => Int, { description: 'Watched agencies still without one on the day (censored).' })
  waiting!: number;

  @Field(() => Int, {
    description:
      'Of the covered, those whose first start is known only by its year or from a first sighting, and so may be a year off.',
  })
  inexact!: number;

  @Field(() => Int, { description: 'Agencies left out because their own start is not known.' })
  startUnknown!: number;

  @Field(() => Int, {
    description:
      'Agencies left out because they were covered from their first day on, as by what a predecessor left or by what is older than the rules.',
  })
  coveredFromStart!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days by which a quarter had their first; null with too few cases, or where fewer have come so far.',
  })
  lowerQuartile!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days by which half had their first; null with too few cases, or where fewer have come so far.',
  })
  median!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days by which three quarters had their first; null with too few cases, or where fewer have come so far.',
  })
  upperQuartile!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The same for the agencies of one kind.' })
export class FirstInnovationOfKind {
  @Field(() => AgencyKind, { description: 'The kind that these agencies are of on the day.' })
  kind!: AgencyKind;

  @Field(() => FirstInnovationFigures, { description: 'How long the agencies of it took.' })
  figures!: FirstInnovationFigures;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many days the eligible agencies of a day took from their start, or from the first rules, until their first innovation that counts.',
})
export class TimeToFirstInnovation {
  @Field(() => DayScalar, { description: 'The day until which agencies are watched.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Level, { description: 'Whether whole agencies or every listed unit is looked at.' })
  level!: Level;

  @Field(() => Int, {
    description:
      'Eligible agencies on the day: the watched and both sorts that are left out, added up.',
  })
  eligible!: number;

  @Field(() => FirstInnovationFigures, { description: 'How long all of them took.' })
  all!: FirstInnovationFigures;

  @Rows(20)
  @Field(() => [FirstInnovationOfKind], {
    description:
      'The same by kind, in the order of the kinds; kinds without an agency are left out.',
  })
  byKind!: FirstInnovationOfKind[];
}
