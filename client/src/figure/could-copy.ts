import { ask } from '../apollo/ask';
import { formatsOf } from '../format/formats';
import { CouldCopyDocument, type CouldCopyQuery } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import type { Figure } from './figure';

export type CopyChoice = NonNullable<CouldCopyQuery['couldCopy']>;
export type CopyCandidate = CopyChoice['candidates'][number];

/** As many as the server lists at once. */
const mostListed = 100;

const ownerText = ({ owner }: CopyCandidate['innovation'], { t, say }: Wordbook): string =>
  owner ? say(owner.name) : t('agency.ownerBasis.UNKNOWN');

/** Why an agency could copy this one, reason by reason, and whether somebody still has to check it. */
export const copyReasons = (candidate: CopyCandidate, book: Wordbook): string => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const { reasons, sharedAffairs, similarAdopters, outcome, innovation } = candidate;
  const worded = {
    SAME_KIND: t('copy.reasons.SAME_KIND'),
    SAME_AFFAIR: t('copy.reasons.SAME_AFFAIR', {
      affairs: sharedAffairs.map(({ name }) => say(name)).join(', '),
    }),
    ADOPTED_BY_SIMILAR: t('copy.reasons.ADOPTED_BY_SIMILAR', {
      count: similarAdopters ?? 0,
      value: count(similarAdopters ?? 0),
    }),
    IMPROVED: t('copy.reasons.IMPROVED', { indicator: outcome ? say(outcome.indicator) : '' }),
  };
  return [
    ...reasons.map((reason) => worded[reason]),
    innovation.check === 'CHECKED' ? null : t(`agency.check.${innovation.check}`),
  ]
    .filter(Boolean)
    .join(' · ');
};

const columns = (book: Wordbook): Column<CopyCandidate>[] => [
  { title: book.t('copy.columns.innovation'), cell: (each) => book.say(each.innovation.title) },
  { title: book.t('copy.columns.owner'), cell: (each) => ownerText(each.innovation, book) },
  { title: book.t('copy.columns.reasons'), cell: (each) => copyReasons(each, book) },
  { title: book.t('copy.columns.adoptions'), cell: (each) => each.adoptions },
  { title: book.t('file.source'), cell: (each) => sourceText(each.innovation.source) },
];

/** What one agency could copy, made of the innovations that the server lists for it. */
export const couldCopyFigure = (
  agency: string,
  { totalCount, asOf }: CopyChoice,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const variables = { agency, asOf, first: mostListed };
  const counting = (total: number) => t('copy.counting', { count: total, value: count(total) });
  return {
    name: 'bisa-meniru',
    label: t('copy.title'),
    measure: 'copyReasons',
    counting: counting(totalCount),
    shown: String(totalCount),
    document: CouldCopyDocument,
    variables,
    run: async (client) => {
      const { couldCopy } = await ask(client, CouldCopyDocument, variables);
      const rows = couldCopy?.candidates ?? [];
      const total = couldCopy?.totalCount ?? 0;
      return {
        rows: rows.map((each) => ({
          key: `${each.innovation.government}/${each.innovation.code}`,
          label: say(each.innovation.title),
          detail: [ownerText(each.innovation, book), copyReasons(each, book)].join(' · '),
          sources: [each.innovation.source],
          counted: true,
        })),
        total,
        sum: counting(total),
        makes: rows.length < total ? null : String(rows.length),
        csv: () => toCsv(columns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
