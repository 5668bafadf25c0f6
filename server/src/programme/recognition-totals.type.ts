import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';
import { RecognitionProgramme } from './programme.enums.js';

export const mostGroups = 200;

@ObjectType({ simpleResolvers: true, description: 'What was won in one programme by the day.' })
export class ProgrammeTotals {
  @Field(() => RecognitionProgramme, { description: 'Who gives these awards.' })
  programme!: RecognitionProgramme;

  @Field(() => Int, { description: 'Awards and places won in it, all years together.' })
  count!: number;

  @Field(() => Int, { description: 'Innovations that won any of them, each once.' })
  innovations!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Newest year in which one was won; null where none was, or no year is known.',
  })
  lastYear!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was won in one programme, in one tier and one year.',
})
export class RecognitionGroup {
  @Field(() => RecognitionProgramme, { description: 'Who gives these awards.' })
  programme!: RecognitionProgramme;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the contest, else of the award; null where neither is known.',
  })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tier in the words of the record, such as Top 45; null where none is told.',
  })
  tier!: string | null;

  @Field(() => Int, { description: 'Awards and places of this tier won in that year.' })
  count!: number;

  @Field(() => Int, { description: 'Innovations that won any of them, each once.' })
  innovations!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A year of KIPP, the national competition: how many took part and how far they came. What no source gives is null.',
})
export class CompetitionYear {
  @Field(() => Int, { description: 'Year in which the competition was held.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Innovations registered in the system.' })
  registered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Proposals that were sent in.' })
  submitted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Proposals past the administrative stage.' })
  passedAdmin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Proposals that became finalists.' })
  finalists!: number | null;

  @Field(() => Int, { nullable: true, description: 'Innovations on the shortlist Top 99.' })
  top99!: number | null;

  @Field(() => String, { nullable: true, description: 'What the top tier of that year is called.' })
  topTierName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Innovations in that top tier.' })
  topTierCount!: number | null;

  @Field(() => Wording, {
    nullable: true,
    description: 'Rules of the year that are worth knowing, such as groups and least age.',
  })
  note!: Wording | null;

  @Field(() => String, { nullable: true, description: 'Page that the figures were read from.' })
  source!: string | null;

  @Field(() => Int, {
    description:
      'Places in KIPP of that year that are on record in the scope; 0 is none on record.',
  })
  won!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many awards and places were won by a day: by programme, and by programme, year and tier. The history of KIPP stands beside it.',
})
export class RecognitionTotals {
  @Field(() => DayScalar, { description: 'The day by which an award had been won.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, { description: 'Awards and places won by the day, all together.' })
  count!: number;

  @Field(() => Int, { description: 'Innovations that won at least one, each once.' })
  innovations!: number;

  @Field(() => Int, { description: 'Agencies that are themselves named as winners, each once.' })
  agencies!: number;

  @Rows(4)
  @Field(() => [ProgrammeTotals], {
    description: 'KIPP, IGA, CITY and OTHER, in this order; always these four.',
  })
  programmes!: ProgrammeTotals[];

  @Field(() => Int, { description: 'Groups of programme, year and tier, all of them.' })
  groupCount!: number;

  @Rows(mostGroups)
  @Field(() => [RecognitionGroup], {
    description: `Newest year first, then by programme and tier; the first ${mostGroups} of them.`,
  })
  groups!: RecognitionGroup[];

  @Rows(50)
  @Field(() => [CompetitionYear], {
    description: 'The years of KIPP until the day that are on record, newest first.',
  })
  competition!: CompetitionYear[];
}
