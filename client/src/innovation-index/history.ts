import type { IndexDrawing } from '../charts/index-drawing';
import type { IndexHistoryQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import { scoreText } from './index-text';

export type History = IndexHistoryQuery['innovationIndex'];

export interface HistoryRow {
  year: number;
  isOfficial: boolean;
  index: number;
  predicate: string | null;
  source: string | null;
}

/** From so many values on a line is worth drawing. */
const fewestForLine = 4;

export const isWorthDrawing = ({ published }: History): boolean =>
  published.length >= fewestForLine;

/** The predicate as it was published; in the reader's language where the rules of the year know the name. */
export const publishedPredicate = (
  { predicate, bounds }: History['published'][number],
  say: Wordbook['say'],
): string | null => {
  const known = bounds.find(({ name }) => name.indonesian === predicate);
  return known ? say(known.name) : predicate;
};

/** What was published, newest first, and the simulation of the year after it, told apart by name. */
export const historyRows = (
  { published, recorded, rule }: History,
  { say }: Wordbook,
): HistoryRow[] => [
  ...(recorded.index === null
    ? []
    : [
        {
          year: rule.year,
          isOfficial: false,
          index: recorded.index,
          predicate: recorded.predicate ? say(recorded.predicate.name) : null,
          source: null,
        },
      ]),
  ...published.map((each) => ({
    year: each.year,
    isOfficial: true,
    index: each.score,
    predicate: publishedPredicate(each, say),
    source: each.source,
  })),
];

/** The least bound that is drawn: below it nothing can be, so it would lie on the axis. */
const leastBound = 1;

const named = (bounds: History['predicates'], book: Wordbook): { value: number; label: string }[] =>
  bounds
    .filter(({ lowerBound }) => lowerBound >= leastBound)
    .map(({ lowerBound, name }) => ({
      value: lowerBound,
      label: book.t('innovationIndex.history.above', {
        predicate: book.say(name),
        bound: scoreText(lowerBound, book),
      }),
    }));

export const historyDrawing = (history: History, book: Wordbook): IndexDrawing => {
  const { published, recorded, rule, predicates } = history;
  const { t } = book;
  const official = [...published].reverse();
  const [first, last] = [official[0], official.at(-1)];
  const simulated = recorded.index === null ? null : { year: rule.year, value: recorded.index };
  const years = official.map(({ year }) => year);
  const bounds = official.map(({ year, bounds: each }) => ({ year, bounds: named(each, book) }));
  if (simulated && !years.includes(simulated.year)) {
    bounds.push({ year: simulated.year, bounds: named(predicates, book) });
  }
  const text = t('innovationIndex.history.chartText', {
    first: scoreText(first?.score ?? null, book),
    from: String(first?.year ?? ''),
    last: scoreText(last?.score ?? null, book),
    to: String(last?.year ?? ''),
  });
  const ofSimulation = simulated
    ? t('innovationIndex.history.chartSimulated', {
        year: String(simulated.year),
        index: scoreText(simulated.value, book),
      })
    : '';
  return {
    points: official.map(({ year, score }) => ({ year, value: score })),
    simulated,
    bounds,
    words: {
      title: t('innovationIndex.history.chartTitle', {
        from: String(first?.year ?? ''),
        to: String(last?.year ?? ''),
      }),
      text: `${text} ${ofSimulation}`.trim(),
      simulated: t('innovationIndex.history.simulated'),
      value: (value) => scoreText(value, book),
    },
  };
};

/** Years whose thresholds nobody stored, oldest first. */
export const yearsWithoutBounds = ({ published }: History): number[] =>
  published
    .filter(({ bounds }) => bounds.length === 0)
    .map(({ year }) => year)
    .reverse();
