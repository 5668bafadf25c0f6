import { ask, askAll } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  InnovationLinesDocument,
  type InnovationLinesQuery,
  InnovationTotalsDocument,
  type InnovationTotalsQuery,
} from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Line = InnovationLinesQuery['innovationLines']['rows'][number];
type Counted = 'RECORDED' | 'MEASURED' | 'RECOGNISED';

const about: Record<Counted, { name: string; measure: string }> = {
  RECORDED: { name: 'tercatat', measure: 'recordedInnovations' },
  MEASURED: { name: 'terukur', measure: 'measuredInnovations' },
  RECOGNISED: { name: 'penghargaan', measure: 'recognisedInnovations' },
};

const detailOf = (line: Line, { t, say }: Wordbook): string =>
  [
    line.owner ? say(line.owner.name) : t('agency.ownerBasis.UNKNOWN'),
    t(`agency.stage.${line.stage}`),
    ...line.recognitions.map((each) => say(each.name)),
  ].join(' · ');

/** A count of innovations, made of the innovations themselves. */
export const innovationFigure = (
  counted: Counted,
  shown: number,
  label: string,
  asOf: string,
  book: Wordbook,
): Figure => {
  const { count } = formatsOf(book.lang);
  const variables = { figure: counted, asOf };
  return {
    ...about[counted],
    label,
    counting: book.t('figure.sumRows', { count: count(shown) }),
    shown: String(shown),
    document: InnovationLinesDocument,
    variables,
    run: async (client) => {
      const pages = await askAll(
        client,
        InnovationLinesDocument,
        variables,
        (data) => data.innovationLines,
      );
      const lines = pages.flatMap((page) => page.innovationLines.rows);
      return {
        rows: lines.map((line) => ({
          key: line.code,
          label: book.say(line.title),
          detail: detailOf(line, book),
          sources: [line.source],
        })),
        total: lines.length,
        sum: book.t('figure.sumRows', { count: count(lines.length) }),
        makes: String(lines.length),
      };
    },
  };
};

const adoptionsShown = (totals: {
  adoptions: number | null;
  adoptionsRecorded: boolean;
}): string => (totals.adoptionsRecorded ? String(totals.adoptions) : '–');

/** Adoptions: where none has ever been recorded, the query says that nobody knows. */
export const adoptionFigure = (
  totals: InnovationTotalsQuery['innovationTotals'],
  book: Wordbook,
): Figure => {
  const { t } = book;
  const variables = { asOf: totals.asOf };
  const sumOf = (of: { adoptions: number | null; adoptionsRecorded: boolean }) =>
    of.adoptionsRecorded
      ? t('figure.sumAdoption', { count: of.adoptions ?? 0 })
      : t('figure.sumNoAdoption');
  return {
    name: 'adopsi',
    label: t('totals.adopted'),
    measure: 'appliedAdoptions',
    counting: sumOf(totals),
    shown: adoptionsShown(totals),
    document: InnovationTotalsDocument,
    variables,
    run: async (client) => {
      const { innovationTotals } = await ask(client, InnovationTotalsDocument, variables);
      return {
        rows: [],
        total: 0,
        sum: sumOf(innovationTotals),
        makes: adoptionsShown(innovationTotals),
      };
    },
  };
};
