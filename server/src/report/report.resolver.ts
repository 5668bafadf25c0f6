import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { selectedIn } from '../graphql/selection.js';
import { PublishedReport } from './report.type.js';
import { ReportsArgs } from './reports.args.js';
import { reports } from './reports.queries.js';

@Resolver()
export class ReportResolver {
  @Query(() => [PublishedReport], {
    description:
      'Monthly reports that were published, the latest first, each as it was answered then.',
  })
  reports(
    @Args(() => ReportsArgs) args: ReportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PublishedReport[]> {
    const selected = selectedIn(info.fieldNodes, info);
    const asked = args.asked(selected.some(({ name }) => name === 'answer'));
    return ask(context, reports(context.reader, asked), {
      ...{ within: asked.government, isGovernment: true, days: {} },
    });
  }
}
