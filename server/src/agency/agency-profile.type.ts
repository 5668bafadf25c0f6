import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { KindCoverage } from '../coverage/coverage.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis, Level } from '../graphql/enums.js';
import { CreditedInnovation } from '../innovation/innovation.type.js';
import { Rows } from '../limits/rows.js';
import {
  AgencyReport,
  Commitment,
  Facilitation,
  Recognition,
} from '../programme/programme.type.js';
import { Agency } from './agency.type.js';
import { AgencyStanding } from './agency-standing.type.js';
import { Satisfaction } from './satisfaction.type.js';

export enum NotEligible {
  NOT_YET_VALID = 'NOT_YET_VALID',
  NO_LONGER_VALID = 'NO_LONGER_VALID',
  KIND_NOT_COUNTED = 'KIND_NOT_COUNTED',
}
registerEnumType(NotEligible, {
  name: 'NotEligible',
  description: 'Why an agency is not among those counted on a day.',
  valuesConfig: {
    NOT_YET_VALID: { description: 'It was set up after the day.' },
    NO_LONGER_VALID: {
      description: 'It was merged, renamed or closed before the day; see its successors.',
    },
    KIND_NOT_COUNTED: {
      description: 'Its kind owes no innovation at this level under the rules of the day.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A time during which an agency stayed in one state for one reason.',
})
export class StateSpan {
  @Field(() => AgencyState, { description: 'The state during this time.' })
  state!: AgencyState;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of it; null where the start is not known.',
  })
  from!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day of it; null while it lasts on the day asked about.',
  })
  to!: string | null;

  @Field(() => DateBasis, {
    nullable: true,
    description: 'What the start that makes it COVERED rests on.',
  })
  dateBasis!: DateBasis | null;
}

@ObjectType({ simpleResolvers: true, description: 'All that is known of one agency on a day.' })
export class AgencyProfile {
  @Field(() => DayScalar, { description: 'The day that the standing and the lists are about.' })
  asOf!: string;

  @Field(() => Level, { description: 'The level at which it is judged.' })
  level!: Level;

  @Field(() => Agency, { description: 'The agency itself, with the parent it had on the day.' })
  agency!: Agency;

  @Field(() => AgencyStanding, {
    nullable: true,
    description: 'How it stands; null where it is not among the eligible on the day.',
  })
  standing!: AgencyStanding | null;

  @Field(() => NotEligible, {
    nullable: true,
    description: 'Why it has no standing; null where it has one.',
  })
  notEligible!: NotEligible | null;

  @Rows(50)
  @Field(() => [StateSpan], { description: 'Its states until the day, oldest first.' })
  history!: StateSpan[];

  @Field(() => KindCoverage, {
    nullable: true,
    description:
      'Coverage of its kind in its government on the day; null where the kind owes nothing.',
  })
  peers!: KindCoverage | null;

  @Rows(10)
  @Field(() => [Agency], { description: 'The agencies that it came from by merger or renaming.' })
  predecessors!: Agency[];

  @Rows(10)
  @Field(() => [Agency], { description: 'The agencies that it became by merger or renaming.' })
  successors!: Agency[];

  @Rows(200)
  @Field(() => [AgencyStanding], {
    description: 'The listed units directly below it, judged by what each owns alone.',
  })
  units!: AgencyStanding[];

  @Rows(200)
  @Field(() => [CreditedInnovation], {
    description:
      'Every innovation that it owns or is credited with on the day, stopped and rejected ones too.',
  })
  innovations!: CreditedInnovation[];

  @Rows(50)
  @Field(() => [Recognition], {
    description: 'Awards to it or to its innovations by the day, newest first.',
  })
  recognitions!: Recognition[];

  @Rows(100)
  @Field(() => [Facilitation], {
    description:
      'Events that it is known to have attended by the day, newest first; an invitation is not attendance.',
  })
  facilitations!: Facilitation[];

  @Rows(50)
  @Field(() => [Commitment], {
    description: 'Its promises until the day: open ones by due day, then those kept.',
  })
  commitments!: Commitment[];

  @Rows(100)
  @Field(() => [AgencyReport], {
    description: 'Its reports whose period began by the day, newest first.',
  })
  reports!: AgencyReport[];

  @Rows(25)
  @Field(() => [Satisfaction], {
    description:
      'How satisfied people are with it, or with all agencies of its kind, by the year of the day; newest first.',
  })
  satisfaction!: Satisfaction[];
}
