import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { FacilitationOrder } from '../graphql/record-orders.js';
import { FacilitationFilter } from './facilitation-filter.type.js';

@ArgsType()
export class FacilitationListArgs extends listArgs(
  () => FacilitationFilter,
  FacilitationOrder,
  FacilitationOrder.NEWEST,
) {}
