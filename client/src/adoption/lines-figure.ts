import type { ApolloClient } from '@apollo/client';
import { askAll } from '../apollo/ask';
import { type Figure, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { AdoptionLinesDocument, type AdoptionLinesQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { adopterText, type Line, lineColumns, lineStage } from './lines';

const pageSize = 500;

/** Every adoption of a list, page after page. */
export const allLines = async (
  client: ApolloClient,
  variables: AdoptionLinesQueryVariables,
): Promise<{ lines: Line[]; total: number }> => {
  const { pages, cut } = await askAll(
    client,
    AdoptionLinesDocument,
    { ...variables, first: pageSize },
    (data) => data.adoptionLines,
  );
  const lines = pages.flatMap((page) => page.adoptionLines.rows);
  return { lines, total: totalOf(lines.length, cut, pages[0]?.adoptionLines.totalCount) };
};

interface About {
  name: string;
  label: string;
  /** What is counted: adoptions in use, or those at any stage. */
  measure?: 'appliedAdoptions' | 'adoptionsByStage';
  /** Other measures of the same line. */
  beside?: readonly string[];
}

/** A count of adoptions, made of the adoptions themselves. */
export const linesFigure = (
  about: About,
  shown: number,
  variables: AdoptionLinesQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const sum = (value: number) => t('adoption.count', { count: value, value: count(value) });
  return {
    measure: 'appliedAdoptions',
    ...about,
    counting: sum(shown),
    shown: String(shown),
    document: AdoptionLinesDocument,
    variables: { ...variables, first: pageSize },
    run: async (client) => {
      const { lines, total } = await allLines(client, variables);
      return {
        rows: lines.map((line) => ({
          key: `${line.government}/${line.code}`,
          label: say(line.innovation.title),
          detail: [
            line.origin && t('adoption.list.from', { agency: say(line.origin.name) }),
            t('adoption.list.by', { agency: adopterText(line, book) }),
            lineStage(line, book),
          ]
            .filter(Boolean)
            .join(' · '),
          sources: [line.source],
          counted: true,
        })),
        total,
        sum: sum(total),
        makes: String(total),
        csv: () => toCsv(lineColumns(book), lines, cutNote(lines.length, total, book)),
      };
    },
  };
};
