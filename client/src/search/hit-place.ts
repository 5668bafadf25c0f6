import { agencyKey, type Facts } from '../filter/facts';
import { keepScope, type Search } from '../filter/search';
import type { Hit_HitFragment as Hit } from '../gql/graphql';
import type { Lang } from '../words/words.types';

/** Where in the program a record is shown. */
export interface HitPlace {
  to: string;
  search: Search;
  /** The part of the page. */
  hash?: string;
}

interface Known {
  lang: Lang;
  facts: Facts | null;
  /** The address that the hit is shown at: its day and government are kept. */
  from: Search;
}

const agencyPart: Partial<Record<Hit['kind'], string>> = {
  ADOPTION: 'adopsi',
  RECOGNITION: 'penghargaan',
  COMMITMENT: 'janji',
};

const page = (name: string, key: string, lang: Lang): string =>
  `/${lang}/${name}/${encodeURIComponent(key)}`;

/**
 * The page that shows a hit: an agency and an innovation have one of their own; what belongs to them
 * is a part of theirs. An event has none, so the page of results shows it, by its code.
 */
export const hitPlace = (hit: Hit, { lang, facts, from }: Known): HitPlace => {
  const { kind, code, government, owner, innovation } = hit;
  const search = keepScope(from);
  if (kind === 'AGENCY') {
    return { to: page('perangkat-daerah', agencyKey(hit, facts), lang), search };
  }
  if (kind === 'INNOVATION') {
    return { to: page('inovasi', agencyKey(hit, facts), lang), search };
  }
  const hash = agencyPart[kind];
  if (owner !== null && hash !== undefined) {
    return { to: page('perangkat-daerah', agencyKey(owner, facts), lang), search, hash };
  }
  if (innovation !== null) {
    return {
      to: page('inovasi', agencyKey({ code: innovation, government }, facts), lang),
      search,
    };
  }
  return { to: `/${lang}/cari`, search: { ...search, q: code } };
};
