import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { RecognitionOrder } from '../graphql/record-orders.js';
import { RecognitionFilter } from './recognition-filter.type.js';

@ArgsType()
export class RecognitionListArgs extends listArgs(
  () => RecognitionFilter,
  RecognitionOrder,
  RecognitionOrder.NEWEST,
) {}
