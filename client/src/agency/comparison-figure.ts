import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { BesideItsKindDocument, type BesideItsKindQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';
import {
  amountText,
  type Beside,
  type ComparedAgency,
  ownText,
  positionText,
  valueIn,
} from './comparison-text';

const shownOf = ({ rows }: Beside): string =>
  rows
    .map(({ value, position, known }) => [value ?? '–', position ?? '–', known].join(':'))
    .join('/');

export const ownOf = (beside: Beside): ComparedAgency | undefined =>
  beside.agencies.find((each) => each.agency.code === beside.agency.code);

/** All agencies of the kind with every value, as a table and as a file. */
export const comparedColumns = (beside: Beside, book: Wordbook): TableColumn<ComparedAgency>[] => [
  { title: book.t('beside.agency'), cell: (each) => book.say(each.agency.name) },
  { title: book.t('list.state'), cell: (each) => book.t(`state.${each.state}`) },
  ...beside.rows.map(({ by }) => ({
    title: book.t(`beside.by.${by}`),
    cell: (each: ComparedAgency) => valueIn(each, by),
    shown: (each: ComparedAgency) => amountText(by, valueIn(each, by), book),
    number: true,
  })),
];

/** Where the agency stands by each measure, made of all agencies of its kind. */
export const comparisonFigure = (
  beside: Beside,
  title: string,
  variables: BesideItsKindQueryVariables,
  book: Wordbook,
): Figure => {
  const inWords = (given: Beside): string => {
    const first = given.rows.find((row) => row.position !== null);
    return first
      ? `${book.t(`beside.by.${first.by}`)}: ${positionText(first, given.total, book)}`
      : book.t('beside.unknownAll');
  };
  return {
    name: 'sekelas',
    label: title,
    measure: 'positionAmongKind',
    counting: inWords(beside),
    shown: shownOf(beside),
    document: BesideItsKindDocument,
    variables,
    run: async (client) => {
      const { agencyComparison } = await ask(client, BesideItsKindDocument, variables);
      const given = agencyComparison ?? beside;
      return {
        rows: given.rows.map((row) => ({
          key: row.by,
          label: book.t(`beside.by.${row.by}`),
          detail: `${ownText(row, ownOf(given), book)} · ${positionText(row, given.total, book)}`,
          sources: [],
          counted: row.position !== null,
        })),
        total: given.rows.length,
        sum: inWords(given),
        makes: shownOf(given),
        csv: () => toCsv(comparedColumns(given, book), given.agencies),
      };
    },
  };
};
