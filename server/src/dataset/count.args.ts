import { ArgsType, Field, Int } from 'type-graphql';
import { AtMost } from '../limits/at-most.js';

/** More than any page needs to know of how many there are. */
const furthest = 1_000_000;

@ArgsType()
export class CountArgs {
  @AtMost(furthest, null)
  @Field(() => Int, {
    nullable: true,
    description: `Counts each sort no further than this, from 1 to ${furthest}, and so tells fast whether there are any, or more than so many. A count of this number means as many or more. Counts all when left out.`,
  })
  upTo?: number | null;
}
