import { eventKindOf } from '../filter/facilitation-search';
import type { Kind } from '../filter/kinds';
import type { Search } from '../filter/search';
import type { FacilitationFilter } from '../gql/graphql';

/** What the address asks of the events; nothing where it narrows nothing. */
export const eventFilterOf = (
  { cari, tahun, kegiatan }: Search,
  kinds: readonly Kind[],
): FacilitationFilter | undefined => {
  const filter: FacilitationFilter = {
    ...(cari && { search: cari }),
    ...(tahun && { heldOn: { from: `${tahun}-01-01`, to: `${tahun}-12-31` } }),
    ...(kegiatan && { kinds: [eventKindOf(kegiatan)] }),
    ...(kinds.length > 0 && { attendedBy: { kinds: kinds.map(({ code }) => code) } }),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
};
