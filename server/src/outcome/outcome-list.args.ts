import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { OutcomeOrder } from '../graphql/record-orders.js';
import { OutcomeFilter } from './outcome-filter.type.js';

@ArgsType()
export class OutcomeListArgs extends listArgs(
  () => OutcomeFilter,
  OutcomeOrder,
  OutcomeOrder.CODE,
) {}
