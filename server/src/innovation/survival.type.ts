import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { Cases } from '../graphql/cases.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

export enum SurvivalOf {
  INNOVATIONS = 'INNOVATIONS',
  ADOPTIONS = 'ADOPTIONS',
}
registerEnumType(SurvivalOf, {
  name: 'SurvivalOf',
  description: 'What is watched for how long it lives.',
  valuesConfig: {
    INNOVATIONS: {
      description:
        'Recorded innovations, from their first use until they stopped for the first time.',
    },
    ADOPTIONS: {
      description:
        'Adoptions of innovations not rejected, from the day they were applied until given up.',
    },
  },
});

export enum SurvivalBy {
  DIGITAL = 'DIGITAL',
  KIND = 'KIND',
  ORIGIN = 'ORIGIN',
}
registerEnumType(SurvivalBy, {
  name: 'SurvivalBy',
  description: 'By what the cases are told apart.',
  valuesConfig: {
    DIGITAL: { description: 'Whether the innovation runs on software.' },
    KIND: { description: 'The kind of the agency: the owner, or the adopter of an adoption.' },
    ORIGIN: { description: 'Whether the innovation is its own or copied from elsewhere.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What share lives on after so many years, by the estimate of Kaplan and Meier.',
})
export class SurvivalYear {
  @Field(() => Int, { description: 'Years since the beginning, of 365.25 days each.' })
  years!: number;

  @Field(() => Cases, { description: 'Cases that were watched for so long and still lived.' })
  atRisk!: Cases;

  @Field(() => Float, {
    nullable: true,
    description:
      'The share estimated to live longer, from 0 to 1; null where too few were watched for so long, or where no stop is on record.',
  })
  alive!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Standard error of the share by the formula of Greenwood; null without a share, and where none or all have stopped.',
  })
  standardError!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end of the 95 % confidence interval (Greenwood, on the log-log scale); null without a share, and where none or all have stopped.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of that interval; null where the lower one is.',
  })
  high!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How long the cases of a group live.' })
export class SurvivalCurve {
  @Field(() => Cases, { description: 'Cases that began by the day.' })
  cases!: Cases;

  @Field(() => Int, {
    description: 'Those of them that stopped by the day; the others are known to live so far.',
  })
  stopped!: number;

  @Field(() => Int, {
    description:
      'Cases whose beginning or end is known only by its year or from a first sighting, and so may be a year off.',
  })
  inexact!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after which no more than half are estimated to live; null where more do so far, or too few cases are known.',
  })
  medianDays!: number | null;

  @Rows(50)
  @Field(() => [SurvivalYear], { description: 'One for each year asked for, the first one first.' })
  years!: SurvivalYear[];
}

@ObjectType({ simpleResolvers: true, description: 'The cases that have something in common.' })
export class SurvivalGroup {
  @Field(() => String, {
    nullable: true,
    description:
      'DIGITAL or NOT_DIGITAL, the code of a kind, OWN or COPIED; null where it is not known.',
  })
  key!: string | null;

  @Field(() => Wording, { nullable: true, description: 'What it is called; null: not known.' })
  wording!: Wording | null;

  @Field(() => SurvivalCurve, { description: 'How long these live.' })
  curve!: SurvivalCurve;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How long innovations or adoptions live, by the estimate of Kaplan and Meier: those still alive on the day count for as long as they are known to live. A stop that nobody recorded is not known, so true lives may be shorter.',
})
export class Survival {
  @Field(() => DayScalar, { description: 'The day up to which they were watched.' })
  asOf!: string;

  @Field(() => SurvivalOf, { description: 'What was watched.' })
  of!: SurvivalOf;

  @Field(() => SurvivalBy, { nullable: true, description: 'What the groups are told apart by.' })
  by!: SurvivalBy | null;

  @Field(() => Level, { description: 'To whom a case is credited: whole agencies or units.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose cases were watched; null: the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Boolean, {
    description:
      'Whether any stop is on record in the scope by the day; where not, no share is told, since what nobody recorded is not known.',
  })
  stopsRecorded!: boolean;

  @Field(() => SurvivalCurve, { description: 'All cases together.' })
  all!: SurvivalCurve;

  @Rows(50)
  @Field(() => [SurvivalGroup], {
    description:
      'The groups in a fixed order, those not known last; their cases add up to all. Empty without `by`.',
  })
  groups!: SurvivalGroup[];
}
