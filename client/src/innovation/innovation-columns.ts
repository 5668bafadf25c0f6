import { knownPart } from '../format/calendar';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { awardText, resultText } from './result-text';
import type { InnovationRow } from './useInnovationPages';

/** Every row of the list as a file: what is not known stays empty. */
export const innovationColumns = (book: Wordbook): Column<InnovationRow>[] => {
  const { t, say } = book;
  return [
    { title: t('innovations.column.code'), cell: (row) => row.code },
    { title: t('innovations.column.innovation'), cell: (row) => say(row.title) },
    { title: t('innovations.column.benefit'), cell: (row) => row.summary && say(row.summary) },
    { title: t('innovations.column.agency'), cell: (row) => row.owner && say(row.owner.name) },
    {
      title: t('innovations.column.ownerBasis'),
      cell: (row) => t(`agency.ownerBasis.${row.ownerBasis}`),
    },
    {
      title: t('innovations.column.stage'),
      cell: (row) => row.stage && t(`agency.stage.${row.stage}`),
    },
    {
      title: t('innovations.column.since'),
      cell: (row) => row.since && knownPart(row.since, row.sincePrecision),
    },
    {
      title: t('innovations.column.sinceBasis'),
      cell: (row) => row.basis && t(`innovations.basis.${row.basis}`),
    },
    { title: t('innovations.column.check'), cell: (row) => t(`agency.check.${row.check}`) },
    {
      title: t('innovations.column.form'),
      cell: (row) => row.form && t(`innovations.forms.${row.form}`),
    },
    {
      title: t('innovations.column.digital'),
      cell: ({ digital }) =>
        digital === null ? null : t(`innovations.digitals.${digital ? 'YES' : 'NO'}`),
    },
    { title: t('innovations.column.adopters'), cell: (row) => row.adopters },
    {
      title: t('innovations.column.evidence'),
      // Why words: a spreadsheet takes 3/8 for a day in August.
      cell: ({ kippReadiness: { fulfilled, required } }) =>
        t('ratio.parts', { numerator: fulfilled, denominator: required }),
    },
    { title: t('innovations.column.results'), cell: (row) => row.outcomes.totalCount || null },
    {
      title: t('innovations.column.indicator'),
      cell: ({ outcomes: { nodes } }) => nodes[0] && say(nodes[0].indicator),
    },
    {
      title: t('innovations.column.result'),
      cell: ({ outcomes: { nodes } }) => nodes[0] && resultText(nodes[0], book),
    },
    {
      title: t('innovations.column.award'),
      cell: ({ recognitions: { nodes } }) => nodes.map((each) => awardText(each, book)).join('; '),
    },
    {
      title: t('innovations.column.source'),
      cell: ({ source }) => sourceText(source),
    },
    { title: t('file.government'), cell: (row) => row.government },
  ];
};
