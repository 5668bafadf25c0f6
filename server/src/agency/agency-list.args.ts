import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { AgencyOrder } from '../graphql/record-orders.js';
import { AgencyFilter } from './agency-filter.type.js';

@ArgsType()
export class AgencyListArgs extends listArgs(() => AgencyFilter, AgencyOrder, AgencyOrder.NAME) {}
