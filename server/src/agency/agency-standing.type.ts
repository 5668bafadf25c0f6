import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { StateCounts } from '../coverage/coverage.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis, Level } from '../graphql/enums.js';
import { CreditedInnovation } from '../innovation/innovation.type.js';
import { Rows } from '../limits/rows.js';
import { Commitment } from '../programme/programme.type.js';
import { Agency, AgencyLabel } from './agency.type.js';

export enum AgencyStateOrder {
  NAME = 'NAME',
  DAYS_WITHOUT = 'DAYS_WITHOUT',
  STATE = 'STATE',
  INNOVATIONS = 'INNOVATIONS',
  SHORTEST_WITHOUT = 'SHORTEST_WITHOUT',
  BEST_STATE = 'BEST_STATE',
  FEWEST_INNOVATIONS = 'FEWEST_INNOVATIONS',
  PROMISE_DUE = 'PROMISE_DUE',
}
registerEnumType(AgencyStateOrder, {
  name: 'AgencyStateOrder',
  description:
    'Order of the rows; what is equal is put in the order of names, then of the primary key.',
  valuesConfig: {
    NAME: { description: 'By Indonesian name, in the alphabet that Indonesian readers expect.' },
    DAYS_WITHOUT: {
      description: 'Longest without an innovation first; those not known, then the covered, last.',
    },
    STATE: {
      description: 'UNREPORTED, NONE, PREPARING, COVERED; in each the longest without first.',
    },
    INNOVATIONS: { description: 'Most innovations that count first, then most records.' },
    SHORTEST_WITHOUT: {
      description: 'Shortest without an innovation first; those not known, then the covered, last.',
    },
    BEST_STATE: {
      description: 'COVERED, PREPARING, NONE, UNREPORTED; in each the longest without first.',
    },
    FEWEST_INNOVATIONS: {
      description: 'Fewest innovations that count first, then fewest records.',
    },
    PROMISE_DUE: {
      description: 'The open promise that is due first; those without one last.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How one eligible agency stands on one day, with the records behind it.',
})
export class AgencyStanding {
  @Field(() => Agency, { description: 'The agency itself, with the parent it had on the day.' })
  agency!: Agency;

  @Field(() => AgencyState, {
    description: 'Its state on the day: the first of the four that fits.',
  })
  state!: AgencyState;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when it is in that state without a break; null means not known.',
  })
  since!: string | null;

  @Field(() => DateBasis, {
    nullable: true,
    description: 'What the start that makes it COVERED rests on; null in any other state.',
  })
  dateBasis!: DateBasis | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days without an innovation that counts: since the last one ended, else since the agency exists. Null where not known, and where COVERED.',
  })
  daysWithout!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which these days are counted; null with them.',
  })
  daysWithoutSince!: string | null;

  @Field(() => Int, { description: 'Innovations credited to it that count on the day.' })
  counting!: number;

  @Field(() => Int, {
    description: 'Innovations credited to it on the day that are neither rejected nor stopped.',
  })
  recorded!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Other agencies' innovations, not rejected, that it applies on the day and has not stopped; null while its government has recorded no adoption at all.",
  })
  adopted!: number | null;

  @Field(() => Int, {
    description: 'Its recorded innovations with at least one measured value by the day.',
  })
  measured!: number;

  @Rows(10)
  @Field(() => [CreditedInnovation], {
    description: 'The records behind `recorded`, those that count first.',
  })
  innovations!: CreditedInnovation[];

  @Field(() => Commitment, {
    nullable: true,
    description: 'Its open promise that is due first; null where none is open on the day.',
  })
  commitment!: Commitment | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Every eligible agency with its state on a day, a page at a time.',
})
export class AgencyStates {
  @Field(() => DayScalar, { description: 'The day that every row is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies are listed or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree is listed; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, { description: 'Rows on all pages together, after every filter.' })
  totalCount!: number;

  @Field(() => StateCounts, {
    description:
      'Agencies by state after the filters for kind and search, whatever states were asked for.',
  })
  counts!: StateCounts;

  @Field(() => [AgencyStanding], { description: 'The rows of this page in the order asked for.' })
  rows!: AgencyStanding[];

  @Field(() => String, {
    nullable: true,
    description:
      'Hand it over as `after` to read on in the same order; null where the page is empty.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether rows follow after this page.' })
  hasNextPage!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The agencies that need a push: not COVERED on the day, longest without first, unknown last.',
})
export class NeedsAPush {
  @Field(() => DayScalar, { description: 'The day that every row is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies are listed or every listed unit.' })
  level!: Level;

  @Field(() => Int, {
    description: 'All agencies that are not COVERED, also beyond the rows given.',
  })
  totalCount!: number;

  @Field(() => [AgencyStanding], { description: 'The first of them, as many as asked for.' })
  rows!: AgencyStanding[];
}
