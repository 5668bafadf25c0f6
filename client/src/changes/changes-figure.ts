import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { ChangesSinceDocument, type ChangesSinceQueryVariables } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { type Changes, changesTitle, type Move, stepText } from './changes-text';

const shownOf = ({ statesBefore, statesAfter, agencies }: Changes): string =>
  [statesBefore.covered, statesAfter.covered, agencies.totalCount].join('/');

const stateText = (state: Move['from'], missing: 'newly' | 'gone', { t }: Wordbook): string =>
  state ? t(`state.${state}`) : t(`changes.${missing}`);

const columns = (since: string, book: Wordbook): Column<Move>[] => [
  { title: book.t('file.code'), cell: (move) => move.agency.code },
  { title: book.t('file.agency'), cell: (move) => book.say(move.agency.name) },
  {
    title: book.t('compare.column', { day: formatsOf(book.lang).day(since) }),
    cell: (move) => stateText(move.from, 'newly', book),
  },
  { title: book.t('file.state'), cell: (move) => stateText(move.to, 'gone', book) },
  { title: book.t('file.since'), cell: (move) => move.on },
  {
    title: book.t('file.innovation'),
    cell: (move) => move.steps.map((step) => stepText(step, book)).join('; '),
  },
  {
    title: book.t('file.source'),
    cell: (move) => move.steps.map(({ source }) => sourceText(source)).join('; '),
  },
];

/** So many had one then and so many have one now, made of the agencies that moved. */
export const changesFigure = (
  changes: Changes,
  variables: ChangesSinceQueryVariables,
  book: Wordbook,
): Figure => {
  const { count, longDay } = formatsOf(book.lang);
  const inWords = ({ statesBefore, statesAfter }: Changes) =>
    book.t('changes.figure', {
      before: count(statesBefore.covered),
      after: count(statesAfter.covered),
    });
  const asked = { ...variables, first: 100 };
  return {
    name: 'berubah',
    label: changesTitle(changes, book),
    measure: 'agencyState',
    counting: inWords(changes),
    shown: shownOf(changes),
    document: ChangesSinceDocument,
    variables: asked,
    run: async (client) => {
      const { changesSince } = await ask(client, ChangesSinceDocument, asked);
      const moves = changesSince.agencies.rows;
      return {
        rows: moves.map((move) => ({
          key: `${move.agency.government}/${move.agency.code}`,
          label: book.say(move.agency.name),
          detail: book.t('changes.figureRow', {
            from: stateText(move.from, 'newly', book),
            to: stateText(move.to, 'gone', book),
            day: longDay(move.on),
          }),
          sources: [
            ...move.steps.map(({ source }) => source),
            ...(move.report ? [move.report.source] : []),
          ],
          counted: move.to === 'COVERED' || move.from === 'COVERED',
        })),
        total: changesSince.agencies.totalCount,
        sum: inWords(changesSince),
        makes: shownOf(changesSince),
        csv: () =>
          toCsv(
            columns(changesSince.since, book),
            moves,
            cutNote(moves.length, changesSince.agencies.totalCount, book),
          ),
      };
    },
  };
};
