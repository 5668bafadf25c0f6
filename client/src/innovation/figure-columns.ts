import type { AdoptionRowsQuery, InnovationLinesQuery } from '../gql/graphql';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export type Line = InnovationLinesQuery['innovationLines']['rows'][number];
export type AdoptionRow = AdoptionRowsQuery['adoptions']['nodes'][number];

/** The innovations behind a figure, as a file. */
export const lineColumns = ({ t, say }: Wordbook): Column<Line>[] => [
  { title: t('file.code'), cell: (line) => line.code },
  { title: t('file.innovation'), cell: (line) => say(line.title) },
  { title: t('file.owner'), cell: (line) => line.owner && say(line.owner.name) },
  { title: t('file.stage'), cell: (line) => t(`agency.stage.${line.stage}`) },
  { title: t('file.check'), cell: (line) => t(`agency.check.${line.check}`) },
  { title: t('file.measuredIndicators'), cell: (line) => line.outcomes },
  {
    title: t('file.recognitions'),
    cell: (line) => line.recognitions.map((each) => say(each.name)).join('; '),
  },
  { title: t('file.source'), cell: (line) => sourceText(line.source) },
  { title: t('file.government'), cell: (line) => line.government },
];

/** The adoptions behind a figure, as a file. */
export const adoptionColumns = ({ t, say }: Wordbook): Column<AdoptionRow>[] => [
  { title: t('file.code'), cell: (row) => row.code },
  { title: t('file.innovation'), cell: (row) => say(row.innovation.title) },
  { title: t('file.adopter'), cell: (row) => say(row.adopter.name) },
  { title: t('file.source'), cell: (row) => sourceText(row.source) },
];
