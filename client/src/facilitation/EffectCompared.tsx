import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { type Ratio, ratioText, shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { TableBehind } from '../tables/DataTable';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { comparedMessage, comparedRows } from './compared';
import type { Effect } from './effect';
import { comparedFigure } from './effect-figures';

/** Those that came beside those that did not: the same days, the same events, no cause claimed. */
export const EffectCompared = ({ effect }: { effect: Effect }) => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const rows = comparedRows(effect, book);
  if (rows.length === 0) return null;
  return (
    <Panel
      anchor="pembanding"
      title={comparedMessage(effect, book)}
      measure={t('facilitation.compared.measure', { days: effect.withinDays })}
      menu={<FigureMenu figure={comparedFigure(effect, { asOf, within }, book)} />}
    >
      <ol className="pairs">
        {rows.map((row) => (
          <li key={row.key}>
            <h3>{row.label}</h3>
            <PairBar name={t('facilitation.compared.came')} part={row.came} main />
            <PairBar name={t('facilitation.compared.absent')} part={row.absent} />
          </li>
        ))}
      </ol>
      <TableBehind
        name={t('facilitation.compared.table')}
        file={`fasilitasi-pembanding-${effect.asOf}.csv`}
        columns={[
          { title: t('facilitation.compared.what'), cell: (row) => row.label },
          {
            title: t('facilitation.compared.came'),
            cell: (row) => ratioText(row.came, book),
            number: true,
          },
          {
            title: t('facilitation.compared.absent'),
            cell: (row) => ratioText(row.absent, book),
            number: true,
          },
        ]}
        rows={rows}
        keyOf={(row) => row.key}
      />
    </Panel>
  );
};

const PairBar = ({ name, part, main = false }: { name: string; part: Ratio; main?: boolean }) => {
  const book = useWords();
  const { count } = useFormats();
  const share = shareOf(part, book);
  return (
    <p className={main ? 'pair main' : 'pair'}>
      <span className="pname">{name}</span>
      <span className="fbar" aria-hidden="true">
        <i style={{ '--v': (part.value ?? 0) * 100 } as React.CSSProperties} />
      </span>
      <span className="num">
        <b>
          {book.t('ratio.parts', {
            numerator: count(part.numerator),
            denominator: count(part.denominator),
          })}
        </b>
        {share !== null && <span className="muted"> ({share})</span>}
      </span>
    </p>
  );
};
