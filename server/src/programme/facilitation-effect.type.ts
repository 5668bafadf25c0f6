import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';
import { Facilitation } from './programme.type.js';

/** Agencies that one answer names at most as silent. */
export const mostSilent = 100;

export enum FollowUpState {
  COMPLETE = 'COMPLETE',
  RUNNING = 'RUNNING',
  NO_ATTENDANCE = 'NO_ATTENDANCE',
  DAY_UNKNOWN = 'DAY_UNKNOWN',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'Whether it can be told what followed an event.',
  valuesConfig: {
    COMPLETE: { description: 'The days after it are over: it is part of the total.' },
    RUNNING: {
      description:
        'The days after it still run: what followed so far is told, but no silence and no total.',
    },
    NO_ATTENDANCE: {
      description:
        'No record says which agencies came, so nothing can be told; an invitation is not attendance.',
    },
    DAY_UNKNOWN: {
      description: 'Only its month or year is known, so days after it cannot be counted.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What agencies did in the days after an event. It is told side by side and no cause is claimed.',
})
export class FollowUp {
  @Field(() => Int, {
    description: 'How many agencies; in a total, an agency counts once for each event.',
  })
  agencies!: number;

  @Field(() => Ratio, {
    description:
      'Those for which an innovation began its first stage within the days, of their own or of a unit credited to them.',
  })
  proposed!: Ratio;

  @Field(() => Ratio, {
    description: 'Those that put an innovation, their own or an adopted one, to use in the days.',
  })
  applied!: Ratio;

  @Field(() => Int, {
    nullable: true,
    description: 'Those that did neither; null while the days still run.',
  })
  silent!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One event and what followed it.' })
export class EventEffect {
  @Field(() => Facilitation, { description: 'The event, with its source.' })
  event!: Facilitation;

  @Field(() => FollowUpState, { description: 'Whether it can be told what followed.' })
  state!: FollowUpState;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day that counts as after the event; null where its day is not known.',
  })
  lastDay!: string | null;

  @Field(() => FollowUp, {
    nullable: true,
    description:
      'The agencies that came, in the scope of the question. Null where nothing can be told: never zero for an attendance that nobody recorded.',
  })
  attended!: FollowUp | null;

  @Field(() => FollowUp, {
    nullable: true,
    description:
      'To compare: the agencies of the same government that were eligible on the day of the event and did not come. Null where nothing can be told.',
  })
  absent!: FollowUp | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An agency that came to at least one event and neither proposed nor applied anything in the days after any of those it came to.',
})
export class SilentAgency {
  @Field(() => AgencyLabel, { description: 'The agency, as it is on the day asked about.' })
  agency!: AgencyLabel;

  @Field(() => Int, { description: 'To how many of the events it came.' })
  events!: number;

  @Field(() => DayScalar, { description: 'The day of the last of these events.' })
  lastAttendedOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What followed the events that help agencies (training, workshop, meeting, facilitation, briefing). Awards and papers are not among them.',
})
export class FacilitationEffect {
  @Field(() => DayScalar, { description: 'The day that the answer is about.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'What `within` named; null where it was left out.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, { description: 'How many days after an event are looked at.' })
  withinDays!: number;

  @Field(() => Int, { description: 'Events held by the day.' })
  events!: number;

  @Field(() => Int, { description: 'Of these, with recorded attendance.' })
  eventsWithAttendance!: number;

  @Field(() => Int, { description: 'Of these, that make up the total: their state is COMPLETE.' })
  eventsComplete!: number;

  @Field(() => FollowUp, {
    nullable: true,
    description: 'Those who came, over all complete events; null where there is none of these.',
  })
  attended!: FollowUp | null;

  @Field(() => FollowUp, {
    nullable: true,
    description:
      'Those who did not come, over all complete events; null where there is none of these.',
  })
  absent!: FollowUp | null;

  @Field(() => Wording, {
    nullable: true,
    description: 'Why nothing can be told, in plain words; null where something can.',
  })
  note!: Wording | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many different agencies came to a complete event; null where there is no such event.',
  })
  agenciesAttended!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of these proposed an innovation in the days after any event that they came to; null where there is no such event.',
  })
  agenciesProposed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of these put an innovation to use in the days after any event that they came to; null where there is no such event.',
  })
  agenciesApplied!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of these stayed silent after every event; null where there is no event.',
  })
  agenciesSilent!: number | null;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Eligible agencies of the day that are not on record at any of the events, whether its days are over or not; of the eligible in governments that noted who came to one. Null where nobody noted it.',
  })
  neverAttended!: Ratio | null;

  @Rows(100)
  @Field(() => [AgencyLabel], {
    description: `Those that never attended, by name; the first ${mostSilent} where there are more.`,
  })
  absentees!: AgencyLabel[];

  @Rows(100)
  @Field(() => [SilentAgency], {
    description: `Who came and stayed silent, latest event first; the first ${mostSilent} where there are more.`,
  })
  silent!: SilentAgency[];

  @Field(() => [EventEffect], {
    description: 'The events one by one, newest first, as many as `first` says.',
  })
  rows!: EventEffect[];
}
