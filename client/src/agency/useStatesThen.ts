import { useAllRows } from '../apollo/useAllRows';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { StatesThenDocument } from '../gql/graphql';
import type { State } from '../marks/states';

export interface StatesThen {
  day: string;
  /** How an agency stood on that day; null where it was not counted, undefined while it is asked. */
  of: (row: Pick<Standing, 'agency'>) => State | null | undefined;
}

/** The states of the day that the address compares with; nothing where it names none that can be. */
export const useStatesThen = (): StatesThen | null => {
  const { search, asOf, within, level } = useFilter();
  const { codes, ready } = useKinds();
  const facts = useFacts();
  const { banding } = search;
  const now = asOf ?? facts?.today;
  const asked = banding && facts && now && banding >= facts.firstDay && banding < now;
  const { rows, whole } = useAllRows(
    StatesThenDocument,
    { asOf: banding, within, level, kinds: codes },
    ({ agencyStates }) => agencyStates,
    Boolean(asked) && ready,
  );
  if (!asked) return null;
  const states = new Map(
    rows.map(({ agency, state }) => [`${agency.government}/${agency.code}`, state]),
  );
  return {
    day: banding,
    of: ({ agency }) =>
      states.get(`${agency.government}/${agency.code}`) ?? (whole ? null : undefined),
  };
};
