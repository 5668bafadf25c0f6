import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { AdoptionOrder } from '../graphql/record-orders.js';
import { AdoptionFilter } from './adoption-filter.type.js';

@ArgsType()
export class AdoptionListArgs extends listArgs(
  () => AdoptionFilter,
  AdoptionOrder,
  AdoptionOrder.CODE,
) {}
