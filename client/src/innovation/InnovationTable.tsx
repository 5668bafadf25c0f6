import { useFormats } from '../format/useFormats';
import { InnovationLink } from '../ui/InnovationLink';
import { useWords } from '../words/useWords';
import { Award, EvidenceParts, Owner, Result, Since, Unknown } from './InnovationCells';
import { InnovationPages, type PagesProps, type RowsView } from './InnovationPages';
import type { InnovationRow } from './useInnovationPages';

const columns = [
  'innovation',
  'agency',
  'stage',
  'since',
  'adopters',
  'evidence',
  'result',
  'award',
] as const;

export const InnovationTable = ({ name, ...pages }: PagesProps & { name: string }) => {
  const { t } = useWords();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
        <table className="tb innovations">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === 'adopters' ? 'n' : undefined}>
                  {t(`innovations.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <InnovationPages {...pages} view={tableView} />
        </table>
      </section>
      <p className="small muted legendline">{t('innovations.legend')}</p>
    </>
  );
};

const tableView: RowsView = {
  Rows: ({ rows }) => (
    <tbody>
      {rows.map((row) => (
        <Row key={`${row.government}/${row.code}`} row={row} />
      ))}
    </tbody>
  ),
  Instead: ({ busy, children }) => (
    <tbody aria-busy={busy}>
      <tr>
        <td colSpan={columns.length}>{children}</td>
      </tr>
    </tbody>
  ),
};

const Row = ({ row }: { row: InnovationRow }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  return (
    <tr>
      <th scope="row" className="c-t">
        <InnovationLink innovation={row} className="name">
          {say(row.title)}
        </InnovationLink>
        {row.summary && <span className="sub">{say(row.summary)}</span>}
      </th>
      <td className="c-o">
        <Owner row={row} />
      </td>
      <td className={row.stage === 'IMPLEMENTATION' ? 'c-s' : 'c-s muted'}>
        {row.stage && t(`agency.stage.${row.stage}`)}
        {row.check !== 'CHECKED' && <span className="sub">{t(`agency.check.${row.check}`)}</span>}
      </td>
      <td className="num">
        <Since row={row} />
      </td>
      <td className="n">{row.adopters === null ? <Unknown /> : count(row.adopters)}</td>
      <td>
        <EvidenceParts row={row} />
      </td>
      <td className="c-r">
        <Result row={row} />
      </td>
      <td className="c-a">
        <Award row={row} />
      </td>
    </tr>
  );
};
