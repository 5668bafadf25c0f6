import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  AdoptionStagesDocument,
  type AdoptionStagesQuery,
  type AdoptionStagesQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';

type Stage = AdoptionStagesQuery['adoptionStages']['stages'][number];

export const stageColumns = ({ t }: Wordbook): TableColumn<Stage>[] => [
  { title: t('file.stage'), cell: ({ stage }) => t(`adoption.stage.${stage}`) },
  { title: t('adoption.steps.column.reached'), cell: (row) => row.reached, number: true },
  { title: t('adoption.steps.column.alive'), cell: (row) => row.alive, number: true },
  { title: t('adoption.steps.column.stopped'), cell: (row) => row.stopped, number: true },
];

const reachedIn = (rows: readonly Stage[]): string => rows.map(({ reached }) => reached).join('/');

/** How many came to each stage. */
export const stagesFigure = (
  stages: readonly Stage[],
  variables: AdoptionStagesQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const inWords = (rows: readonly Stage[]) =>
    rows.map((row) => `${t(`adoption.stage.${row.stage}`)} ${count(row.reached)}`).join(' → ');
  return {
    name: 'tahapan',
    label: t('adoption.steps.title'),
    measure: 'adoptionsByStage',
    counting: inWords(stages),
    shown: reachedIn(stages),
    document: AdoptionStagesDocument,
    variables,
    run: async (client) => {
      const { adoptionStages } = await ask(client, AdoptionStagesDocument, variables);
      const rows = adoptionStages.stages;
      return {
        rows: rows.map((row) => ({
          key: row.stage,
          label: t(`adoption.stage.${row.stage}`),
          detail: t('adoption.steps.row', {
            reached: count(row.reached),
            alive: count(row.alive),
            stopped: count(row.stopped),
          }),
          sources: [],
          counted: true,
        })),
        total: rows.length,
        sum: inWords(rows),
        makes: reachedIn(rows),
        csv: () => toCsv(stageColumns(book), rows),
      };
    },
  };
};
