import { Ctx, Query, Resolver } from 'type-graphql';
import { onlyRow } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { type CountedDataset, dataset } from './dataset.queries.js';
import { Dataset } from './dataset.type.js';
import { qualityNotes } from './quality-notes.js';

const withNotes = ({ answer }: { answer: CountedDataset }): Dataset => ({
  ...answer,
  qualityNotes: qualityNotes(answer.quality),
});

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, {
    description: 'What is stored, how fresh it is, and what to know before trusting a figure.',
  })
  async dataset(@Ctx() context: Context): Promise<Dataset> {
    return withNotes(await onlyRow(context, dataset(context.reader, context.today)));
  }
}
