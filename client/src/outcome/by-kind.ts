import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { ratioText } from '../format/ratio';
import { ByKindDocument, type ByKindQuery, type ByKindQueryVariables } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';

type Groups = ByKindQuery['outcomeGroups'];
export type KindRow = Groups['groups'][number];

export const kindName = ({ by }: KindRow, { t, say }: Wordbook): string => {
  const name = by.owner?.kind?.name;
  return name?.indonesian && name.english
    ? say({ indonesian: name.indonesian, english: name.english })
    : t('outcome.kinds.nobody');
};

export const kindColumns = (book: Wordbook): Column<KindRow>[] => {
  const { t } = book;
  return [
    { title: t('outcome.column.kind'), cell: (row) => kindName(row, book) },
    { title: t('outcome.column.innovations'), cell: ({ uniq }) => uniq.innovations },
    { title: t('outcome.column.indicators'), cell: ({ count }) => count },
    { title: t('outcome.column.measured'), cell: ({ ratio }) => ratio.measured.numerator },
    { title: t('outcome.column.compared'), cell: ({ ratio }) => ratio.improved.denominator },
    { title: t('outcome.comparison.IMPROVED'), cell: ({ ratio }) => ratio.improved.numerator },
  ];
};

/** The compared indicators by the kind of agency that owns the innovation. */
export const kindFigure = (
  groups: Groups,
  variables: ByKindQueryVariables,
  book: Wordbook,
): Figure => {
  const shownOf = ({ totals }: Groups) =>
    shareShown(totals.ratio.improved.numerator, totals.ratio.improved.denominator);
  return {
    name: 'jenis',
    label: book.t('outcome.kinds.label'),
    measure: 'improvedShare',
    beside: ['comparedOutcomes', 'measuredIndicatorsShare'],
    counting: ratioText(groups.totals.ratio.improved, book),
    shown: shownOf(groups),
    document: ByKindDocument,
    variables,
    run: async (client) => {
      const { outcomeGroups } = await ask(client, ByKindDocument, variables);
      return {
        rows: outcomeGroups.groups.map((row) => ({
          key: row.by.owner?.kind?.code ?? '',
          label: kindName(row, book),
          detail: ratioText(row.ratio.improved, book),
          sources: [],
          counted: row.ratio.improved.denominator > 0,
        })),
        total: outcomeGroups.groups.length,
        sum: ratioText(outcomeGroups.totals.ratio.improved, book),
        makes: shownOf(outcomeGroups),
        csv: () => toCsv(kindColumns(book), outcomeGroups.groups),
      };
    },
  };
};
