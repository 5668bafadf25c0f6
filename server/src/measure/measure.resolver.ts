import { Ctx, Query, Resolver } from 'type-graphql';
import { onlyRow } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { Rows } from '../limits/rows.js';
import { Measure } from './measure.type.js';
import { measureEntries } from './measure-entries.js';
import { catalogue, firstRule } from './measures.queries.js';

@Resolver()
export class MeasureResolver {
  @Rows(200)
  @Query(() => [Measure], {
    description:
      'The catalogue of measures: what each figure means, how it is computed, and by which rule.',
  })
  async measures(@Ctx() context: Context): Promise<Measure[]> {
    const { first_day } = await onlyRow(context, firstRule(context.reader));
    return catalogue(measureEntries, first_day ?? context.today);
  }
}
