import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { Rows } from '../limits/rows.js';
import { FacilitationConnection, TrailConnection } from '../record/connections.type.js';
import { facilitations, trailRelation } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { listOf, partOf, recordsOf, relatedTo } from '../record/record.loaders.js';
import { attendanceCount, attendanceList, mostAttendance } from '../sql/records/lists.js';
import { Attendance } from './attendance.type.js';
import { FacilitationListArgs } from './facilitation-list.args.js';
import { Facilitation } from './programme.type.js';

const trail = trailRelation('facilitation', 'attendance');

@Resolver(() => Facilitation)
export class FacilitationResolver {
  @Query(() => FacilitationConnection, {
    description:
      'What the programme did by the day: events, and papers that move agencies. `within` an agency: those it attended.',
  })
  facilitations(
    @Args(() => FacilitationListArgs) args: FacilitationListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Facilitation>> {
    return recordsOf(context, facilitations, args.asked(), scope);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many agencies are known to have come; null where nobody noted it, which is not zero.',
  })
  agencies(@Root() facilitation: Facilitation, @Ctx() context: Context): Promise<number | null> {
    return partOf(context, facilitation, 'attendance count', attendanceCount);
  }

  @Rows(100)
  @FieldResolver(() => [Attendance], {
    description: `Agencies known to have come, by name; ${mostAttendance} at most. An invitation is not attendance.`,
  })
  attendance(
    @Root() facilitation: Facilitation,
    @Ctx() context: Context,
  ): Promise<readonly Attendance[]> {
    return listOf(context, facilitation, 'attendance', attendanceList);
  }

  @FieldResolver(() => TrailConnection, {
    description: 'Changes to its record and to who came, newest first.',
  })
  trail(
    @Root() facilitation: Facilitation,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, facilitation, trail, newestFirst(page));
  }
}
