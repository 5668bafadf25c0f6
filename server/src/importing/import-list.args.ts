import { ArgsType } from 'type-graphql';
import { listArgs } from '../graphql/list.args.js';
import { ImportOrder, TrailOrder } from '../graphql/record-orders.js';
import { ImportFilter } from './import-filter.type.js';
import { TrailFilter } from './trail-filter.type.js';

@ArgsType()
export class ImportListArgs extends listArgs(() => ImportFilter, ImportOrder, ImportOrder.NEWEST) {}

@ArgsType()
export class TrailListArgs extends listArgs(() => TrailFilter, TrailOrder, TrailOrder.NEWEST) {}
