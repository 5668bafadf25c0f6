import type { ApolloClient } from '@apollo/client';
import { ask, askAll } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import {
  KippReadinessDocument,
  type KippReadinessQuery,
  type KippReadinessQueryVariables,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import type { Readiness } from './kipp';
import { type Candidate, lackingOf, nextStep } from './kipp-next-step';

type Variables = { asOf: string | undefined; within: string | undefined };

const pageSize = 50;

const candidateColumns = (book: Wordbook): Column<Candidate>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.innovation.code },
    { title: t('file.innovation'), cell: (row) => say(row.innovation.title) },
    {
      title: t('file.owner'),
      cell: (row) => row.innovation.owner && say(row.innovation.owner.name),
    },
    { title: t('file.stage'), cell: (row) => t(`agency.stage.${row.stage}`) },
    {
      title: t('facilitation.column.group'),
      cell: (row) => t(`facilitation.kipp.group.${row.group ?? 'unknown'}`),
    },
    { title: t('facilitation.column.fulfilled'), cell: (row) => row.readiness.fulfilled },
    { title: t('facilitation.column.required'), cell: (row) => row.readiness.required },
    {
      title: t('facilitation.column.lacking'),
      cell: (row) =>
        lackingOf(row.readiness)
          .map((name) => t(`facilitation.kipp.short.${name}`))
          .join('; '),
    },
    { title: t('facilitation.column.oldEnoughOn'), cell: (row) => row.oldEnoughOn },
    { title: t('facilitation.column.nextStep'), cell: (row) => nextStep(row, book) },
  ];
};

/** Every candidate under the filter, as a file. */
export const candidatesCsv = async (
  client: ApolloClient,
  variables: KippReadinessQueryVariables,
  book: Wordbook,
): Promise<string> => {
  const asked = { ...variables, first: pageSize };
  const { pages } = await askAll(
    client,
    KippReadinessDocument,
    asked,
    (data) => data.kippReadiness,
  );
  const rows = pages.flatMap((page) => page.kippReadiness.rows);
  const total = pages[0]?.kippReadiness.totalCount ?? rows.length;
  return toCsv(candidateColumns(book), rows, cutNote(rows.length, total, book));
};

const isReady = ({ readiness }: Candidate): boolean => readiness.fulfilled === readiness.required;

/**
 * Page after page as long as all on it are ready: those come first, so the first page with another one
 * holds the last of them.
 */
const askReady = async (
  client: ApolloClient,
  variables: KippReadinessQueryVariables,
): Promise<Readiness[]> => {
  const pages: Readiness[] = [];
  let after: string | null = null;
  do {
    const { kippReadiness }: KippReadinessQuery = await ask(client, KippReadinessDocument, {
      ...variables,
      after,
    });
    pages.push(kippReadiness);
    after = kippReadiness.hasNextPage ? kippReadiness.endCursor : null;
  } while (after !== null && pages.at(-1)?.rows.every(isReady));
  return pages;
};

/** How many candidates have everything, of all; the rows are the candidates nearest to it. */
export const kippFigure = (readiness: Readiness, scope: Variables, book: Wordbook): Figure => {
  const { t, say, lang } = book;
  const variables = { ...scope, first: pageSize };
  const { numerator, denominator } = readiness.ready;
  return {
    name: 'kipp',
    label: t('facilitation.kipp.label'),
    measure: 'readyForKipp',
    beside: ['kippReadiness', 'kippGroup'],
    counting: ratioText(readiness.ready, book),
    shown: shareShown(numerator, denominator),
    document: KippReadinessDocument,
    variables,
    run: async (client) => {
      const pages = await askReady(client, variables);
      const rows = pages.flatMap((page) => page.rows);
      const total = pages[0]?.totalCount ?? 0;
      const ready = rows.filter(isReady).length;
      return {
        rows: rows.map((row) => ({
          key: `${row.innovation.government}/${row.innovation.code}`,
          label: say(row.innovation.title),
          detail: [
            t('ratio.parts', {
              numerator: row.readiness.fulfilled,
              denominator: row.readiness.required,
            }),
            nextStep(row, book),
          ].join(' · '),
          sources: [],
          counted: isReady(row),
        })),
        total,
        sum: t('ratio.parts', {
          numerator: formatsOf(lang).count(ready),
          denominator: formatsOf(lang).count(total),
        }),
        makes: shareShown(ready, total),
        csv: () => toCsv(candidateColumns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
