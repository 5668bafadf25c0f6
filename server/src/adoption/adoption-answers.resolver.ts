import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask, askOne } from '../graphql/ask.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AdoptionCurveArgs } from './adoption-curve.args.js';
import { adoptionCurve } from './adoption-curve.queries.js';
import { AdoptionCurve } from './adoption-curve.type.js';
import { adoptionLag } from './adoption-lag.queries.js';
import { AdoptionLag } from './adoption-lag.type.js';
import { AdoptionLinesArgs } from './adoption-lines.args.js';
import { adoptionLines } from './adoption-lines.queries.js';
import { AdoptionLines } from './adoption-lines.type.js';
import { AdoptionMatrixArgs } from './adoption-matrix.args.js';
import { adoptionMatrix } from './adoption-matrix.queries.js';
import { AdoptionMatrix } from './adoption-matrix.type.js';
import { adoptionStages } from './adoption-stages.queries.js';
import { AdoptionStages } from './adoption-stages.type.js';
import { AdoptionsAskedArgs } from './adoptions-asked.args.js';
import { CouldCopyArgs } from './could-copy.args.js';
import { couldCopy } from './could-copy.queries.js';
import { CouldCopy } from './could-copy.type.js';
import { withFit } from './curve-fit.js';
import { ReplicationChainsArgs } from './replication-chains.args.js';
import { replicationChains } from './replication-chains.queries.js';
import { ReplicationChains } from './replication-chains.type.js';

@Resolver()
export class AdoptionAnswersResolver {
  @Query(() => AdoptionMatrix, {
    description:
      'Who takes over from whom on a day: adoptions from every source to every adopter, zeroes included.',
  })
  adoptionMatrix(
    @Args(() => AdoptionMatrixArgs) args: AdoptionMatrixArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionMatrix> {
    return ask(context, adoptionMatrix(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => AdoptionStages, {
    description:
      'How far adoptions came by a day, stage by stage, and how many innovations are widely used.',
  })
  adoptionStages(
    @Args(() => AskedArgs) args: AskedArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionStages> {
    return ask(context, adoptionStages(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => AdoptionLines, {
    description:
      'The adoptions behind a cell, a row or a column of the matrix, or at a stage, those last moved first.',
  })
  adoptionLines(
    @Args(() => AdoptionLinesArgs) args: AdoptionLinesArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionLines> {
    return ask(context, adoptionLines(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => AdoptionCurve, {
    description:
      'How adoption spread: cumulative adopters by period, the S-curve fitted to them, and their classes.',
  })
  async adoptionCurve(
    @Args(() => AdoptionCurveArgs) args: AdoptionCurveArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionCurve> {
    return withFit(
      await ask(context, adoptionCurve(context.reader, args.asked(context)), args.checked()),
    );
  }

  @Query(() => AdoptionLag, {
    description:
      'How many days it took from use at the source to use at the adopter, and from stage to stage.',
  })
  adoptionLag(
    @Args(() => AdoptionsAskedArgs) args: AdoptionsAskedArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionLag> {
    return ask(context, adoptionLag(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => ReplicationChains, {
    description:
      'Which innovations were handed on, from where and to whom, how far, and where they still live.',
  })
  replicationChains(
    @Args(() => ReplicationChainsArgs) args: ReplicationChainsArgs,
    @Ctx() context: Context,
  ): Promise<ReplicationChains> {
    return ask(context, replicationChains(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => CouldCopy, {
    nullable: true,
    description:
      'What others run that an agency could copy, with the reasons; null where no agency has the code.',
  })
  couldCopy(
    @Args(() => CouldCopyArgs) args: CouldCopyArgs,
    @Ctx() context: Context,
  ): Promise<CouldCopy | null> {
    return askOne(context, couldCopy(context.reader, args.asked(context)), args.asOf, 'agency');
  }
}
