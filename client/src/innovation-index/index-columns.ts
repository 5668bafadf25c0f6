import type {
  IndexEntries_EntryFragment as Entry,
  IndexGaps_GapFragment as Gap,
  IndicatorRow_IndicatorFragment as Indicator,
} from '../gql/graphql';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';
import { scoreText } from './index-text';

const amount = <Row>(
  title: string,
  value: (row: Row) => number | null,
  book: Wordbook,
): TableColumn<Row> => ({
  title,
  cell: value,
  shown: (row) => scoreText(value(row), book),
  number: true,
});

/** Every indicator as it stands in the table and in the file. */
export const indicatorColumns = (book: Wordbook): TableColumn<Indicator>[] => {
  const { t, say } = book;
  const title = (name: 'weight' | 'recorded' | 'of' | 'one' | 'two' | 'three' | 'given' | 'open') =>
    t(`innovationIndex.indicators.column.${name}`);
  return [
    { title: t('innovationIndex.indicators.column.code'), cell: ({ code }) => code },
    { title: t('innovationIndex.indicators.column.indicator'), cell: ({ name }) => say(name) },
    amount(title('weight'), ({ weight }) => weight, book),
    amount(title('recorded'), ({ levels }) => levels?.numerator ?? null, book),
    amount(title('of'), ({ levels }) => levels?.denominator ?? null, book),
    amount(title('one'), ({ reached }) => reached?.one ?? null, book),
    amount(title('two'), ({ reached }) => reached?.two ?? null, book),
    amount(title('three'), ({ reached }) => reached?.three ?? null, book),
    amount(t('innovationIndex.indicators.column.evidence'), ({ evidenced }) => evidenced, book),
    amount(title('given'), ({ given }) => given, book),
    amount(title('open'), ({ open }) => open, book),
    ...[1, 2, 3].map((level) => ({
      title: t('innovationIndex.indicators.column.asks', { level }),
      cell: ({ asks }: Indicator) => {
        const found = asks.find((each) => each.level === level);
        return found ? say(found.asks) : null;
      },
    })),
  ];
};

export const gapColumns = (book: Wordbook): TableColumn<Gap>[] => {
  const { t, say } = book;
  return [
    {
      title: t('innovationIndex.gaps.column.indicator'),
      cell: ({ indicator, name }) => `${indicator} ${say(name)}`,
    },
    {
      title: t('innovationIndex.gaps.column.innovation'),
      cell: ({ innovation }) => (innovation ? say(innovation.title) : null),
    },
    amount(t('innovationIndex.gaps.column.level'), ({ level }) => level, book),
    amount(t('innovationIndex.gaps.column.next'), ({ nextLevel }) => nextLevel, book),
    { title: t('innovationIndex.gaps.column.asks'), cell: ({ asks }) => (asks ? say(asks) : null) },
    amount(t('innovationIndex.gaps.column.gain'), ({ gain }) => gain, book),
  ];
};

export const entryColumns = (book: Wordbook): TableColumn<Entry>[] => {
  const { t, say } = book;
  return [
    { title: t('innovationIndex.entries.column.code'), cell: ({ innovation }) => innovation.code },
    {
      title: t('innovationIndex.entries.column.innovation'),
      cell: ({ innovation }) => say(innovation.title),
    },
    {
      title: t('innovationIndex.entries.column.agency'),
      cell: ({ innovation }) => (innovation.owner ? say(innovation.owner.name) : null),
    },
    {
      title: t('innovationIndex.entries.column.counts'),
      cell: ({ entered }) => t(`innovationIndex.entries.${entered ? 'yes' : 'no'}`),
    },
    amount(t('innovationIndex.entries.column.points'), ({ points }) => points, book),
    amount(t('innovationIndex.entries.column.levels'), ({ levels }) => levels.numerator, book),
    amount(t('innovationIndex.entries.column.evidence'), ({ evidenced }) => evidenced, book),
    amount(t('innovationIndex.entries.column.given'), ({ given }) => given, book),
  ];
};
