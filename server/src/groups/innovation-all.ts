import { sql } from 'kysely';
import { type Fragment, named } from '../sql/fragment.js';
import {
  adoptedInnovations,
  adoptionsOfInnovation,
  documentsOfInnovation,
  improvementOfInnovation,
  measuredIndicators,
} from '../sql/group-measures/innovation.js';
import {
  beforeAfter,
  measuredInnovations,
  recognisedInnovations,
} from '../sql/innovation-measures.js';
import {
  adoptedInnovationSet,
  documentedInnovationSet,
  improvedInnovationSet,
  measuredInnovationSet,
  recognisedInnovationSet,
  type Wanted,
} from '../sql/innovation-sets.js';
import type { MeasureEntry } from '../sql/measure.js';
import type { Join } from './words.js';

/*
 * What other tables say of innovations, read from each table once for all of them. Where a filter may
 * leave few, each innovation looks for its own instead.
 */

const joined = (alias: string, rows: (day: Fragment, wanted: Wanted) => Fragment): Join => ({
  sql: (day, wanted) => sql`
  left join (${rows(day, wanted)}
  ) ${named(alias)} on ${named(alias)}.government_id = i.government_id and ${named(alias)}.innovation_id = i.innovation_id`,
});

export const setJoins: Readonly<Record<string, Join>> = {
  adopted_set: joined('xs', adoptedInnovationSet),
  measured_set: joined('ms', measuredInnovationSet),
  improved_set: joined('ps', improvedInnovationSet),
  recognised_set: joined('rs', recognisedInnovationSet),
  documented_set: joined('ns', documentedInnovationSet),
};

interface Known {
  sql(day: Fragment): Fragment;
}

/** A measure, with what it is told from where all innovations are looked at. */
const fromSet = <M extends MeasureEntry & Known>(entry: M, set: string, value: Fragment) => ({
  entry,
  sql: entry.sql,
  ofAll: { needs: [set], sql: () => value },
});

const adoptions = sql`xs.applied`;

export const setMeasures = {
  adopted: fromSet(adoptedInnovations, 'adopted_set', adoptedInnovations.joined(adoptions)),
  measured: fromSet(measuredInnovations, 'measured_set', sql`ms.outcomes is not null`),
  beforeAfter: fromSet(beforeAfter, 'measured_set', sql`coalesce(ms.before_after, false)`),
  recognised: fromSet(recognisedInnovations, 'recognised_set', sql`rs.innovation_id is not null`),
  adoptions: fromSet(adoptionsOfInnovation, 'adopted_set', adoptionsOfInnovation.joined(adoptions)),
  measuredIndicators: fromSet(measuredIndicators, 'measured_set', sql`coalesce(ms.outcomes, 0)`),
  improvement: fromSet(improvementOfInnovation, 'improved_set', sql`ps.improvement`),
  documents: fromSet(
    documentsOfInnovation,
    'documented_set',
    documentsOfInnovation.joined(sql`ns.documents`),
  ),
};
