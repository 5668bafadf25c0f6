import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { atStart } from '../format/formats';
import {
  InnovationOutcomesDocument,
  type OutcomeRow_OutcomeFragment as Outcome,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { measurementColumns, measurementRows } from './measurement-table';
import { countBeforeAfter } from './outcome-text';
import { resultText } from './result-text';

const hasBoth = ({ baseline, latest }: Outcome): boolean => baseline !== null && latest !== null;

/** The message of the card: the change that weighs most, else what is still to be measured. */
export const outcomesMessage = (outcomes: readonly Outcome[], book: Wordbook): string => {
  const { t, say } = book;
  const best = outcomes.find(hasBoth);
  const measured = outcomes.filter(({ latest }) => latest).length;
  if (best) return `${atStart(say(best.indicator))}: ${resultText(best, book)}`;
  if (measured > 0) return t('innovation.outcomes.noBaseline', { count: measured });
  if (outcomes.length > 0) return t('innovation.outcomes.notMeasured', { count: outcomes.length });
  return t('innovation.outcomes.none');
};

/** The message stands for its first indicator; those with both values come before the others. */
export const outcomesFigure = (
  outcomes: readonly Outcome[],
  variables: { code: string; asOf: string | undefined },
  book: Wordbook,
): Figure => {
  const { t, say } = book;
  return {
    name: 'hasil',
    label: t('innovation.outcomes.title'),
    measure: 'improvement',
    beside: ['beforeAfter'],
    counting: outcomesMessage(outcomes, book),
    shown: outcomesMessage(outcomes, book),
    document: InnovationOutcomesDocument,
    variables,
    run: async (client) => {
      const { innovation } = await ask(client, InnovationOutcomesDocument, variables);
      const found = innovation?.outcomes.nodes ?? [];
      return {
        rows: found.map((outcome) => ({
          key: outcome.code,
          label: say(outcome.indicator),
          detail: resultText(outcome, book),
          sources: [outcome.source, ...(outcome.latest ? [outcome.latest.source] : [])],
          counted: hasBoth(outcome),
        })),
        total: innovation?.outcomes.totalCount ?? 0,
        sum: t('innovation.outcomes.counting', {
          part: countBeforeAfter(found),
          all: found.length,
        }),
        makes: outcomesMessage(found, book),
        csv: () => {
          const rows = measurementRows(found);
          const isCut = found.length < (innovation?.outcomes.totalCount ?? 0);
          return toCsv(
            measurementColumns(book),
            rows,
            cutNote(rows.length, isCut ? null : rows.length, book),
          );
        },
      };
    },
  };
};
