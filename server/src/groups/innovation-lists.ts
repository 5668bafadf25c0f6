import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { type Fragment, named } from '../sql/fragment.js';
import { isKept } from '../sql/group-measures/entry.js';
import { appliedAdoptions } from '../sql/innovation-measures.js';
import { agencyJoins } from './agency-keys.js';
import { listedKey } from './common-keys.js';
import { boolean, type GroupsRoot, int, type Join, type KeyField } from './words.js';

const ofInnovation = (alias: string): Fragment =>
  sql`${named(alias)}.government_id = b.government_id and ${named(alias)}.innovation_id = b.innovation_id`;

const affairType = {
  name: 'GroupedAffair',
  description: 'A field of government (urusan) as a key; an innovation may serve several.',
};

/** Keys of which an innovation may have several. */
export const listKeys: readonly KeyField[] = [
  {
    ...listedKey('affair', '', 'affair', affairType, {
      spread: 'affair',
      sql: () => sql`n.affair_code`,
    }),
    description:
      'Each field of government that it serves, so that it is in several groups where it serves several; null where it serves none that is known.',
    fields: [
      ...listedKey('affair', '', 'affair', affairType, {
        spread: 'affair',
        sql: () => sql`n.affair_code`,
      }).fields,
      {
        name: 'basicService',
        description: 'Whether the field is one of the six of basic services that everyone is owed.',
        type: () => Boolean,
        column: {
          name: 'affair_basic_service',
          type: boolean,
          spread: 'affair',
          needs: ['affair_row'],
          sql: () => sql`f.basic_service`,
        },
      },
      {
        name: 'isMain',
        description: 'Whether it is the first field that the innovation serves, or a further one.',
        type: () => Boolean,
        column: {
          name: 'affair_is_main',
          type: boolean,
          spread: 'affair',
          sql: () => sql`n.is_main`,
        },
      },
    ],
  },
  {
    name: 'sdg',
    description:
      'Each sustainable development goal that it serves, 1 to 17, so that it may be in several groups; null where none is known.',
    type: () => Int,
    column: { name: 'sdg', type: int, spread: 'sdg', sql: () => sql`n.sdg::int` },
  },
];

/** The lists that an innovation b has. */
export const innovationSpreads: GroupsRoot['spreads'] = {
  affair: {
    known: isKept('innovation_affair', 'b'),
    from: sql`innovation_affair n`,
    joins: { affair_row: { sql: () => sql` join affair f on f.code = n.affair_code` } },
    where: () => ofInnovation('n'),
  },
  sdg: {
    known: isKept('innovation_sdg', 'b'),
    from: sql`innovation_sdg n`,
    where: () => ofInnovation('n'),
  },
  adopter: {
    known: isKept('adoption', 'b'),
    from: sql`adoption x`,
    joins: {
      adopter_now: agencyJoins({
        prefix: 'adopter_now',
        alias: 'xw',
        governmentId: 'x.government_id',
        agencyId: 'x.adopter_id',
      }).adopter_now as Join,
    },
    where: (day) => sql`${ofInnovation('x')} and ${appliedAdoptions.sql('x', day)}`,
  },
};
