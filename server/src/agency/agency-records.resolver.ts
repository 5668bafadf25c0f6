import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Adoption } from '../adoption/adoption.type.js';
import { AdoptionListArgs } from '../adoption/adoption-list.args.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { InnovationListArgs } from '../innovation/innovation-list.args.js';
import type { Innovation } from '../innovation/innovation-record.type.js';
import { Rows } from '../limits/rows.js';
import { CommitmentListArgs } from '../programme/commitment-list.args.js';
import { FacilitationListArgs } from '../programme/facilitation-list.args.js';
import type { Commitment, Facilitation, Recognition } from '../programme/programme.type.js';
import { RecognitionListArgs } from '../programme/recognition-list.args.js';
import {
  AdoptionConnection,
  AgencyConnection,
  CommitmentConnection,
  FacilitationConnection,
  InnovationConnection,
  RecognitionConnection,
  TrailConnection,
} from '../record/connections.type.js';
import {
  adoptions,
  agencies,
  commitments,
  facilitations,
  innovations,
  recognitions,
  trail,
} from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { listOf, recordsOf, relatedTo } from '../record/record.loaders.js';
import { predecessors, successors } from '../sql/records/lists.js';
import {
  attendedByParent,
  directlyBelow,
  namedBy,
  trailOfAgency,
  wonByParent,
} from '../sql/records/relations.js';
import { Agency } from './agency.type.js';
import { AgencyListArgs } from './agency-list.args.js';

const owned = { ...innovations, name: 'owned', link: namedBy('i', 'owner_id') };
const adopting = { ...adoptions, name: 'adopting', link: namedBy('x', 'adopter_id') };
const attended = { ...facilitations, name: 'attended', link: attendedByParent };
const won = { ...recognitions, name: 'won', link: wonByParent };
const promised = { ...commitments, name: 'promised', link: namedBy('y', 'agency_id') };
const changes = { ...trail, name: 'trail of agency', link: trailOfAgency };

@Resolver(() => Agency)
export class AgencyRecordsResolver {
  @Query(() => AgencyConnection, {
    description:
      'Every agency and unit on record, also those that have ended or not yet begun; `filter: { valid: true }` keeps those of the day.',
  })
  agencies(
    @Args(() => AgencyListArgs) args: AgencyListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Agency>> {
    return recordsOf(context, agencies, args.asked(), scope);
  }

  @FieldResolver(() => InnovationConnection, {
    description:
      'Innovations recorded as its own; what units below it or agencies before it own is not among them.',
  })
  innovations(
    @Root() agency: Agency,
    @Args(() => InnovationListArgs) args: InnovationListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Innovation>> {
    return relatedTo(context, agency, owned, args.asked());
  }

  @FieldResolver(() => AdoptionConnection, {
    description: 'Innovations of other agencies that it takes over, however far it has come.',
  })
  adoptions(
    @Root() agency: Agency,
    @Args(() => AdoptionListArgs) args: AdoptionListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Adoption>> {
    return relatedTo(context, agency, adopting, args.asked());
  }

  @FieldResolver(() => FacilitationConnection, {
    description: 'Events that it is known to have attended; an invitation is not attendance.',
  })
  facilitations(
    @Root() agency: Agency,
    @Args(() => FacilitationListArgs) args: FacilitationListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Facilitation>> {
    return relatedTo(context, agency, attended, args.asked());
  }

  @FieldResolver(() => RecognitionConnection, {
    description: 'Awards to it and to the innovations recorded as its own.',
  })
  recognitions(
    @Root() agency: Agency,
    @Args(() => RecognitionListArgs) args: RecognitionListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Recognition>> {
    return relatedTo(context, agency, won, args.asked());
  }

  @FieldResolver(() => CommitmentConnection, {
    description: 'What it promised Orta by the day, kept or not.',
  })
  commitments(
    @Root() agency: Agency,
    @Args(() => CommitmentListArgs) args: CommitmentListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Commitment>> {
    return relatedTo(context, agency, promised, args.asked());
  }

  @FieldResolver(() => AgencyConnection, {
    description: 'The units directly below it on the day.',
  })
  units(
    @Root() agency: Agency,
    @Args(() => AgencyListArgs) args: AgencyListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Agency>> {
    return relatedTo(context, agency, below(agency.on), args.asked());
  }

  @Rows(5)
  @FieldResolver(() => [Agency], {
    description: 'The agencies that it came from by merger or renaming.',
  })
  predecessors(@Root() agency: Agency, @Ctx() context: Context): Promise<readonly Agency[]> {
    return listOf(context, agency, 'predecessors', predecessors);
  }

  @Rows(5)
  @FieldResolver(() => [Agency], {
    description: 'The agencies that it became by merger or renaming.',
  })
  successors(@Root() agency: Agency, @Ctx() context: Context): Promise<readonly Agency[]> {
    return listOf(context, agency, 'successors', successors);
  }

  @FieldResolver(() => TrailConnection, {
    description:
      'Changes to its record, parents, reports, attendance, surveys and promises, newest first.',
  })
  trail(
    @Root() agency: Agency,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, agency, changes, newestFirst(page));
  }
}

const below = (day: string) => ({
  ...agencies,
  name: 'units',
  link: directlyBelow(sql`${day}::date`),
});
