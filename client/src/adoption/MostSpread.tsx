import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { MostSpreadDocument, type MostSpreadQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { spreadColumns, spreadFigure } from './spread-figure';

type Innovation = MostSpreadQuery['innovations']['nodes'][number];

const shownRows = 6;

/** The innovations that most agencies use, as bars. */
export const MostSpread = () => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const variables = { asOf, within, first: shownRows };
  const answer = useAnswer(MostSpreadDocument, variables);
  const nodes = answer.data?.innovations.nodes;
  const [first, second] = nodes ?? [];
  const alone = first && first.adopters !== second?.adopters;
  return (
    <Panel
      anchor="menyebar"
      title={
        alone
          ? t('adoption.most.title', {
              title: say(first.title),
              count: first.adopters ?? 0,
              value: count(first.adopters ?? 0),
            })
          : t('adoption.most.label')
      }
      measure={t('adoption.most.measure')}
      menu={nodes && <FigureMenu figure={spreadFigure(nodes, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[66, 66, 66, 66, 66, 66]} />}>
        {({ innovations }) =>
          innovations.totalCount === 0 ? (
            <p className="note">{t('adoption.most.none')}</p>
          ) : (
            <Ranked rows={innovations.nodes} total={innovations.totalCount} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const Ranked = ({ rows, total }: { rows: readonly Innovation[]; total: number }) => {
  const book = useWords();
  const { t, lang } = book;
  const { count } = useFormats();
  const most = Math.max(1, ...rows.map(({ adopters }) => adopters ?? 0));
  return (
    <>
      <ol className="rank">
        {rows.map((row) => (
          <Row key={`${row.government}/${row.code}`} row={row} most={most} />
        ))}
      </ol>
      {total > rows.length && (
        <Link
          className="more no-print"
          to="/$lang/inovasi"
          params={{ lang }}
          search={(before: Search): Search => ({
            ...keepScope(before),
            diadopsi: 'ada',
            urut: '-diadopsi',
          })}
        >
          {t('adoption.most.all', { count: total, value: count(total) })}
          <Icon name="right" size={16} />
        </Link>
      )}
      <TableBehind
        name={t('adoption.most.label')}
        file="paling-menyebar.csv"
        columns={spreadColumns(book)}
        rows={rows}
        total={total}
        keyOf={(row) => `${row.government}/${row.code}`}
      />
    </>
  );
};

const Row = ({ row, most }: { row: Innovation; most: number }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  const adopters = row.adopters ?? 0;
  return (
    <li className="hit">
      <InnovationLink innovation={row} className="hit-a">
        {say(row.title)}
      </InnovationLink>
      <span className="small muted">
        {row.owner ? say(row.owner.name) : t('agency.ownerBasis.UNKNOWN')}
      </span>
      <span className="b">
        <i style={{ inlineSize: `${(adopters / most) * 70}%` }} />
        <b className="num">{count(adopters)}</b>
      </span>
    </li>
  );
};
