import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import { InnovationFigure } from './innovation.enums.js';
import { innovationCursor } from './innovation-cursor.js';
import type { InnovationLinesAsked } from './innovation-lines.queries.js';

const mostRows = 500;

@ArgsType()
export class InnovationLinesArgs extends DayAndScopeArgs {
  @Field(() => InnovationFigure, {
    nullable: true,
    defaultValue: InnovationFigure.RECORDED,
    description: 'The figure whose innovations are listed.',
  })
  figure?: InnovationFigure | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: `How many lines the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one; the first page when left out.',
  })
  after?: string | null;

  override asked(context: Context): InnovationLinesAsked {
    return {
      ...super.asked(context),
      figure: this.figure ?? InnovationFigure.RECORDED,
      first: pageSize(this.first, 100, mostRows),
      after: innovationCursor(this.after),
    };
  }
}
