import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  type IndexGaps_GapFragment as Gap,
  IndexGapsDocument,
  type IndexGapsQuery,
  type IndexGapsQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { gapColumns } from './index-columns';
import { scoreText } from './index-text';

type Gaps = IndexGapsQuery['innovationIndex'];

/** "belum tercatat → tingkat 1", "tingkat 2 → 3". */
export const stepText = ({ level, nextLevel }: Gap, { t }: Wordbook): string =>
  level === null
    ? t('innovationIndex.gaps.fromUnknown', { next: nextLevel })
    : t('innovationIndex.gaps.from', { level, next: nextLevel });

export const gapKey = ({ indicator, innovation }: Gap): string =>
  `${indicator} ${innovation?.code ?? ''}`;

const sumOf = ({ gapCount }: Gaps, { t, lang }: Wordbook): string =>
  t('innovationIndex.gaps.sum', { count: gapCount, steps: formatsOf(lang).count(gapCount) });

const shownOf = ({ gapCount, gaps }: Gaps): string => `${gapCount}: ${gaps[0]?.gain ?? '–'}`;

/** How much is still open: its steps, most points first. */
export const gapsFigure = (
  index: Gaps,
  variables: IndexGapsQueryVariables,
  book: Wordbook,
): Figure => ({
  name: 'kurang',
  label: book.t('innovationIndex.gaps.label'),
  measure: 'indexGain',
  counting: sumOf(index, book),
  shown: shownOf(index),
  document: IndexGapsDocument,
  variables,
  run: async (client) => {
    const { innovationIndex } = await ask(client, IndexGapsDocument, variables);
    const { gaps, gapCount } = innovationIndex;
    return {
      rows: gaps.map((gap) => ({
        key: gapKey(gap),
        label: `${gap.indicator} ${book.say(gap.name)}`,
        detail: [
          gap.innovation
            ? book.say(gap.innovation.title)
            : book.t('innovationIndex.gaps.ofGovernment'),
          stepText(gap, book),
          book.t('innovationIndex.gaps.gain', { gain: scoreText(gap.gain, book) }),
        ].join(', '),
        sources: [],
        counted: true,
      })),
      total: gapCount,
      sum: sumOf(innovationIndex, book),
      makes: shownOf(innovationIndex),
      csv: () => toCsv(gapColumns(book), gaps, cutNote(gaps.length, gapCount, book)),
    };
  },
});
