import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Rows } from '../limits/rows.js';

export enum MatrixBy {
  AGENCY = 'AGENCY',
  KIND = 'KIND',
}

@ObjectType({
  simpleResolvers: true,
  description: 'A row or column of the matrix of adoptions: an agency, or all agencies of a kind.',
})
export class MatrixParty {
  @Field(() => String, { description: 'Code of the agency, or of the kind, as in the cells.' })
  code!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency; null where the matrix is by kind.',
  })
  agency!: AgencyLabel | null;

  @Field(() => AgencyKind, {
    description: 'Sort of agency that the row or column stands for, or that its agency is of.',
  })
  kind!: AgencyKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Applied adoptions in all cells of this row or column; null where no adoption was ever recorded.',
  })
  applied!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How much one adopter takes over from one source on the day. An adoption is counted once, in the furthest stage it had reached; given-up ones and those of rejected innovations are not counted.',
})
export class MatrixCell {
  @Field(() => String, { description: 'Code of the source, the agency or kind that owns it.' })
  source!: string;

  @Field(() => String, {
    description: 'Code of the adopter, the agency or kind that takes it over.',
  })
  adopter!: string;

  @Field(() => Int, { description: 'Place of the source in `sources`, from 0.' })
  sourceAt!: number;

  @Field(() => Int, { description: 'Place of the adopter in `adopters`, from 0.' })
  adopterAt!: number;

  @Field(() => Int, { description: 'Adoptions in use: the only ones that count as adopted.' })
  applied!: number;

  @Field(() => Int, { description: 'Adoptions fitted to the adopter and not yet in use.' })
  adapted!: number;

  @Field(() => Int, { description: 'Adoptions agreed on and not yet fitted.' })
  agreed!: number;

  @Field(() => Int, { description: 'Adoptions of which no more than interest is on record.' })
  interested!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Who takes over from whom: a cell for every pair of a listed source and a listed adopter of the same government, zeroes included. Source and adopter are the agencies credited on the day, so an agency that was merged is found under its successor.',
})
export class AdoptionMatrix {
  @Field(() => DayScalar, { description: 'The day that every figure here is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies are listed or every listed unit.' })
  level!: Level;

  @Field(() => MatrixBy, { description: 'What the rows and columns are.' })
  by!: MatrixBy;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The agency or government whose adopters are shown; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Boolean, {
    description:
      'Whether any adoption at all is on record in the scope; where not, nothing is known rather than zero.',
  })
  adoptionsRecorded!: boolean;

  @Rows(1000)
  @Field(() => [MatrixParty], {
    description: 'The rows: agencies eligible on the day by name, or their kinds in their order.',
  })
  sources!: MatrixParty[];

  @Rows(1000)
  @Field(() => [MatrixParty], {
    description: 'The columns: the same, of those in the scope.',
  })
  adopters!: MatrixParty[];

  @Rows(10000)
  @Field(() => [MatrixCell], {
    description:
      'Every pair of a source and an adopter, row by row, at most 10,000; empty where no adoption was ever recorded.',
  })
  cells!: MatrixCell[];

  @Field(() => Int, {
    nullable: true,
    description: 'Applied adoptions in all cells; null where no adoption was ever recorded.',
  })
  applied!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Applied adoptions in no cell, since their source or their adopter is no eligible agency on the day; null where no adoption was ever recorded.',
  })
  unplaced!: number | null;
}
