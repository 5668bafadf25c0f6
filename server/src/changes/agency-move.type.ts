import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Rows } from '../limits/rows.js';
import { AgencyReport } from '../programme/programme.type.js';
import { mostSteps } from './agency-moves.js';
import { InnovationChange } from './innovation-change.type.js';

export enum MoveReason {
  IN_USE = 'IN_USE',
  OUT_OF_USE = 'OUT_OF_USE',
  RECORDED = 'RECORDED',
  RECORDS_ENDED = 'RECORDS_ENDED',
  REPORTED_NONE = 'REPORTED_NONE',
  REPORT_ENDED = 'REPORT_ENDED',
  BEGAN = 'BEGAN',
  ENDED = 'ENDED',
}
registerEnumType(MoveReason, {
  name: 'MoveReason',
  description: 'Why an agency stands otherwise than before; the first that fits.',
  valuesConfig: {
    ENDED: { description: 'It is not among the eligible any more.' },
    IN_USE: { description: 'As many innovations as it owes came to count.' },
    OUT_OF_USE: { description: 'Of those that counted too few are left.' },
    RECORDED: { description: 'It has a record of an innovation that does not count yet.' },
    REPORTED_NONE: { description: 'It reported that it has none.' },
    REPORT_ENDED: { description: 'Its report that said "none" does not hold any more.' },
    RECORDS_ENDED: { description: 'The innovations that it had on record stopped or went over.' },
    BEGAN: { description: 'It came to be among the eligible, and nothing is known of it yet.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'An agency that stands otherwise than before, with the records that made it so.',
})
export class AgencyMove {
  @Field(() => AgencyLabel, { description: 'Who stands otherwise, by its own record.' })
  agency!: AgencyLabel;

  @Field(() => AgencyState, {
    nullable: true,
    description: 'How it stood on the earlier day; null where it was not eligible then.',
  })
  from!: AgencyState | null;

  @Field(() => AgencyState, {
    nullable: true,
    description: 'How it stands on the later day; null where it is not eligible any more.',
  })
  to!: AgencyState | null;

  @Field(() => DayScalar, { description: 'Since when it has stood so.' })
  on!: string;

  @Field(() => MoveReason, { description: 'Why it stands otherwise.' })
  reason!: MoveReason;

  @Rows(mostSteps)
  @Field(() => [InnovationChange], {
    description:
      'What its innovations did on that day, by their codes; of one that came to be COVERED only what counts. Empty where no step is on record, as after a merger.',
  })
  steps!: InnovationChange[];

  @Field(() => AgencyReport, {
    nullable: true,
    description: 'The report that says "none" where its state is NONE; else null.',
  })
  report!: AgencyReport | null;
}

@ObjectType({ simpleResolvers: true, description: 'Agencies whose state is another one.' })
export class AgencyMoves {
  @Field(() => Int, { description: 'How many there are, listed or not.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Those that came to be COVERED.' })
  covered!: number;

  @Field(() => Int, { description: 'Those that were COVERED and are not any more.' })
  uncovered!: number;

  @Field(() => [AgencyMove], { description: 'The latest first.' })
  rows!: AgencyMove[];
}
