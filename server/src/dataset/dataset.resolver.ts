import { Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { onlyRow } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { QueryLimits, queryLimits } from '../limits/limits.type.js';
import { Rows } from '../limits/rows.js';
import { CountArgs } from './count.args.js';
import { dataset, type PlainDataset, qualityCounts, recordCounts } from './dataset.queries.js';
import { Dataset, QualityNote, RecordCounts } from './dataset.type.js';
import { qualityNotes } from './quality-notes.js';

/* Counting all records takes as long as there are many, so they are counted only where that is asked for. */
@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, {
    description: 'What is stored, how fresh it is, and what to know before trusting a figure.',
  })
  async dataset(@Ctx() context: Context): Promise<PlainDataset> {
    return (await onlyRow(context, dataset(context.reader, context.today))).answer;
  }

  @FieldResolver(() => RecordCounts, {
    description: 'How many records of each sort are stored; counted only where it is asked for.',
  })
  async records(@Ctx() context: Context, @Args() { upTo }: CountArgs): Promise<RecordCounts> {
    return (await onlyRow(context, recordCounts(context.reader, upTo ?? null))).answer;
  }

  @Rows(15)
  @FieldResolver(() => [QualityNote], {
    description: 'What to know before trusting a figure, weightiest first.',
  })
  async qualityNotes(@Ctx() context: Context): Promise<readonly QualityNote[]> {
    return qualityNotes(
      (await onlyRow(context, qualityCounts(context.reader, context.today))).answer,
    );
  }

  @FieldResolver(() => QueryLimits, {
    description: 'What one query may ask for, and what this one asks for.',
  })
  limits(@Ctx() { cost }: Context): QueryLimits {
    return queryLimits(cost.requested);
  }
}
