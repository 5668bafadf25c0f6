import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { InnovationOrder } from '../graphql/record-orders.js';
import { InnovationFilter } from './innovation-filter.type.js';

@ArgsType()
export class InnovationListArgs extends listArgs(
  () => InnovationFilter,
  InnovationOrder,
  InnovationOrder.TITLE,
) {}
