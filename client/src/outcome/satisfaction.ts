import { ask } from '../apollo/ask';
import type { ValueBar } from '../charts/ValueBars';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  CitySatisfactionDocument,
  type CitySatisfactionQuery,
  type CitySatisfactionQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import { inLanguage } from '../words/in-language';
import type { Wordbook } from '../words/useWords';

export type Survey = NonNullable<CitySatisfactionQuery['agency']>['satisfaction'][number];
export type Measure = Survey['measure'];

/** One way of measuring, newest first: an index and a share of people are never put together. */
export const surveysBy = (surveys: readonly Survey[], measure: Measure): Survey[] =>
  surveys.filter((survey) => survey.measure === measure);

export const keyOfSurvey = ({ source }: Survey): string => `${source.file} ${source.row}`;

export const surveyValue = (
  { measure, value }: Pick<Survey, 'measure' | 'value'>,
  lang: 'id' | 'en',
) => (measure === 'INDEX' ? formatsOf(lang).value(value) : `${formatsOf(lang).value(value)}%`);

/** "2022, Juli-September, kecamatan": when, and of which agencies where not of the city as a whole. */
export const surveyName = ({ year, period, about }: Survey, { say, lang }: Wordbook): string =>
  [String(year), inLanguage(period, lang), about && say(about.name)].filter(Boolean).join(', ');

export const surveyBars = (surveys: readonly Survey[], book: Wordbook): ValueBar[] =>
  surveys.map((survey) => ({
    key: keyOfSurvey(survey),
    label: surveyName(survey, book),
    value: survey.value,
  }));

export const surveyColumns = (book: Wordbook): TableColumn<Survey>[] => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  return [
    { title: t('outcome.column.year'), cell: ({ year }) => year },
    { title: t('outcome.column.period'), cell: ({ period }) => inLanguage(period, lang) },
    {
      title: t('outcome.column.about'),
      cell: ({ about }) => (about ? say(about.name) : t('outcome.satisfaction.whole')),
    },
    {
      title: t('outcome.column.measure'),
      cell: ({ measure }) => t(`outcome.satisfaction.${measure}`),
    },
    {
      title: t('outcome.column.value'),
      cell: ({ value }) => value,
      shown: (survey) => surveyValue(survey, lang),
      number: true,
    },
    { title: t('outcome.column.grade'), cell: ({ grade }) => grade && say(grade) },
    {
      title: 'n',
      cell: ({ respondents }) => respondents,
      shown: ({ respondents }) => (respondents === null ? '–' : count(respondents)),
      number: true,
    },
    { title: t('outcome.column.source'), cell: ({ source }) => sourceText(source) },
  ];
};

/** The newest value of the city as a whole, by its own measure. */
export const satisfactionMessage = (surveys: readonly Survey[], { t, say, lang }: Wordbook) => {
  const whole = surveys.filter(({ about }) => about === null);
  const newest = whole.find(({ measure }) => measure === 'INDEX') ?? whole[0];
  if (!newest) return t('outcome.satisfaction.label');
  const value = surveyValue(newest, lang);
  const graded = newest.grade ? ` (${say(newest.grade)})` : '';
  return t(`outcome.satisfaction.title.${newest.measure}`, { value, year: newest.year, graded });
};

export const satisfactionFigure = (
  surveys: readonly Survey[],
  variables: CitySatisfactionQueryVariables,
  book: Wordbook,
): Figure => ({
  name: 'kepuasan',
  label: book.t('outcome.satisfaction.label'),
  measure: 'satisfaction',
  counting: satisfactionMessage(surveys, book),
  shown: satisfactionMessage(surveys, book),
  document: CitySatisfactionDocument,
  variables,
  run: async (client) => {
    const { agency } = await ask(client, CitySatisfactionDocument, variables);
    const found = agency?.satisfaction ?? [];
    return {
      rows: found.map((survey) => ({
        key: keyOfSurvey(survey),
        label: surveyName(survey, book),
        detail: `${surveyValue(survey, book.lang)}, ${book.t(`outcome.satisfaction.${survey.measure}`)}`,
        sources: [survey.source],
        counted: true,
      })),
      total: found.length,
      sum: satisfactionMessage(found, book),
      makes: satisfactionMessage(found, book),
      csv: () => toCsv(surveyColumns(book), found),
    };
  },
});
