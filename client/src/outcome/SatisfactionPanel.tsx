import { useAnswer } from '../apollo/useAnswer';
import { ValueBars } from '../charts/ValueBars';
import { FigureMenu } from '../figure/FigureMenu';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { CitySatisfactionDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import {
  keyOfSurvey,
  type Measure,
  type Survey,
  satisfactionFigure,
  satisfactionMessage,
  surveyBars,
  surveyColumns,
  surveysBy,
  surveyValue,
} from './satisfaction';

const measures: Measure[] = ['INDEX', 'PERCENT_SATISFIED'];

/** How satisfied people are with the city, by year; the index and the share of the satisfied apart. */
export const SatisfactionPanel = () => {
  const book = useWords();
  const { t, say } = book;
  const facts = useFacts();
  const { asOf, within } = useFilter();
  const only = facts?.governments.length === 1 ? facts.governments[0]?.code : undefined;
  const government = within ?? only;
  const variables = { government: government ?? '', asOf };
  const answer = useAnswer(CitySatisfactionDocument, variables, government !== undefined);
  const surveys = answer.data?.agency?.satisfaction;
  const name = answer.data?.agency?.agency.name;
  return (
    <Panel
      anchor="kepuasan"
      title={surveys ? satisfactionMessage(surveys, book) : t('outcome.satisfaction.label')}
      measure={t('outcome.satisfaction.measure', { place: name ? `${say(name)}. ` : '' })}
      menu={surveys && <FigureMenu figure={satisfactionFigure(surveys, variables, book)} />}
    >
      {facts && government === undefined ? (
        <p className="note">{t('outcome.satisfaction.choose')}</p>
      ) : (
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[30, 30, 30, 30, 28]} />}>
          {({ agency }) => <Surveys surveys={agency?.satisfaction ?? []} />}
        </CardBody>
      )}
    </Panel>
  );
};

const Surveys = ({ surveys }: { surveys: readonly Survey[] }) => {
  const book = useWords();
  const { t, lang } = book;
  if (surveys.length === 0) {
    return <HowToRecord what="satisfaction" says={t('outcome.satisfaction.none')} />;
  }
  return (
    <>
      <div className="cols surveycols">
        {measures.map((measure) => {
          const own = surveysBy(surveys, measure);
          if (own.length === 0) return null;
          return (
            <section key={measure} className="surveys">
              <h3 className="surveyhead">{t(`outcome.satisfaction.${measure}`)}</h3>
              <ValueBars
                title={t(`outcome.satisfaction.${measure}`)}
                bars={surveyBars(own, book)}
                text={(value) => surveyValue({ measure, value }, lang)}
              />
            </section>
          );
        })}
      </div>
      <TableBehind
        name={t('outcome.satisfaction.label')}
        file="kepuasan.csv"
        columns={surveyColumns(book)}
        rows={surveys}
        keyOf={keyOfSurvey}
      />
    </>
  );
};
