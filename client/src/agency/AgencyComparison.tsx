import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import { BesideItsKindDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import { ComparisonRow } from './ComparisonRow';
import { comparedColumns, comparisonFigure } from './comparison-figure';
import type { Beside } from './comparison-text';
import './comparison.css';

const nameOf = ({ shortName, name }: Beside['agency'], { say }: Wordbook): string =>
  shortName ?? say(name);

const titleOf = (beside: Beside, book: Wordbook): string => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const kind = say(beside.kind.name);
  const first = beside.rows.find((row) => row.by === 'COUNTING');
  if (!first?.position) return t('beside.titleUnknown', { kind });
  if (first.value === 0) return t('beside.titleNone', { kind, name: nameOf(beside.agency, book) });
  return t(first.known < beside.total ? 'beside.titleSome' : 'beside.title', {
    position: count(first.position),
    known: count(first.known),
    total: count(beside.total),
    kind,
  });
};

/** The agency beside all others of its kind, measure by measure. */
export const AgencyComparison = ({ code, kind }: { code: string; kind: string }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const { asOf, level } = useFilter();
  const variables = { code, asOf, level };
  const answer = useAnswer(BesideItsKindDocument, variables);
  const beside = answer.data?.agencyComparison;
  if (answer.data && !beside) return null;
  const title = beside ? titleOf(beside, book) : t('beside.titleUnknown', { kind });
  return (
    <Panel
      anchor="bandingkan"
      className="gap"
      title={title}
      measure={
        beside && t('beside.measure', { total: count(beside.total), name: say(beside.agency.name) })
      }
      menu={beside && <FigureMenu figure={comparisonFigure(beside, title, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[40, 48, 48, 48, 48, 48]} />}>
        {({ agencyComparison }) => agencyComparison && <Body beside={agencyComparison} />}
      </CardBody>
    </Panel>
  );
};

const Body = ({ beside }: { beside: Beside }) => {
  const book = useWords();
  const { t, say } = book;
  if (beside.total < 2) return <p className="note">{t('beside.alone')}</p>;
  const name = t('beside.titleUnknown', { kind: say(beside.kind.name) });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
        <table className="tb beside">
          <thead>
            <tr>
              <th scope="col">{t('beside.column.by')}</th>
              <th scope="col" className="spread">
                {t('beside.column.spread')}
              </th>
              <th scope="col" className="n">
                {t('beside.column.value')}
              </th>
              <th scope="col" className="n">
                {t('beside.column.median')}
              </th>
              <th scope="col">{t('beside.column.position')}</th>
            </tr>
          </thead>
          <tbody>
            {beside.rows.map((row) => (
              <ComparisonRow key={row.by} row={row} beside={beside} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small muted">{t('beside.missing')}</p>
      <TableBehind
        name={name}
        file={`sejenis-${beside.agency.code}-${beside.asOf}.csv`}
        columns={comparedColumns(beside, book)}
        rows={beside.agencies}
        keyOf={(each) => `${each.agency.government}/${each.agency.code}`}
      />
    </>
  );
};
