import type { CSSProperties } from 'react';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { ownOf } from './comparison-figure';
import {
  amountText,
  type Beside,
  type Compared,
  dotsOf,
  ownText,
  placeOf,
  positionText,
} from './comparison-text';

/** One measure: all of the kind as dots on a line, then the value, the middle and the position in words. */
export const ComparisonRow = ({ row, beside }: { row: Compared; beside: Beside }) => {
  const book = useWords();
  const { t } = book;
  const own = ownText(row, ownOf(beside), book);
  return (
    <tr>
      <th scope="row">
        {t(`beside.by.${row.by}`)}
        {row.by === 'DAYS_WITHOUT' && <span className="sub">{t('beside.fewer')}</span>}
      </th>
      <td className="spread">
        <Spread row={row} beside={beside} own={own} />
      </td>
      <td className="n">
        {row.value === null ? <span className="muted">{own}</span> : <b>{own}</b>}
      </td>
      <td className="n muted">{amountText(row.by, row.median, book)}</td>
      <td>{positionText(row, beside.total, book)}</td>
    </tr>
  );
};

const at = (x: number) => ({ '--x': x }) as CSSProperties;

const Spread = ({ row, beside, own }: { row: Compared; beside: Beside; own: string }) => {
  const book = useWords();
  const { count } = useFormats();
  if (row.known === 0) return <span className="muted">–</span>;
  const label = book.t('beside.drawn', {
    name: book.say(beside.agency.name),
    value: own,
    median: amountText(row.by, row.median, book),
    least: amountText(row.by, row.least, book),
    most: amountText(row.by, row.most, book),
    known: count(row.known),
  });
  return (
    <div className="dots" role="img" aria-label={label}>
      <span className="ends">{amountText(row.by, row.least, book)}</span>
      <span className="line">
        {row.median !== null && <i className="mid" style={at(placeOf(row, row.median))} />}
        {dotsOf(row, beside.agencies).map((dot) => (
          <i key={dot.x} className={dot.own ? 'dot own' : 'dot'} style={at(dot.x)} />
        ))}
      </span>
      <span className="ends">{amountText(row.by, row.most, book)}</span>
    </div>
  );
};
