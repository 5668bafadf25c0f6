import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { type Ratio, ratioText } from '../format/ratio';
import {
  ReplicationChainsDocument,
  type ReplicationChainsQuery,
  type ReplicationChainsQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export type Chains = ReplicationChainsQuery['replicationChains'];
export type Chain = Chains['chains'][number];

/** "Kota Surabaya → Dinas Kesehatan → 12 perangkat": hand by hand, the farthest first. */
export const chainPath = ({ origins, owner, size }: Chain, { t, say, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  const far = [...origins].reverse().map(({ place, title }) => place ?? title ?? '–');
  return [
    ...far,
    owner ? say(owner.name) : t('agency.ownerBasis.UNKNOWN'),
    ...(size > 0 ? [t('adoption.chains.adopters', { count: size, value: count(size) })] : []),
  ].join(' → ');
};

export const chainColumns = (book: Wordbook): TableColumn<Chain>[] => [
  { title: book.t('file.code'), cell: (chain) => chain.innovation },
  { title: book.t('file.innovation'), cell: (chain) => book.say(chain.title) },
  { title: book.t('adoption.chains.column.path'), cell: (chain) => chainPath(chain, book) },
  { title: book.t('adoption.chains.column.depth'), cell: (chain) => chain.depth, number: true },
  { title: book.t('adoption.chains.column.size'), cell: (chain) => chain.size, number: true },
  {
    title: book.t('adoption.chains.column.alive'),
    cell: (chain) => chain.alive.numerator,
    number: true,
  },
  { title: book.t('file.source'), cell: (chain) => sourceText(chain.source) },
];

const shown = (ratio: Ratio | null): string =>
  ratio ? shareShown(ratio.numerator, ratio.denominator) : '–';

/** The share that was handed on; the chains of the card are the rows, with their sources. */
export const chainsFigure = (
  chains: Chains,
  variables: ReplicationChainsQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, say } = book;
  const inWords = ({ replicated }: Chains) => (replicated ? ratioText(replicated, book) : '–');
  return {
    name: 'rantai',
    label: t('adoption.chains.label'),
    measure: 'replicatedInnovations',
    beside: ['aliveAdoptions', 'replicationDepth'],
    counting: inWords(chains),
    shown: shown(chains.replicated),
    document: ReplicationChainsDocument,
    variables,
    run: async (client) => {
      const { replicationChains } = await ask(client, ReplicationChainsDocument, variables);
      return {
        rows: replicationChains.chains.map((chain) => ({
          key: `${chain.government}/${chain.innovation}`,
          label: say(chain.title),
          detail: chainPath(chain, book),
          sources: [chain.source],
          counted: true,
        })),
        total: replicationChains.totalCount,
        sum: inWords(replicationChains),
        makes: shown(replicationChains.replicated),
        csv: () =>
          toCsv(
            chainColumns(book),
            replicationChains.chains,
            cutNote(replicationChains.chains.length, replicationChains.totalCount, book),
          ),
      };
    },
  };
};
