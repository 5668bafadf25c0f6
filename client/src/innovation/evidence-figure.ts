import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { InnovationEvidenceDocument, type InnovationEvidenceQuery } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';

type Readiness = NonNullable<InnovationEvidenceQuery['innovation']>['kippReadiness'];
type Requirement = Readiness['requirements'][number];

export const metText = (met: boolean | null, { t }: Wordbook): string =>
  t(`innovation.evidence.state.${met === null ? 'unknown' : met ? 'met' : 'notMet'}`);

/** "Umur paling sedikit 24 bulan": what is required, as the rules of the day have it. */
export const requirementName = (
  { requirement }: Requirement,
  { minimumAgeMonths }: Pick<Readiness, 'minimumAgeMonths'>,
  { t }: Wordbook,
): string => t(`innovation.evidence.requirements.${requirement}`, { count: minimumAgeMonths ?? 0 });

const columnsOf = (readiness: Readiness, book: Wordbook): Column<Requirement>[] => [
  {
    title: book.t('innovation.evidence.column.requirement'),
    cell: (each) => requirementName(each, readiness, book),
  },
  { title: book.t('innovation.evidence.column.state'), cell: (each) => metText(each.met, book) },
];

const isMet = ({ met }: Requirement): boolean => met === true;

/** How many of what KIPP asks for is on record, requirement by requirement. */
export const evidenceFigure = (
  { fulfilled, required }: Readiness,
  variables: { code: string; asOf: string | undefined },
  book: Wordbook,
): Figure => {
  const sumOf = (numerator: number, denominator: number) =>
    book.t('ratio.parts', { numerator, denominator });
  return {
    name: 'bukti',
    label: book.t('innovation.evidence.label'),
    measure: 'kippReadiness',
    counting: sumOf(fulfilled, required),
    shown: shareShown(fulfilled, required),
    document: InnovationEvidenceDocument,
    variables,
    run: async (client) => {
      const { innovation } = await ask(client, InnovationEvidenceDocument, variables);
      if (!innovation) throw new Error('The innovation is no longer on record');
      const readiness = innovation.kippReadiness;
      const { requirements } = readiness;
      const met = requirements.filter(isMet).length;
      return {
        rows: requirements.map((each) => ({
          key: each.requirement,
          label: requirementName(each, readiness, book),
          detail: metText(each.met, book),
          sources: [],
          counted: isMet(each),
        })),
        total: requirements.length,
        sum: sumOf(met, requirements.length),
        makes: shareShown(met, requirements.length),
        csv: () => toCsv(columnsOf(readiness, book), requirements),
      };
    },
  };
};
