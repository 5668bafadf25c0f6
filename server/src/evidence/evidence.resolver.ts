import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { EvidenceGapsArgs } from './evidence-gaps.args.js';
import { evidenceGaps } from './evidence-gaps.queries.js';
import { EvidenceGaps } from './evidence-gaps.type.js';

@Resolver()
export class EvidenceResolver {
  @Query(() => EvidenceGaps, {
    description:
      'Which innovations in use lack which documents, by sort of document and by agency. At most 100 agencies, and 100 innovations a page.',
  })
  evidenceGaps(
    @Args(() => EvidenceGapsArgs) args: EvidenceGapsArgs,
    @Ctx() context: Context,
  ): Promise<EvidenceGaps> {
    return ask(context, evidenceGaps(context.reader, args.asked(context)), args.checked());
  }
}
