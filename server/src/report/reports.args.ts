import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, plainText } from '../graphql/arguments.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { AtMost } from '../limits/at-most.js';
import { isMonth } from './report-month.js';
import type { ReportsAsked } from './reports.queries.js';

const usualReports = 50;
const mostReports = 100;

@ArgsType()
export class ReportsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the government whose reports are wanted; those of all together, or of the only government, when left out.',
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The month of the reports, such as 2026-10; every month when left out.',
  })
  month?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the reports; every version when left out.',
  })
  version?: number | null;

  @AtMost(mostReports)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualReports,
    description: `How many reports to give, from 1 to ${mostReports}.`,
  })
  first?: number | null;

  asked(withAnswer: boolean): ReportsAsked {
    const { within, month, version } = this;
    if (month != null && !isMonth(month)) {
      throw new InvalidArgumentError(['month'], 'Expected a month, such as 2026-10.');
    }
    return {
      government: within == null ? null : plainText(within, 'within').trim(),
      month: month ?? null,
      version: version ?? null,
      first: pageSize(this.first, usualReports, mostReports),
      withAnswer,
    };
  }
}
