import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { formatsOf, inSentence } from '../format/formats';
import { type Ratio, ratioText } from '../format/ratio';
import { EvidenceGapsDocument, type EvidenceGapsQuery } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';

export type Gaps = EvidenceGapsQuery['evidenceGaps'];
/** Innovations that the page lists at once. */
export const gapRows = 25;

type Variables = { asOf: string | undefined; within: string | undefined };
type Kind = Gaps['byKind'][number];

/** The sort of document that is missing most often; where nothing was ever entered, that. */
export const gapsMessage = (
  { byKind, evidenceRecorded, completeness }: Gaps,
  book: Wordbook,
): string => {
  const { t } = book;
  if (!evidenceRecorded || completeness === null) return t('facilitation.gaps.none');
  const known = byKind.filter((each): each is Kind & { present: Ratio } => each.present !== null);
  const [rarest] = [...known].sort((one, other) => one.present.numerator - other.present.numerator);
  if (!rarest) return t('facilitation.gaps.none');
  return t('facilitation.gaps.title', {
    part: ratioText(completeness, book),
    kind: inSentence(t(`innovation.evidence.kinds.${rarest.kind}`)),
  });
};

export const kindColumns = ({ t }: Wordbook): TableColumn<Kind>[] => [
  {
    title: t('facilitation.gaps.kind'),
    cell: ({ kind }) => t(`innovation.evidence.kinds.${kind}`),
  },
  {
    title: t('facilitation.gaps.present'),
    cell: ({ present }) => present?.numerator,
    number: true,
  },
  {
    title: t('facilitation.gaps.inUse'),
    cell: ({ present }) => present?.denominator,
    number: true,
  },
];

export const gapColumns = ({ t, say }: Wordbook): Column<Gaps['rows'][number]>[] => {
  const listed = (kinds: Gaps['kinds']) =>
    kinds.map((kind) => t(`innovation.evidence.kinds.${kind}`)).join('; ');
  return [
    { title: t('file.code'), cell: (row) => row.innovation.code },
    { title: t('file.innovation'), cell: (row) => say(row.innovation.title) },
    {
      title: t('file.owner'),
      cell: (row) => row.innovation.owner && say(row.innovation.owner.name),
    },
    { title: t('facilitation.gaps.present'), cell: (row) => listed(row.present) },
    { title: t('facilitation.column.lacking'), cell: (row) => listed(row.missing) },
  ];
};

export const agencyGapColumns = (book: Wordbook): TableColumn<Gaps['byAgency'][number]>[] => {
  const { t, say } = book;
  return [
    {
      title: t('file.agency'),
      cell: ({ agency }) => (agency ? say(agency.name) : t('agency.ownerBasis.UNKNOWN')),
    },
    { title: t('facilitation.gaps.inUse'), cell: (row) => row.inUse, number: true },
    { title: t('facilitation.gaps.lackingSome'), cell: (row) => row.lacking, number: true },
    {
      title: t('facilitation.gaps.documents'),
      cell: ({ completeness }) => completeness && ratioText(completeness, book),
      number: true,
    },
  ];
};

/** Added up from the sorts: documents on record, of all that were looked for. */
const madeOf = (byKind: Gaps['byKind']): string => {
  const known = byKind.flatMap(({ present }) => present ?? []);
  if (known.length === 0) return '–';
  const sum = (of: (ratio: Ratio) => number) => known.reduce((all, each) => all + of(each), 0);
  return shareShown(
    sum(({ numerator }) => numerator),
    sum(({ denominator }) => denominator),
  );
};

export const gapsFigure = (gaps: Gaps, scope: Variables, book: Wordbook): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const variables = { ...scope, first: 1 };
  const sumOf = ({ completeness }: Pick<Gaps, 'completeness'>) =>
    completeness === null ? t('facilitation.gaps.none') : ratioText(completeness, book);
  return {
    name: 'bukti-dukung',
    label: t('facilitation.gaps.label'),
    measure: 'evidenceCompleteness',
    counting: sumOf(gaps),
    shown: gaps.completeness
      ? shareShown(gaps.completeness.numerator, gaps.completeness.denominator)
      : '–',
    document: EvidenceGapsDocument,
    variables,
    run: async (client) => {
      const { evidenceGaps: now } = await ask(client, EvidenceGapsDocument, variables);
      return {
        rows: now.byKind.map(({ kind, present }) => ({
          key: kind,
          label: t(`innovation.evidence.kinds.${kind}`),
          detail: present
            ? t('ratio.parts', {
                numerator: count(present.numerator),
                denominator: count(present.denominator),
              })
            : '–',
          sources: [],
          counted: true,
        })),
        total: now.byKind.length,
        sum: sumOf(now),
        makes: madeOf(now.byKind),
        csv: () => toCsv(kindColumns(book), now.byKind),
      };
    },
  };
};
