import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { AdoptionMatrixDocument, type AdoptionMatrixQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import { type Matrix, mostCopied, pairsByPlace, pairsOf, sumOf } from './matrix';
import { pairColumns, pairKey } from './pairs';
import { partyName } from './party';

/** Who is copied most, of how many; where several are, only how many pairs there are. */
export const matrixMessage = (matrix: Matrix, book: Wordbook): string => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const { between } = pairsByPlace(matrix);
  const total = sumOf(between);
  const top = mostCopied(matrix);
  if (top) {
    return t(matrix.by === 'AGENCY' ? 'adoption.matrix.titleBetween' : 'adoption.matrix.title', {
      source: partyName(top, book),
      part: count(top.applied ?? 0),
      total: count(total),
      count: total,
    });
  }
  const pairs = between.length;
  return t('adoption.matrix.titleEven', { count: total, total: count(total), pairs: count(pairs) });
};

/** The matrix, made of its pairs: added up they are all adoptions that have a cell. */
export const matrixFigure = (
  matrix: Matrix,
  variables: AdoptionMatrixQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const sum = (value: number) => t('adoption.count', { count: value, value: count(value) });
  return {
    name: 'alur',
    label: matrixMessage(matrix, book),
    measure: 'appliedAdoptions',
    counting: sum(matrix.applied ?? 0),
    shown: String(matrix.applied ?? 0),
    document: AdoptionMatrixDocument,
    variables,
    run: async (client) => {
      const { adoptionMatrix } = await ask(client, AdoptionMatrixDocument, variables);
      const pairs = pairsOf(adoptionMatrix);
      const all = pairs.reduce((added, { applied }) => added + applied, 0);
      return {
        rows: pairs.map((pair) => ({
          key: pairKey(pair),
          label: t('adoption.matrix.pair', {
            source: partyName(pair.source, book),
            adopter: partyName(pair.adopter, book),
          }),
          detail: sum(pair.applied),
          sources: [],
          counted: true,
        })),
        total: pairs.length,
        sum: sum(all),
        makes: String(all),
        csv: () => toCsv(pairColumns(book), pairs),
      };
    },
  };
};
