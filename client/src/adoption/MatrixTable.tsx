import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import { shadeOf } from '../marks/shade';
import { TableBehind } from '../tables/DataTable';
import { useWords } from '../words/useWords';
import { BehindLink } from './BehindLink';
import {
  foldMatrix,
  isWithin,
  type Line,
  type Matrix,
  pairsByPlace,
  pairsOf,
  sumOf,
} from './matrix';
import { pairColumns, pairKey } from './pairs';
import { lineName, partyName, partyShort, searchBehind } from './party';

/** Origin by adopter, at most eight by eight; the number stands in every cell, colour only helps. */
export const MatrixTable = ({ matrix }: { matrix: Matrix }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const folded = foldMatrix(matrix);
  const { sources, adopters, cells } = folded;
  const hasRest = [...sources, ...adopters].some(({ party }) => party === null);
  const inside = sumOf(pairsByPlace(matrix).inside);
  const name = t('adoption.matrix.label');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
        <table className="mx">
          <caption className="sr">{t('adoption.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="o">
                {t('adoption.matrix.corner')}
              </th>
              {adopters.map((line) => (
                <th key={keyOf(line)} scope="col">
                  {line.party ? partyShort(line.party, book) : t('adoption.rest')}
                </th>
              ))}
              <th scope="col" className="s">
                {t('adoption.matrix.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source, at) => (
              <tr key={keyOf(source)}>
                <RowHead line={source} />
                {adopters.map((adopter, to) => (
                  <Cell
                    key={keyOf(adopter)}
                    value={cells[at]?.[to] ?? 0}
                    ends={{ source, adopter }}
                    folded={folded}
                  />
                ))}
                <td className="s">
                  <Amount value={source.total} ends={{ source }} folded={folded} />
                </td>
              </tr>
            ))}
            <tr className="tt">
              <th scope="row" className="o">
                <b>{t('adoption.matrix.sum')}</b>
              </th>
              {adopters.map((adopter) => (
                <td key={keyOf(adopter)}>
                  <Amount value={adopter.total} ends={{ adopter }} folded={folded} />
                </td>
              ))}
              <td className="s num">{count(matrix.applied ?? 0)}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <p className="small muted aside">
        {t('adoption.matrix.colours')} {hasRest && t('adoption.matrix.coloursRest')}{' '}
        {inside > 0 && t('adoption.matrix.inside', { count: inside, value: count(inside) })}
      </p>
      <TableBehind
        name={name}
        file={`adopsi-asal-pengadopsi-${matrix.asOf}.csv`}
        columns={pairColumns(book)}
        rows={pairsOf(matrix)}
        keyOf={pairKey}
      />
    </>
  );
};

const keyOf = ({ party }: Line): string =>
  party ? `${party.agency?.government ?? ''}/${party.code}` : '';

/** Short first, and in full below it where that says more. */
const RowHead = ({ line }: { line: Line }) => {
  const book = useWords();
  const { t } = book;
  const { party, members } = line;
  const short = party ? partyShort(party, book) : t('adoption.rest');
  const more = party
    ? partyName(party, book)
    : t('adoption.matrix.members', { count: members.length });
  return (
    <th scope="row" className="o">
      <b>{short}</b>
      {more !== short && <span>{more}</span>}
    </th>
  );
};

interface AmountProps {
  value: number;
  ends: Parameters<typeof searchBehind>[0];
  folded: ReturnType<typeof foldMatrix>;
}

const Cell = ({ value, ends, folded }: AmountProps) => {
  const isRest = !ends.source?.party || !ends.adopter?.party;
  const isOwn = isWithin(ends.source?.party, ends.adopter?.party);
  const shade = isRest || isOwn ? 0 : shadeOf(value, folded.most);
  return (
    <td className={isOwn ? 'own' : shade > 0 ? `q${shade}` : undefined}>
      <Amount value={value} ends={ends} folded={folded} />
    </td>
  );
};

/** A number that leads to its adoptions; behind a zero there are none. */
const Amount = ({ value, ends, folded }: AmountProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const facts = useFacts();
  if (value === 0) return <span className="z">0</span>;
  const { source, adopter } = ends;
  const isOwn = isWithin(source?.party, adopter?.party);
  const label = t(isOwn ? 'adoption.matrix.cellInside' : 'adoption.matrix.cell', {
    count: value,
    value: count(value),
    source: source ? lineName(source, book) : t('adoption.matrix.allSources'),
    adopter: adopter ? lineName(adopter, book) : t('adoption.matrix.allAdopters'),
  });
  return (
    <BehindLink to={searchBehind(ends, folded, facts)} label={label}>
      {count(value)}
    </BehindLink>
  );
};
