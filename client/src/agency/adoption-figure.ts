import { askAll } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  AgencyAdoptionsDocument,
  type AgencyAdoptionsQueryVariables,
  type AgencyFilter,
} from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

/** `taken`: what an agency takes over from others; `given`: what others take over from it. */
export type Way = 'taken' | 'given';

/** Every adoption of one way, and of those the ones that count. */
export const adoptionFilters = (
  way: Way,
  owner: AgencyFilter,
): Pick<AgencyAdoptionsQueryVariables, 'filter' | 'applied'> => {
  const filter = way === 'taken' ? { adopter: owner } : { innovation: { owner } };
  return { filter, applied: { ...filter, applied: true } };
};

const names: Record<Way, string> = { taken: 'mengadopsi', given: 'diadopsi' };

/** How many adoptions of one way are in use, made of the adoptions themselves. */
export const adoptionFigure = (
  way: Way,
  owner: AgencyFilter,
  applied: number,
  asOf: string | undefined,
  { t, say, lang }: Wordbook,
): Figure => {
  const { count } = formatsOf(lang);
  const counted = adoptionFilters(way, owner).applied;
  const variables = { filter: counted, applied: counted, asOf, first: 100 };
  const sum = (rows: number) => t('figure.sumAdoption', { count: count(rows) });
  return {
    name: names[way],
    label: t('profile.adoptions.figure'),
    measure: 'appliedAdoptions',
    counting: sum(applied),
    shown: String(applied),
    document: AgencyAdoptionsDocument,
    variables,
    run: async (client) => {
      const pages = await askAll(
        client,
        AgencyAdoptionsDocument,
        variables,
        (data) => data.adoptions.pageInfo,
      );
      const rows = pages.flatMap((page) => page.adoptions.nodes);
      return {
        rows: rows.map(({ code, innovation, adopter, source }) => ({
          key: code,
          label: say(innovation.title),
          detail: t('profile.adoptions.by', { agency: say(adopter.name) }),
          sources: [source],
        })),
        total: rows.length,
        sum: sum(rows.length),
        makes: String(rows.length),
      };
    },
  };
};
