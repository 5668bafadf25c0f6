import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Adoption } from '../adoption/adoption.type.js';
import { AdoptionListArgs } from '../adoption/adoption-list.args.js';
import { Agency } from '../agency/agency.type.js';
import { scopeNamed } from '../graphql/arguments.js';
import { askOne } from '../graphql/ask.js';
import { asOfSays, DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { Rows } from '../limits/rows.js';
import type { Outcome } from '../outcome/outcome.type.js';
import { OutcomeListArgs } from '../outcome/outcome-list.args.js';
import type { Recognition } from '../programme/programme.type.js';
import { RecognitionListArgs } from '../programme/recognition-list.args.js';
import {
  AdoptionConnection,
  InnovationConnection,
  OutcomeConnection,
  RecognitionConnection,
  TrailConnection,
} from '../record/connections.type.js';
import {
  adoptions,
  agencies,
  innovations,
  outcomes,
  recognitions,
  trailRelation,
} from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { listOf, partOf, recordByKey, recordsOf, relatedTo } from '../record/record.loaders.js';
import {
  adopterCount,
  creditOf,
  creditWords,
  indexIndicators,
  kippReadinessOf,
} from '../sql/records/innovation-parts.js';
import {
  checkHistory,
  evidenceList,
  indexLevels,
  mostEvidence,
  stageHistory,
} from '../sql/records/lists.js';
import { namedBy } from '../sql/records/relations.js';
import { innovationByCode } from './innovation-by-code.queries.js';
import { CheckEntry, Evidence, IndexLevel, StageSpan } from './innovation-history.type.js';
import { InnovationListArgs } from './innovation-list.args.js';
import { Innovation } from './innovation-record.type.js';
import { IndexIndicator, InnovationCredit, KippReadiness } from './readiness.type.js';

const adopted = { ...adoptions, name: 'adopted', link: namedBy('x', 'innovation_id') };
const measured = { ...outcomes, name: 'measured', link: namedBy('o', 'innovation_id') };
const won = { ...recognitions, name: 'won by innovation', link: namedBy('r', 'innovation_id') };
const trail = trailRelation(
  'innovation',
  'innovation_stage',
  'innovation_check',
  'index_level_reached',
);

@ArgsType()
export class InnovationArgs {
  @Field(() => String, {
    description:
      'Code of the innovation; where several governments hold the same code, GOVERNMENT/CODE.',
  })
  code!: string;

  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;
}

@Resolver(() => Innovation)
export class InnovationRecordsResolver {
  @Query(() => Innovation, {
    nullable: true,
    description: 'All that is known of one innovation; null where none has the code.',
  })
  innovation(
    @Args(() => InnovationArgs) { code, asOf }: InnovationArgs,
    @Ctx() context: Context,
  ): Promise<Innovation | null> {
    const asked = { innovation: scopeNamed(code, 'code'), day: asOf ?? context.today };
    return askOne(context, innovationByCode(context.reader, asked), asOf);
  }

  @Query(() => InnovationConnection, {
    description:
      'Every innovation that had a stage on the day, whatever its check; stopped ones and those without an owner too.',
  })
  innovations(
    @Args(() => InnovationListArgs) args: InnovationListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Innovation>> {
    return recordsOf(context, innovations, args.asked(), scope);
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description:
      'The agency recorded as owner; null where no source names one and none was inferred.',
  })
  owner(@Root() { ownerKey, on }: Innovation, @Ctx() context: Context): Promise<Agency | null> {
    return recordByKey<Agency>(context, agencies.record, ownerKey, on);
  }

  @FieldResolver(() => InnovationCredit, {
    description: 'Whose coverage it belongs to on the day, and whether it counts there.',
  })
  credit(@Root() innovation: Innovation, @Ctx() context: Context): Promise<InnovationCredit> {
    return partOf(context, innovation, 'credit', creditOf, creditWords);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many other agencies use it on the day; null where no adoption of it was ever recorded, which is not known rather than zero.',
  })
  adopters(@Root() innovation: Innovation, @Ctx() context: Context): Promise<number | null> {
    return partOf(context, innovation, 'adopters', adopterCount);
  }

  @FieldResolver(() => KippReadiness, {
    description: 'What an entry to KIPP has to show, and how much of it is on record on the day.',
  })
  kippReadiness(@Root() innovation: Innovation, @Ctx() context: Context): Promise<KippReadiness> {
    return partOf(context, innovation, 'kipp readiness', kippReadinessOf);
  }

  @Rows(40)
  @FieldResolver(() => [IndexIndicator], {
    description:
      'Every indicator by which the regional innovation index judges an innovation, by the newest list of the day, with the level reached.',
  })
  indexIndicators(
    @Root() innovation: Innovation,
    @Ctx() context: Context,
  ): Promise<readonly IndexIndicator[]> {
    return listOf(context, innovation, 'index indicators', indexIndicators);
  }

  @Rows(6)
  @FieldResolver(() => [StageSpan], {
    description: 'The stages that it went through by the day, oldest first.',
  })
  stages(@Root() innovation: Innovation, @Ctx() context: Context): Promise<readonly StageSpan[]> {
    return listOf(context, innovation, 'stages', stageHistory);
  }

  @Rows(10)
  @FieldResolver(() => [CheckEntry], {
    description: 'All looks at its record in their order; the last one holds.',
  })
  checks(@Root() innovation: Innovation, @Ctx() context: Context): Promise<readonly CheckEntry[]> {
    return listOf(context, innovation, 'checks', checkHistory);
  }

  @Rows(25)
  @FieldResolver(() => [Evidence], {
    description: `Documents that prove something of it, by sort; ${mostEvidence} at most.`,
  })
  evidence(@Root() innovation: Innovation, @Ctx() context: Context): Promise<readonly Evidence[]> {
    return listOf(context, innovation, 'evidence', evidenceList);
  }

  @Rows(80)
  @FieldResolver(() => [IndexLevel], {
    description:
      'What it reached of each indicator of the regional innovation index, newest year first.',
  })
  indexLevels(
    @Root() innovation: Innovation,
    @Ctx() context: Context,
  ): Promise<readonly IndexLevel[]> {
    return listOf(context, innovation, 'index levels', indexLevels);
  }

  @FieldResolver(() => AdoptionConnection, {
    description: 'Agencies of its government that take it over, however far they have come.',
  })
  adoptions(
    @Root() innovation: Innovation,
    @Args(() => AdoptionListArgs) args: AdoptionListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Adoption>> {
    return relatedTo(context, innovation, adopted, args.asked());
  }

  @FieldResolver(() => OutcomeConnection, {
    description: 'Indicators of what it brings, each with its values.',
  })
  outcomes(
    @Root() innovation: Innovation,
    @Args(() => OutcomeListArgs) args: OutcomeListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Outcome>> {
    return relatedTo(context, innovation, measured, args.asked());
  }

  @FieldResolver(() => RecognitionConnection, { description: 'Awards that it won by the day.' })
  recognitions(
    @Root() innovation: Innovation,
    @Args(() => RecognitionListArgs) args: RecognitionListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Recognition>> {
    return relatedTo(context, innovation, won, args.asked());
  }

  @FieldResolver(() => TrailConnection, {
    description: 'Changes to its record, its stages and its checks, newest first.',
  })
  trail(
    @Root() innovation: Innovation,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, innovation, trail, newestFirst(page));
  }
}
