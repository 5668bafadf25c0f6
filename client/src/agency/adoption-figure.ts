import { askAll } from '../apollo/ask';
import { type Figure, shareShown, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  AgencyAdoptionsDocument,
  type AgencyAdoptionsQuery,
  type AgencyAdoptionsQueryVariables,
  type AgencyFilter,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

type Adoption = AgencyAdoptionsQuery['adoptions']['nodes'][number];

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

const columnsOf = ({ t, say }: Wordbook): Column<Adoption>[] => [
  { title: t('file.code'), cell: (row) => row.code },
  { title: t('file.innovation'), cell: (row) => say(row.innovation.title) },
  {
    title: t('file.owner'),
    cell: ({ innovation: { owner } }) => owner && say(owner.name),
  },
  { title: t('file.adopter'), cell: (row) => say(row.adopter.name) },
  {
    title: t('file.stage'),
    cell: ({ stage }) => stage && t(`profile.adoptions.stages.${stage}`),
  },
  { title: t('file.applied'), cell: (row) => t(row.applied ? 'trend.yes' : 'trend.no') },
  { title: t('file.source'), cell: (row) => sourceText(row.source) },
];

/** How many adoptions of one way are in use, of all that have begun, made of these themselves. */
export const adoptionFigure = (
  way: Way,
  owner: AgencyFilter,
  shown: { applied: number; all: number },
  asOf: string | undefined,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const variables = { ...adoptionFilters(way, owner), asOf, first: 100 };
  const sum = (applied: number, all: number) =>
    t('ratio.parts', { numerator: count(applied), denominator: count(all) });
  return {
    name: names[way],
    label: t('profile.adoptions.figure'),
    measure: 'appliedAdoptions',
    counting: sum(shown.applied, shown.all),
    shown: shareShown(shown.applied, shown.all),
    document: AgencyAdoptionsDocument,
    variables,
    run: async (client) => {
      const { pages, cut } = await askAll(
        client,
        AgencyAdoptionsDocument,
        variables,
        (data) => data.adoptions.pageInfo,
      );
      const rows = pages.flatMap((page) => page.adoptions.nodes);
      const [first] = pages;
      const total = totalOf(rows.length, cut, first?.adoptions.totalCount);
      const used = rows.filter((row) => row.applied).length;
      const applied = totalOf(used, cut, first?.counted.totalCount);
      return {
        rows: rows.map((row) => ({
          key: row.code,
          label: say(row.innovation.title),
          detail: [
            t('profile.adoptions.by', { agency: say(row.adopter.name) }),
            ...(row.stage ? [t(`profile.adoptions.stages.${row.stage}`)] : []),
          ].join(' · '),
          sources: [row.source],
          counted: row.applied,
        })),
        total,
        sum: sum(applied, total),
        makes: shareShown(applied, total),
        csv: () => toCsv(columnsOf(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
