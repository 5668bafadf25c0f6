import type { IndexScale_PredicateFragment as Predicate } from '../gql/graphql';
import { TableBehind, type TableColumn } from '../tables/DataTable';
import { useWords, type Wordbook } from '../words/useWords';
import { type Index, scoreText } from './index-text';
import { bandsOf, isFarRight } from './scale';

interface Pin {
  kind: 'simulated' | 'assumed' | 'official';
  index: number;
  label: string;
}

const pinsOf = ({ recorded, assumed, rule, published }: Index, book: Wordbook): Pin[] => {
  const { t } = book;
  const [latest] = published;
  const pin = (kind: Pin['kind'], index: number | null | undefined, year?: number): Pin[] =>
    index === null || index === undefined
      ? []
      : [
          {
            kind,
            index,
            label: t(`innovationIndex.scale.${kind}`, {
              index: scoreText(index, book),
              year: String(year ?? ''),
            }),
          },
        ];
  return [
    ...pin('official', latest?.score, latest?.year),
    ...pin('simulated', recorded.index, rule.year),
    ...pin('assumed', assumed?.index),
  ];
};

const columnsOf = (book: Wordbook): TableColumn<Predicate>[] => [
  { title: book.t('innovationIndex.scale.column.predicate'), cell: ({ name }) => book.say(name) },
  {
    title: book.t('innovationIndex.scale.column.from'),
    cell: ({ lowerBound }) => lowerBound,
    shown: ({ lowerBound }) => scoreText(lowerBound, book),
    number: true,
  },
  {
    title: book.t('innovationIndex.scale.column.rules'),
    cell: ({ ruleYear }) => ruleYear,
    number: true,
  },
];

const at = (place: number) => ({ '--at': place }) as React.CSSProperties;

/** From 0 to 100, cut into predicates; a pin for each index that is known, each in a line of its own. */
export const IndexScale = ({ index }: { index: Index }) => {
  const book = useWords();
  const { t, say } = book;
  const bands = bandsOf(index.predicates);
  const [latest] = index.published;
  if (bands.length === 0) return null;
  return (
    <figure className="idxscale" aria-label={t('innovationIndex.scale.label')}>
      <ul className="pins">
        {pinsOf(index, book).map(({ kind, index: place, label }) => (
          <li
            key={kind}
            className={`pin ${kind}${isFarRight(place) ? ' left' : ''}`}
            style={at(place)}
          >
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <ol className="bands">
        {bands.map(({ key, predicate, from, to }, place) => (
          <li
            key={key}
            className={`band q${place + 1}${
              key === index.recorded.predicate?.name.indonesian ? ' here' : ''
            }`}
            style={{ '--from': from, '--to': to } as React.CSSProperties}
          >
            <b>{say(predicate.name)}</b>
            <span>{t('innovationIndex.scale.from', { bound: scoreText(from, book) })}</span>
          </li>
        ))}
      </ol>
      {latest && latest.year !== index.rule.year && (
        <p className="small muted">
          {t('innovationIndex.scale.otherRules', {
            official: String(latest.year),
            year: String(index.rule.year),
          })}
        </p>
      )}
      <TableBehind
        name={t('innovationIndex.scale.table')}
        file={`predikat-${index.rule.year}.csv`}
        columns={columnsOf(book)}
        rows={index.predicates}
        keyOf={({ lowerBound }) => String(lowerBound)}
      />
    </figure>
  );
};
