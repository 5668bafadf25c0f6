import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { agencyLabel, governmentOf, wording } from './shapes.js';

/** The fields of an InnovationLabel, from the alias of an innovation. */
export const innovationLabelFields = (alias: string): Fragment =>
  sql`'code', ${named(alias)}.code, 'government', ${governmentOf(alias)}, 'title', ${wording(alias, 'title')},
      'owner', ${agencyLabel(`${alias}.government_id`, `${alias}.owner_id`)}`;

export const innovationLabel = (alias: string): Fragment =>
  sql`json_build_object(${innovationLabelFields(alias)})`;
