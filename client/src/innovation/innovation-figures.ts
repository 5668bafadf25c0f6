import { type AllPages, askAll } from '../apollo/ask';
import { type Figure, type FigureRow, shareShown, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { type Ratio, ratioText } from '../format/ratio';
import {
  AdoptionRowsDocument,
  type AdoptionRowsQuery,
  InnovationLinesDocument,
  type InnovationLinesQueryVariables,
  type InnovationTotalsQuery,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { adoptionColumns, type Line, lineColumns } from './figure-columns';

type Counted = 'RECORDED' | 'RECOGNISED';

/** The day and the government that a figure is of. */
interface Asked {
  asOf: string;
  within: string | undefined;
}

const about: Record<Counted, { name: string; measure: string }> = {
  RECORDED: { name: 'tercatat', measure: 'recordedInnovations' },
  RECOGNISED: { name: 'penghargaan', measure: 'recognisedInnovations' },
};

const askLines: (
  ...asked: [Parameters<Figure['run']>[0], InnovationLinesQueryVariables]
) => Promise<{ lines: Line[]; total: number }> = async (client, variables) => {
  const { pages, cut } = await askAll(
    client,
    InnovationLinesDocument,
    variables,
    (data) => data.innovationLines,
  );
  const lines = pages.flatMap((page) => page.innovationLines.rows);
  return { lines, total: totalOf(lines.length, cut, pages[0]?.innovationLines.totalCount) };
};

const lineRow = (line: Line, counted: boolean, { t, say }: Wordbook): FigureRow => ({
  key: `${line.government}/${line.code}`,
  label: say(line.title),
  detail: [
    line.owner ? say(line.owner.name) : t('agency.ownerBasis.UNKNOWN'),
    t(`agency.stage.${line.stage}`),
    ...(line.outcomes > 0 ? [t('figure.indicators', { count: line.outcomes })] : []),
    ...line.recognitions.map((each) => say(each.name)),
  ].join(' · '),
  sources: [line.source],
  counted,
});

/** A count of innovations, made of the innovations themselves. */
export const innovationFigure = (
  counted: Counted,
  shown: number,
  label: string,
  asked: Asked,
  book: Wordbook,
): Figure => {
  const { count } = formatsOf(book.lang);
  const variables = { figure: counted, ...asked };
  return {
    ...about[counted],
    label,
    counting: book.t('figure.innovations', { count: shown, value: count(shown) }),
    shown: String(shown),
    document: InnovationLinesDocument,
    variables,
    run: async (client) => {
      const { lines, total } = await askLines(client, variables);
      return {
        rows: lines.map((line) => lineRow(line, true, book)),
        total,
        sum: book.t('figure.sumRows', { count: count(total) }),
        makes: String(total),
        csv: () => toCsv(lineColumns(book), lines, cutNote(lines.length, total, book)),
      };
    },
  };
};

const isMeasured = (line: Line): boolean => line.outcomes > 0;

/** The measured of the recorded: every recorded innovation is a row, so both parts can be counted. */
export const measuredFigure = (
  measured: Ratio,
  label: string,
  asked: Asked,
  book: Wordbook,
): Figure => {
  const variables = { figure: 'RECORDED' as const, ...asked };
  return {
    name: 'terukur',
    measure: 'measuredInnovations',
    label,
    counting: ratioText(measured, book),
    shown: shareShown(measured.numerator, measured.denominator),
    document: InnovationLinesDocument,
    variables,
    run: async (client) => {
      const { lines, total } = await askLines(client, variables);
      const part = lines.filter(isMeasured).length;
      const { count } = formatsOf(book.lang);
      return {
        rows: lines.map((line) => lineRow(line, isMeasured(line), book)),
        total,
        sum: book.t('figure.sumMeasured', { part: count(part), whole: count(lines.length) }),
        makes: lines.length < total ? null : shareShown(part, total),
        csv: () => toCsv(lineColumns(book), lines, cutNote(lines.length, total, book)),
      };
    },
  };
};

const adoptionsShown = (recorded: boolean, adoptions: number | null): string =>
  recorded ? String(adoptions ?? 0) : '–';

const adoptionSum = (recorded: boolean, adoptions: number | null, { t, lang }: Wordbook): string =>
  recorded
    ? t('figure.sumAdoption', { count: formatsOf(lang).count(adoptions ?? 0) })
    : t('figure.sumNoAdoption');

const adoptionAnswer = ({ pages, cut }: AllPages<AdoptionRowsQuery>, book: Wordbook) => {
  const adoptions = pages.flatMap((page) => page.adoptions.nodes);
  const total = totalOf(adoptions.length, cut, pages[0]?.adoptions.totalCount);
  const recorded = pages.some((page) => page.innovationTotals.adoptionsRecorded);
  return {
    rows: adoptions.map((row) => ({
      key: `${row.government}/${row.code}`,
      label: book.say(row.innovation.title),
      detail: book.t('figure.adoptedBy', { agency: book.say(row.adopter.name) }),
      sources: [row.source],
      counted: true,
    })),
    total,
    sum: adoptionSum(recorded, total, book),
    makes: adoptionsShown(recorded, total),
    csv: () => toCsv(adoptionColumns(book), adoptions, cutNote(adoptions.length, total, book)),
  };
};

/** Adoptions in use: where none has ever been recorded, the query says that nobody knows. */
export const adoptionFigure = (
  totals: InnovationTotalsQuery['innovationTotals'],
  asked: Asked,
  book: Wordbook,
): Figure => {
  return {
    name: 'adopsi',
    label: book.t('totals.adopted'),
    measure: 'appliedAdoptions',
    counting: adoptionSum(totals.adoptionsRecorded, totals.adoptions, book),
    shown: adoptionsShown(totals.adoptionsRecorded, totals.adoptions),
    document: AdoptionRowsDocument,
    variables: { ...asked },
    run: async (client) =>
      adoptionAnswer(
        await askAll(client, AdoptionRowsDocument, asked, (data) => data.adoptions.pageInfo),
        book,
      ),
  };
};
