import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cases } from '../graphql/cases.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { AgencyLabel } from './agency.type.js';

export enum ConcentrationOf {
  COUNTING = 'COUNTING',
  LIVE = 'LIVE',
}
registerEnumType(ConcentrationOf, {
  name: 'ConcentrationOf',
  description: 'Which innovations of an agency are counted for the concentration.',
  valuesConfig: {
    COUNTING: { description: 'Those that count towards coverage by the rules of the day.' },
    LIVE: { description: 'All that are neither rejected nor stopped, ideas and trials too.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A point of the Lorenz curve: what the agencies with the fewest innovations hold together.',
})
export class LorenzPoint {
  @Field(() => Float, { description: 'Share of the agencies, from those with the fewest, 0 to 1.' })
  agencies!: number;

  @Field(() => Float, { description: 'Share of all innovations that these hold, 0 to 1.' })
  innovations!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How unevenly innovations lie over the eligible agencies of a day; agencies without any are in it as zero.',
})
export class Concentration {
  @Field(() => DayScalar, { description: 'The day whose agencies and innovations are counted.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Level, { description: 'Whether whole agencies or every listed unit is looked at.' })
  level!: Level;

  @Field(() => ConcentrationOf, { description: 'Which innovations were counted.' })
  of!: ConcentrationOf;

  @Field(() => Cases, { description: 'Eligible agencies, and how many the figures need.' })
  cases!: Cases;

  @Field(() => Int, { description: 'Innovations credited to these agencies, added up.' })
  innovations!: number;

  @Field(() => Ratio, { description: 'Agencies without any such innovation, of the eligible.' })
  without!: Ratio;

  @Field(() => Int, { description: 'The most innovations that one agency has.' })
  most!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Gini coefficient, 0 where all have as many; null with too few agencies, or no innovation.',
  })
  gini!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Herfindahl–Hirschman index, 1 ÷ agencies where all have as many; null with too few agencies, or no innovation.',
  })
  hhi!: number | null;

  @Rows(101)
  @Field(() => [LorenzPoint], {
    description:
      'The Lorenz curve from 0 to 1: a point for each agency, or for each hundredth of more than a hundred; 101 at most, none where gini is null.',
  })
  lorenz!: LorenzPoint[];
}
