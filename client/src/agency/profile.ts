import type { AgencyProfileQuery } from '../gql/graphql';

/** All that is known of one agency. */
export type Profile = NonNullable<AgencyProfileQuery['agency']>;

/** A government is an agency too, but one that owes nothing itself. */
export const isGovernment = ({ agency }: Profile): boolean => agency.kind.code === 'GOVERNMENT';
