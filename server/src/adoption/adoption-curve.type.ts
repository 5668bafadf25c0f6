import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { Cases } from '../graphql/cases.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level, TimeStep } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

export enum AdopterClass {
  INNOVATORS = 'INNOVATORS',
  EARLY_ADOPTERS = 'EARLY_ADOPTERS',
  EARLY_MAJORITY = 'EARLY_MAJORITY',
  LATE_MAJORITY = 'LATE_MAJORITY',
  LAGGARDS = 'LAGGARDS',
}
registerEnumType(AdopterClass, {
  name: 'AdopterClass',
  description:
    'How early an agency took over, after Everett Rogers (Diffusion of Innovations), by the share of the eligible agencies that had done so by the middle of its day.',
  valuesConfig: {
    INNOVATORS: { description: 'Inovator: the first 2.5 %.' },
    EARLY_ADOPTERS: { description: 'Pengadopsi awal: the next 13.5 %, up to 16 %.' },
    EARLY_MAJORITY: { description: 'Mayoritas awal: the next 34 %, up to 50 %.' },
    LATE_MAJORITY: { description: 'Mayoritas akhir: the next 34 %, up to 84 %.' },
    LAGGARDS: { description: 'Terakhir: the last 16 %.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'How far adoption had come by the last day of one period, or by today while it runs.',
})
export class AdoptionCurvePoint {
  @Field(() => String, { description: 'The period in short: "2026", "2026-Q4" or "2026-11".' })
  period!: string;

  @Field(() => DayScalar, { description: 'First day of the period in the calendar.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the period, also while it runs.' })
  to!: string;

  @Field(() => DayScalar, { description: 'The day that the figures are about.' })
  asOf!: string;

  @Field(() => Boolean, {
    description: 'True where the last day of the period is still to come.',
  })
  provisional!: boolean;

  @Field(() => Int, { description: 'Agencies that took over for the first time in the period.' })
  newAdopters!: number;

  @Field(() => Int, {
    description:
      'Agencies that had taken over by the day, each counted once, also those that gave it up later.',
  })
  adopters!: number;

  @Field(() => Int, {
    description:
      'Adoptions in use on the day: those given up by then, and of rejected innovations, are left out.',
  })
  adoptionsInUse!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Agencies by the fitted curve on the day; null where no curve is fitted.',
  })
  fitted!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The logistic S-curve nearest to the number of adopters at the end of each month since the first: saturation ÷ (1 + e^(−growth × (time − turning point))). It describes what happened and promises nothing.',
})
export class AdoptionCurveFit {
  @Field(() => Float, {
    description:
      'Agencies at which the curve levels off; between the adopters so far and all that could adopt.',
  })
  saturation!: number;

  @Field(() => Float, {
    description: 'How fast it grows at first: 1.5 is by a factor of e^1.5 in a year.',
  })
  growthPerYear!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which the curve reaches half of its saturation and from which its growth slows; null where it lies more than a hundred years away.',
  })
  turningPoint!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether that day is not after the day asked about. Before it is reached, the saturation can hardly be told.',
  })
  turningPointReached!: boolean;

  @Field(() => Float, {
    description:
      'Usual distance of the curve from the counts, in agencies (root mean square error).',
  })
  rmse!: number;

  @Field(() => Float, {
    description: 'Share of the variance of the counts that the curve explains (R²); at most 1.',
  })
  rSquared!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An agency that took over, and since when.' })
export class ClassedAdopter {
  @Field(() => AgencyLabel, { description: 'The agency, by the succession of the day.' })
  agency!: AgencyLabel;

  @Field(() => DatedDay, { description: 'The first day on which it had taken over.' })
  since!: DatedDay;
}

@ObjectType({ simpleResolvers: true, description: 'The agencies of one class of adopters.' })
export class AdopterClassShare {
  @Field(() => AdopterClass, { description: 'How early these agencies took over.' })
  adopterClass!: AdopterClass;

  @Field(() => Float, {
    description: 'Where the class ends, as a cumulative share of the eligible: 0.16 is 16 %.',
  })
  upTo!: number;

  @Field(() => Float, {
    description: 'Agencies that the class has once all have taken over: its share of the eligible.',
  })
  places!: number;

  @Field(() => Int, { description: 'Agencies in it by the day.' })
  adopters!: number;

  @Rows(100)
  @Field(() => [ClassedAdopter], { description: 'The first 100 of them, earliest first.' })
  agencies!: ClassedAdopter[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How adoption spread: the agencies that had taken over, period by period, with the S-curve fitted to them and their classes. Who stopped later stays an adopter of its day.',
})
export class AdoptionCurve {
  @Field(() => DayScalar, { description: 'The day on which the curve ends.' })
  asOf!: string;

  @Field(() => TimeStep, { description: 'How long each period is.' })
  by!: TimeStep;

  @Field(() => Level, { description: 'Whether whole agencies adopt or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose adopters are counted; null: the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Wording, {
    nullable: true,
    description: 'Title of the one innovation asked about; null where it is about several.',
  })
  innovation!: Wording | null;

  @Field(() => Boolean, {
    description: 'Whether any adoption at all is on record in the scope.',
  })
  adoptionsRecorded!: boolean;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Agencies that had taken over by the day, of those eligible on it; of one innovation, its owner can not adopt. Null where no adoption was ever recorded.',
  })
  adopters!: Ratio | null;

  @Field(() => Int, {
    description: 'Adopters whose first day is known only by its year, and counts as 1 January.',
  })
  datedByYear!: number;

  @Field(() => Int, {
    description:
      'Adoptions left out, since who took over is not eligible on the day or, of one innovation, owns it.',
  })
  leftOut!: number;

  @Rows(600)
  @Field(() => [AdoptionCurvePoint], {
    description:
      'One point for each period, oldest first, without gaps, at most 600; empty before the first adoption.',
  })
  points!: AdoptionCurvePoint[];

  @Field(() => Cases, { description: 'Adopters that the fit rests on.' })
  fitAdopters!: Cases;

  @Field(() => Cases, { description: 'Months with new adopters that the fit rests on.' })
  fitMonths!: Cases;

  @Field(() => AdoptionCurveFit, {
    nullable: true,
    description: 'The S-curve; null where adopters or months are too few.',
  })
  fit!: AdoptionCurveFit | null;

  @Field(() => Cases, { description: 'Eligible agencies that the classes rest on.' })
  classCases!: Cases;

  @Rows(5)
  @Field(() => [AdopterClassShare], {
    nullable: true,
    description:
      'The adopters in the five classes of Rogers; null where the eligible are too few for a first 2.5 %, or no adoption was ever recorded.',
  })
  classes!: AdopterClassShare[] | null;
}
