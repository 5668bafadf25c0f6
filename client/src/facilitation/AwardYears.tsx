import { FigureMenu } from '../figure/FigureMenu';
import { programmeOf, urlProgrammes } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { shadeOf } from '../marks/shade';
import { TableBehind } from '../tables/DataTable';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { awardYearsFigure, groupColumns } from './award-figure';
import { awardYears, namedFirst, type TierCount, wonIn } from './award-years';
import type { Totals } from './awards';

/** What was won in each year and programme, with every number printed; colour only makes it stronger. */
export const AwardYears = ({ totals }: { totals: Totals }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const rows = awardYears(totals.groups);
  const programmes = wonIn(rows, urlProgrammes.map(programmeOf));
  const most = Math.max(
    0,
    ...rows.flatMap(({ cells }) => programmes.map((each) => cells[each]?.count ?? 0)),
  );
  const best = rows.reduce(
    (one, other) => (other.total > one.total ? other : one),
    rows[0] ?? { year: null, total: 0 },
  );
  const table = t('facilitation.years.table');
  const title = t('facilitation.years.title', {
    count: best.total,
    year: best.year ?? t('facilitation.years.unknown'),
    total: count(best.total),
  });
  return (
    <Panel
      anchor="per-tahun"
      title={title}
      measure={t('facilitation.years.measure')}
      menu={<FigureMenu figure={awardYearsFigure(totals, { asOf, within }, book)} />}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name: table })}>
        <table className="ymatrix">
          <thead>
            <tr>
              <th scope="col">{t('facilitation.events.year')}</th>
              {programmes.map((programme) => (
                <th key={programme} scope="col" className="c">
                  {t(`facilitation.programmes.${programme}`)}
                </th>
              ))}
              <th scope="col" className="n">
                {t('facilitation.years.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, total, cells }) => (
              <tr key={year ?? '-'}>
                <th scope="row" className="num">
                  {year ?? t('facilitation.years.unknown')}
                </th>
                {programmes.map((programme) => {
                  const cell = cells[programme];
                  return (
                    <td key={programme} className={`q${shadeOf(cell?.count ?? 0, most)}`}>
                      <b>{cell ? count(cell.count) : '–'}</b>
                      {cell && <Tiers tiers={cell.tiers} />}
                    </td>
                  );
                })}
                <td className="n b">{total === 0 ? '–' : count(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TableBehind
        name={table}
        file={`penghargaan-per-tahun-${totals.asOf}.csv`}
        columns={groupColumns(book)}
        rows={totals.groups}
        keyOf={(row) => [row.programme, row.year, row.tier].join('/')}
      />
    </Panel>
  );
};

/** "2 Top 99, 1 tanpa tingkat": adds up to the number above it; without any tier that says it all. */
const Tiers = ({ tiers }: { tiers: readonly TierCount[] }) => {
  const { t } = useWords();
  const { count } = useFormats();
  if (tiers.every(({ tier }) => tier === null)) return null;
  return (
    <span>
      {namedFirst(tiers)
        .map(({ tier, count: won }) => `${count(won)} ${tier ?? t('facilitation.years.noTier')}`)
        .join(', ')}
    </span>
  );
};
