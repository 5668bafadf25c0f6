import type { AdopterRow_AdoptionFragment as Adoption } from '../gql/graphql';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

/** Who takes an innovation over, and when each step was reached. */
export const adopterColumns = ({ t, say }: Wordbook): Column<Adoption>[] => [
  { title: t('innovation.adopters.adopter'), cell: (row) => say(row.adopter.name) },
  ...(['INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED'] as const).map((stage) => ({
    title: t(`innovation.adopters.stage.${stage}`),
    cell: (row: Adoption) => row.stages.find((each) => each.stage === stage)?.reachedOn.day ?? null,
  })),
  { title: t('innovation.adopters.stoppedOn'), cell: (row) => row.stoppedOn?.day ?? null },
  { title: t('innovation.adopters.proof'), cell: (row) => row.proof },
  { title: t('innovations.column.source'), cell: (row) => sourceText(row.source) },
];
