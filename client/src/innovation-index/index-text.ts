import { formatsOf } from '../format/formats';
import type { IndexScoreQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

export type Index = IndexScoreQuery['innovationIndex'];

/** "45,89", or – where there is none. */
export const scoreText = (score: number | null, { lang }: Wordbook): string =>
  score === null ? '–' : formatsOf(lang).value(score);

/** "+1,53", "−0,4": a change, with its sign. */
export const changeText = (change: number, { lang }: Wordbook): string => {
  const size = formatsOf(lang).value(Math.abs(change));
  return change < 0 ? `−${size}` : `+${size}`;
};

/** The message of the page: the simulated index by what is on record, or that there is none. */
export const indexTitle = ({ rule, recorded }: Index, book: Wordbook): string => {
  const { t, say } = book;
  const year = String(rule.year);
  if (recorded.index === null) return t('innovationIndex.titleNone', { year });
  return t('innovationIndex.title', {
    year,
    index: scoreText(recorded.index, book),
    predicate: recorded.predicate ? say(recorded.predicate.name) : '–',
  });
};

/** What the page says above all: after a what-if, from which index to which. */
export const headTitle = (index: Index, book: Wordbook): string => {
  const { rule, recorded, assumed } = index;
  if (!assumed || assumed.index === null) return indexTitle(index, book);
  const isFirst = recorded.index === null;
  return book.t(isFirst ? 'innovationIndex.titleAssumedFirst' : 'innovationIndex.titleAssumed', {
    year: String(rule.year),
    before: scoreText(recorded.index, book),
    after: scoreText(assumed.index, book),
    predicate: assumed.predicate ? book.say(assumed.predicate.name) : '–',
  });
};

/** Why there is no index. Nothing recorded is not level 0, and each sentence says so. */
export const whyNone = ({ rule, recorded }: Index, { t }: Wordbook): string | null => {
  if (recorded.index !== null) return null;
  if (!rule.complete) return t('innovationIndex.why.incomplete', { year: String(rule.year) });
  if (recorded.spd === null && recorded.sid === null) return t('innovationIndex.why.neither');
  return t(
    recorded.spd === null ? 'innovationIndex.why.noGovernment' : 'innovationIndex.why.noInnovation',
  );
};
