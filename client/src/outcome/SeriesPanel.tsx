import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useDropped } from '../filter/dropped';
import { agencyKey, useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { atStart } from '../format/formats';
import { OverTimeDocument, SeriesChoicesDocument, type SeriesChoicesQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { SeriesView } from './SeriesView';
import { seriesFigure, seriesMessage } from './series-figure';
import { useOutcomeQuestion } from './useOutcomeQuestion';

type Choices = SeriesChoicesQuery['outcomeSummary']['rows'];

/** One indicator over time: the one the address names, else the one with the most values. */
export const SeriesPanel = () => {
  const book = useWords();
  const { t, say } = book;
  const facts = useFacts();
  const { search, asOf } = useFilter();
  const { question, ready } = useOutcomeQuestion();
  const choices = useAnswer(SeriesChoicesDocument, question, ready);
  const rows = choices.data?.outcomeSummary.rows ?? [];
  const keyOf = ({ code, innovation }: Choices[number]) =>
    agencyKey({ code, government: innovation.government }, facts);
  const [most] = rows;
  const code = search.indikator ?? (most && facts ? keyOf(most) : undefined);
  const variables = { code: code ?? '', asOf };
  const answer = useAnswer(OverTimeDocument, variables, code !== undefined);
  const series = answer.data?.outcomeSeries;
  const { indikator } = search;
  const isUnknown = indikator !== undefined && !answer.old && answer.data?.outcomeSeries === null;
  useDropped(isUnknown ? `indikator=${indikator}` : null, { indikator: undefined });
  const owner = series?.innovation.owner;
  const nothing = choices.data !== undefined && code === undefined && rows.length === 0;
  return (
    <Panel
      anchor="deret"
      title={series ? seriesMessage(series, book) : t('outcome.series.label')}
      measure={
        series
          ? t('outcome.series.measure', {
              unit: atStart(say(series.unit)),
              innovation: say(series.innovation.title),
              owner: owner ? `, ${owner.shortName ?? say(owner.name)}` : '',
            })
          : undefined
      }
      menu={series && <FigureMenu figure={seriesFigure(series, variables, book)} />}
    >
      {rows.length > 0 && (
        <SeriesPicker
          value={code ?? ''}
          options={rows.map((row) => ({
            value: keyOf(row),
            label: `${atStart(say(row.indicator))} – ${say(row.innovation.title)}`,
          }))}
          own={
            series ? `${atStart(say(series.indicator))} – ${say(series.innovation.title)}` : code
          }
        />
      )}
      {nothing ? (
        <HowToRecord what="outcomes" says={t('outcome.series.none')} />
      ) : (
        <CardBody
          answer={
            code === undefined
              ? {
                  ...answer,
                  failed: choices.failed || answer.failed,
                  retry: choices.failed ? choices.retry : answer.retry,
                }
              : answer
          }
          skeleton={<SkeletonLines heights={[260, 28]} />}
        >
          {({ outcomeSeries }) =>
            outcomeSeries ? (
              <SeriesView series={outcomeSeries} />
            ) : (
              <p className="note" role="status">
                {t('outcome.series.notFound', { code })}
              </p>
            )
          }
        </CardBody>
      )}
    </Panel>
  );
};

interface PickerProps {
  value: string;
  options: { value: string; label: string }[];
  /** The name of the one that is shown, where it is none of the options. */
  own: string | undefined;
}

const SeriesPicker = ({ value, options, own = value }: PickerProps) => {
  const { t } = useWords();
  const { change } = useFilter();
  const known = options.some((option) => option.value === value);
  return (
    <div className="seriespick no-print">
      <Picker
        className="grow"
        label={t('outcome.series.pick')}
        value={value}
        options={known ? options : [{ value, label: own }, ...options]}
        onPick={(indikator) => change({ indikator })}
      />
    </div>
  );
};
