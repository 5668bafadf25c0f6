import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, shortList } from '../graphql/arguments.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { placeCursor } from '../graphql/place-cursor.js';
import { EvidenceKind } from '../innovation/innovation.enums.js';
import { AtMost } from '../limits/at-most.js';
import type { EvidenceGapsAsked } from './evidence-gaps.queries.js';

const mostRows = 100;
const everySort = Object.values(EvidenceKind).filter((kind) => kind !== EvidenceKind.OTHER);

@ArgsType()
export class EvidenceGapsArgs extends AskedArgs {
  @Field(() => [EvidenceKind], {
    nullable: true,
    description: 'The sorts of documents to look for; every one but OTHER when left out.',
  })
  kinds?: EvidenceKind[] | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 25,
    description: `How many innovations the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one; the first page when left out.',
  })
  after?: string | null;

  override asked(context: Context): EvidenceGapsAsked {
    return {
      ...super.asked(context),
      kinds: shortList(this.kinds, 'kinds', 8) ?? everySort,
      first: pageSize(this.first, 25, mostRows),
      after: placeCursor(this.after),
    };
  }
}
