import type { ReportQuery } from '../gql/graphql';

type Changes = NonNullable<ReportQuery['changesSince']>;
type Move = Changes['agencies']['rows'][number];
type Began = Changes['innovations']['implementedRows'][number];
type Adopted = Changes['adoptions']['appliedRows'][number];

/** Of the month as earlier versions of the program asked for it: steps of all kinds, the latest 50 of each. */
interface EarlierChanges extends Omit<Changes, 'agencies' | 'innovations' | 'adoptions'> {
  agencies: Omit<Changes['agencies'], 'rows'> & { rows: Omit<Move, 'steps'>[] };
  innovations: Omit<Changes['innovations'], 'implementedRows'> & {
    rows: (Began & { owner: { code: string } | null; to: Move['steps'][number]['to'] })[];
  };
  adoptions: Omit<Changes['adoptions'], 'appliedRows'> & {
    rows: (Adopted & { to: string | null })[];
  };
}

const asAskedNow = (changes: EarlierChanges): Changes => {
  const { agencies, innovations, adoptions } = changes;
  return {
    ...changes,
    agencies: {
      ...agencies,
      rows: agencies.rows.map((move) => ({
        ...move,
        steps: innovations.rows.filter(
          ({ owner, government }) =>
            owner?.code === move.agency.code && government === move.agency.government,
        ),
      })),
    },
    innovations: {
      ...innovations,
      implementedRows: innovations.rows.filter(({ to }) => to === 'IMPLEMENTATION'),
    },
    adoptions: {
      ...adoptions,
      appliedRows: adoptions.rows.filter(({ to }) => to === 'APPLIED'),
    },
  };
};

/** What was answered when a report was published, whichever version of the program asked. */
export const readAnswer = (text: string): ReportQuery => {
  const answer = JSON.parse(text) as Omit<ReportQuery, 'changesSince'> & {
    changesSince?: Changes | EarlierChanges | null;
  };
  const { changesSince } = answer;
  const isEarlier = changesSince && !('implementedRows' in changesSince.innovations);
  return {
    ...answer,
    changesSince: isEarlier
      ? asAskedNow(changesSince as EarlierChanges)
      : (changesSince as Changes | undefined),
  };
};
