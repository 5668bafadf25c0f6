import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Where an innovation was copied from before it came to its government.',
})
export class ChainOrigin {
  @Field(() => String, {
    nullable: true,
    description: 'The place, as its record writes it; null where only a title is known.',
  })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called there; null: not known.' })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the government that keeps the original here, where place and title name one of its innovations; null where the original is not kept here.',
  })
  government!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of that innovation; null where the original is not kept here.',
  })
  innovation!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An agency that took the innovation over.' })
export class ChainAdopter {
  @Field(() => AgencyLabel, { description: 'The agency, as its record names it.' })
  agency!: AgencyLabel;

  @Field(() => DatedDay, { description: 'Since when it was in use there.' })
  appliedOn!: DatedDay;

  @Field(() => DatedDay, {
    nullable: true,
    description: 'First day on which it was no longer used; null while it lives.',
  })
  stoppedOn!: DatedDay | null;

  @Field(() => RecordSource, { description: 'File, row and source of the adoption.' })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One innovation and how it was handed on: from where it was copied, who owns it, who took it over.',
})
export class ReplicationChain {
  @Field(() => String, {
    description: 'Stable code of what was handed on, unique within its government.',
  })
  innovation!: string;

  @Field(() => String, { description: 'Code of the government whose record it is.' })
  government!: string;

  @Field(() => Wording, {
    description: 'What it is called in both languages; mostly a proper name.',
  })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'Who owns it, as its record names it; null where not known.',
  })
  owner!: AgencyLabel | null;

  @Rows(10)
  @Field(() => [ChainOrigin], {
    description:
      'From where it was copied, the nearest first and at most ten; empty for an innovation of its own.',
  })
  origins!: ChainOrigin[];

  @Field(() => Int, {
    description:
      'Steps from hand to hand that are on record: one for each origin, and one if any agency took it over. An adoption names the innovation and not the agency it was learnt from, so inside a government there is one step at most.',
  })
  depth!: number;

  @Field(() => Int, {
    description: 'Agencies of its government that had taken it over by the day, given up or not.',
  })
  size!: number;

  @Field(() => Ratio, { description: 'Of those, where it is in use on the day.' })
  alive!: Ratio;

  @Rows(50)
  @Field(() => [ChainAdopter], {
    description: 'The first 50 agencies that took it over, earliest first.',
  })
  adopters!: ChainAdopter[];

  @Field(() => RecordSource, { description: 'File, row and source of the innovation.' })
  source!: RecordSource;
}

@ObjectType({ simpleResolvers: true, description: 'How many chains are so deep.' })
export class ChainDepth {
  @Field(() => Int, { description: 'Steps from hand to hand.' })
  depth!: number;

  @Field(() => Int, { description: 'Innovations whose chain has as many.' })
  chains!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which innovations were handed on, how far, and where they live. A chain begins with every innovation that was copied from elsewhere or taken over by an agency by the day; rejected records begin none.',
})
export class ReplicationChains {
  @Field(() => DayScalar, { description: 'The day that every figure here is about.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose own innovations are followed; null: all.',
  })
  within!: AgencyLabel | null;

  @Field(() => Boolean, { description: 'Whether any adoption at all is on record in the scope.' })
  adoptionsRecorded!: boolean;

  @Field(() => Int, { description: 'Innovations in the scope that were handed on at all.' })
  totalCount!: number;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Of the recorded innovations in the scope, those that at least one agency had taken over; null where no adoption was ever recorded.',
  })
  replicated!: Ratio | null;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Of all adoptions in the chains, those in use on the day; null where no adoption was ever recorded.',
  })
  alive!: Ratio | null;

  @Rows(50)
  @Field(() => [ChainDepth], { description: 'How many chains are how deep, the shallow first.' })
  depths!: ChainDepth[];

  @Field(() => [ReplicationChain], {
    description: 'The chains with most adopters first, then the deepest, then by title.',
  })
  chains!: ReplicationChain[];
}
