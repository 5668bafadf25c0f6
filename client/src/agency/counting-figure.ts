import type { Figure } from '../figure/figure';
import { askStateRows } from '../figure/state-figure';
import { StateRowsDocument } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

interface Standing {
  counting: number;
  recorded: number;
}

const shownOf = ({ counting, recorded }: Standing): string => `${counting}/${recorded}`;

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
    counting: sum(standing),
    shown: shownOf(standing),
    document: StateRowsDocument,
    variables,
    run: async (client) => {
      const rows = await askStateRows(client, variables);
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
        })),
        total: innovations.length,
        sum: sum(made),
        makes: shownOf(made),
      };
    },
  };
};
