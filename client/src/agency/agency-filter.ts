import type { AgencyFilter } from '../gql/graphql';

/** Which agency an address means, as the lists of records are asked for it: CODE or GOVERNMENT/CODE. */
export const agencyFilter = (kode: string): AgencyFilter => {
  const [first = '', code] = kode.split('/');
  return code === undefined ? { codes: [first] } : { codes: [code], governments: [first] };
};
