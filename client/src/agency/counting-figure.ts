import { type Figure, shareShown } from '../figure/figure';
import type { StateRow } from '../figure/state-columns';
import { askStateRows } from '../figure/state-figure';
import { StateRowsDocument } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

interface Standing {
  counting: number;
  recorded: number;
}

type Credited = StateRow['innovations'][number];

const shownOf = ({ counting, recorded }: Standing): string => shareShown(counting, recorded);

const columnsOf = ({ t, say }: Wordbook): Column<Credited>[] => [
  { title: t('file.innovation'), cell: (each) => say(each.title) },
  { title: t('file.counts'), cell: (each) => t(each.counts ? 'trend.yes' : 'trend.no') },
  { title: t('file.source'), cell: (each) => sourceText(each.source) },
];

/** How many innovations of an agency count, made of the innovations themselves. */
export const countingFigure = (
  standing: Standing,
  agency: { code: string; government: string },
  asked: { asOf: string; level: 'AGENCY' | 'UNIT' },
  book: Wordbook,
): Figure => {
  const { t, say } = book;
  const sum = ({ counting, recorded }: Standing) =>
    t('ratio.parts', { numerator: counting, denominator: recorded });
  const variables = { ...asked, within: `${agency.government}/${agency.code}` };
  return {
    name: 'dihitung',
    label: t('profile.innovations.figure'),
    measure: 'countingInnovations',
    beside: ['liveInnovations'],
    counting: sum(standing),
    shown: shownOf(standing),
    document: StateRowsDocument,
    variables,
    run: async (client) => {
      const { rows } = await askStateRows(client, variables);
      const own = rows.filter((row) => row.agency.code === agency.code);
      const innovations = own.flatMap((row) => row.innovations);
      const made = {
        counting: innovations.filter((each) => each.counts).length,
        recorded: innovations.length,
      };
      return {
        rows: innovations.map((each) => ({
          key: `${each.source.file}:${each.source.row}`,
          label: say(each.title),
          detail: t(each.counts ? 'agency.innovations.counts' : 'agency.innovations.notCounts'),
          sources: [each.source],
          counted: each.counts,
        })),
        total: innovations.length,
        sum: sum(made),
        makes: shownOf(made),
        csv: () => toCsv(columnsOf(book), innovations),
      };
    },
  };
};
