import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AgencyResolver } from '../agency/agency.resolver.js';
import { CoverageResolver } from '../coverage/coverage.resolver.js';
import { DatasetResolver } from '../dataset/dataset.resolver.js';
import { InnovationResolver } from '../innovation/innovation.resolver.js';
import { MeasureResolver } from '../measure/measure.resolver.js';
import { GoodNewsResolver } from '../programme/good-news.resolver.js';

/** Everything that may be asked. */
export function questionSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      CoverageResolver,
      AgencyResolver,
      InnovationResolver,
      GoodNewsResolver,
      DatasetResolver,
      MeasureResolver,
    ],
    // Why: arguments are checked where they are read, with their name in the error.
    validate: false,
  });
}
