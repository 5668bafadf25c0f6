import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  Float,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { cursorOf } from '../graphql/page.args.js';
import { chosenBy, chosenColumns } from './chosen.js';
import { type GroupsArgs, mostGroups, usualGroups } from './group-args.js';
import { conditionsOf, orderName, placeIn, termsOf } from './group-order.js';
import { groupTypes } from './group-types.js';
import { type FoundGroups, groupsOf } from './groups.queries.js';
import { Measures } from './measure-choice.js';
import type { GroupsRoot } from './words.js';

/** What is selected below a root becomes one statement; its answer has the shape of the types already. */
async function answerOf(
  root: GroupsRoot,
  args: GroupsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const [group, total] = [new Measures(root), new Measures(root)];
  const chosen = chosenBy(root, info.fieldNodes, info, group, total);
  const columns = chosenColumns(chosen.groups?.keys ?? []);
  const having = conditionsOf(args.having, group);
  const terms = termsOf(args.orderBy, columns, group);
  const order = orderName(root.noun, args.orderBy, columns);
  const question = groupsOf(context.reader, root, {
    ...args.asked(context),
    filter: args.filter ?? null,
    chosen,
    columns,
    having,
    terms,
    measures: group.all,
    deciding: group.deciding,
    totals: total.all,
    after: placeIn(args.after, order, terms),
    size: pageSize(args.first, usualGroups, mostGroups),
  });
  const found: FoundGroups = await ask(context, question, args.checked());
  return { ...found, endCursor: found.last ? cursorOf(order, found.last) : null };
}

type WithQuantiles = { readonly quantile: Readonly<Record<string, object>> };

/** The root field of a registry, and the one field of its groups that takes an argument. */
export function groupsResolvers(root: GroupsRoot): ClassType<object>[] {
  const { page, group, totals, figures, quantileSays, Args: OfRoot } = groupTypes(root);
  const name = `${root.noun.charAt(0).toLowerCase()}${root.noun.slice(1)}Groups`;

  @Resolver()
  class GroupsResolver {
    @Query(() => page, {
      name,
      description: `Groups of ${root.nouns}: what is selected under \`by\` is grouped by, and what is selected beside it is computed. ${root.counts} At most ${mostGroups} groups a page.`,
    })
    groups(
      @Args(() => OfRoot) args: GroupsArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return answerOf(root, args, context, info);
    }
  }

  const quantilesOf = (type: ClassType<object>) => {
    @Resolver(() => type)
    class QuantileResolver {
      @FieldResolver(() => figures, { description: quantileSays })
      quantile(
        @Root() { quantile }: WithQuantiles,
        @Arg('p', () => Float, {
          description:
            'Which share, from 0 to 1: 0.9 for the value that nine tenths do not exceed.',
        })
        p: number,
      ): object | undefined {
        return quantile[String(p)];
      }
    }
    return QuantileResolver;
  };
  return [GroupsResolver, quantilesOf(group), quantilesOf(totals)];
}
