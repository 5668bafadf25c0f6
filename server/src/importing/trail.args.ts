import { sql } from 'kysely';
import { ArgsType, Field, Int } from 'type-graphql';
import { plainText, shortList } from '../graphql/arguments.js';
import { isInt4 } from '../graphql/cursor.js';
import { PageArgs } from '../graphql/page.args.js';
import type { Fragment } from '../sql/fragment.js';
import { trailAbout } from '../sql/records/provenance.js';
import { TrailAction } from './import.type.js';

const mostListed = 50;

@ArgsType()
export class TrailArgs extends PageArgs {
  @Field(() => [Int], {
    nullable: true,
    description: 'Only entries of one of these imports, by their numbers.',
  })
  batches?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only entries about records of one of these tables, such as innovation.',
  })
  records?: string[] | null;

  @Field(() => [TrailAction], {
    nullable: true,
    description: 'Only entries that say that one of these was done.',
  })
  actions?: TrailAction[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only entries about the record with this code, or about what it is made of.',
  })
  code?: string | null;

  condition(): Fragment {
    const batches = shortList(this.batches, 'batches', mostListed)?.filter(isInt4);
    const records = shortList(this.records, 'records', mostListed);
    const actions = shortList(this.actions, 'actions', mostListed);
    const conditions = [
      sql`true`,
      ...(batches ? [sql`t.batch_id = any (${batches}::int[])`] : []),
      ...(records
        ? [sql`t.record = any (${records.map((each) => plainText(each, 'records'))}::text[])`]
        : []),
      ...(actions ? [sql`t.action = any (${actions}::text[])`] : []),
      ...(this.code == null ? [] : [trailAbout(plainText(this.code, 'code'))]),
    ];
    return sql.join(conditions, sql` and `);
  }
}
