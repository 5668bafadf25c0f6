import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { CommitmentOrder } from '../graphql/record-orders.js';
import { CommitmentFilter } from './commitment-filter.type.js';

@ArgsType()
export class CommitmentListArgs extends listArgs(
  () => CommitmentFilter,
  CommitmentOrder,
  CommitmentOrder.DUE,
) {}
