import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AdoptionLagDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { type Lag, type LagRow, lagColumns, lagFigure, lagMessage, lagRows } from './lag';

/** How many days an adoption takes, from the source and from stage to stage. */
export const AdoptionLag = () => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const variables = { asOf, within };
  const answer = useAnswer(AdoptionLagDocument, variables);
  const lag = answer.data?.adoptionLag;
  return (
    <Panel
      anchor="lama"
      title={lag ? lagMessage(lag, book) : t('adoption.lag.label')}
      measure={t('adoption.lag.measure')}
      menu={lag && <FigureMenu figure={lagFigure(lag, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[64, 64, 64, 64, 64, 28]} />}>
        {({ adoptionLag }) => <Rows lag={adoptionLag} />}
      </CardBody>
    </Panel>
  );
};

const Rows = ({ lag }: { lag: Lag }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const rows = lagRows(lag, book);
  const longest = Math.max(1, ...rows.map(({ days }) => days.upperQuartile ?? 0));
  return (
    <>
      <ul className="lags">
        {rows.map((row) => (
          <Row key={row.key} row={row} longest={longest} />
        ))}
      </ul>
      {lag.beforeSource > 0 && (
        <p className="small muted aside">
          {t('adoption.lag.before', { count: lag.beforeSource, value: count(lag.beforeSource) })}
        </p>
      )}
      <TableBehind
        name={t('adoption.lag.label')}
        file={`lama-adopsi-${lag.asOf}.csv`}
        columns={lagColumns(book)}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </>
  );
};

const Row = ({ row, longest }: { row: LagRow; longest: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { median, lowerQuartile, upperQuartile, cases } = row.days;
  const at = (days: number | null) => `${(Math.max(0, days ?? 0) / longest) * 100}%`;
  const width = `${((Math.max(0, upperQuartile ?? 0) - Math.max(0, lowerQuartile ?? 0)) / longest) * 100}%`;
  return (
    <li>
      <span>
        <Arrowed text={row.name} />
      </span>
      {median === null ? (
        <small className="muted">
          {t('adoption.lag.few', { found: count(cases.found), needed: count(cases.needed) })}
        </small>
      ) : (
        <>
          <b className="num">{t('adoption.lag.days', { count: median, value: count(median) })}</b>
          <i className="lagbar" aria-hidden="true">
            <i style={{ insetInlineStart: at(lowerQuartile), inlineSize: width }} />
            <b style={{ insetInlineStart: at(median) }} />
          </i>
          <small className="muted">
            {t('adoption.lag.range', {
              low: count(lowerQuartile ?? 0),
              high: count(upperQuartile ?? 0),
              cases: count(cases.found),
              count: cases.found,
            })}
          </small>
        </>
      )}
    </li>
  );
};
