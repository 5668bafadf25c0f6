import { Ctx, Query, Resolver } from 'type-graphql';
import { onlyRow } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { Rows } from '../limits/rows.js';
import { adoptionMeasures } from '../sql/adoption-measures.js';
import { evidenceMeasures } from '../sql/evidence-measures.js';
import { facilitationMeasures } from '../sql/facilitation-measures.js';
import { groupMeasures } from '../sql/group-measures/all-group-measures.js';
import { indexMeasures } from '../sql/index-measures.js';
import { innovationMeasures } from '../sql/innovation-measures.js';
import { kippMeasures } from '../sql/kipp-measures.js';
import { kippReadiness } from '../sql/kipp-readiness.js';
import { coverageMeasures } from '../sql/measures.js';
import { outcomeMeasures } from '../sql/outcome-measures.js';
import { recognitionMeasures } from '../sql/recognition-measures.js';
import { spreadMeasures } from '../sql/spread-measures.js';
import { survivalMeasures } from '../sql/survival-measures.js';
import { Measure } from './measure.type.js';
import { catalogue, firstRule } from './measures.queries.js';

const entries = [
  ...coverageMeasures,
  ...innovationMeasures,
  ...outcomeMeasures,
  ...facilitationMeasures,
  kippReadiness,
  ...kippMeasures,
  ...evidenceMeasures,
  ...indexMeasures,
  ...spreadMeasures,
  ...recognitionMeasures,
  ...adoptionMeasures,
  ...survivalMeasures,
  ...groupMeasures,
];

@Resolver()
export class MeasureResolver {
  @Rows(200)
  @Query(() => [Measure], {
    description:
      'The catalogue of measures: what each figure means, how it is computed, and by which rule.',
  })
  async measures(@Ctx() context: Context): Promise<Measure[]> {
    const { first_day } = await onlyRow(context, firstRule(context.reader));
    return catalogue(entries, first_day ?? context.today);
  }
}
