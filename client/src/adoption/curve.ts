import { ask } from '../apollo/ask';
import type { SeriesPoint } from '../charts/series';
import { type Figure, shareShown } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import {
  AdoptionCurveDocument,
  type AdoptionCurveQuery,
  type AdoptionCurveQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';

export type Curve = AdoptionCurveQuery['adoptionCurve'];
type Point = Curve['points'][number];

/** The months in which anyone came to it, and the day asked about: between them nothing changed. */
export const curvePoints = ({ points }: Pick<Curve, 'points'>): SeriesPoint[] =>
  points
    .filter(({ newAdopters }, at) => newAdopters > 0 || at === points.length - 1)
    .map(({ asOf, adopters, provisional }) => ({
      day: asOf,
      value: adopters,
      hollow: provisional,
    }));

/** The month by which half of those who have adopted by now had. */
export const halfOf = (points: readonly Point[]): Point | undefined => {
  const all = points.at(-1)?.adopters ?? 0;
  return points.find(({ adopters }) => adopters * 2 >= all);
};

export const curveMessage = (curve: Curve, book: Wordbook): string => {
  const { t, lang } = book;
  const { month } = formatsOf(lang);
  const half = halfOf(curve.points);
  if (!curve.adopters || curve.adopters.numerator === 0) return t('adoption.curve.none');
  const said = { share: ratioText(curve.adopters, book) };
  return half
    ? t('adoption.curve.title', { ...said, half: month(half.asOf) })
    : t('adoption.curve.titlePlain', said);
};

export const curveColumns = ({ t, lang }: Wordbook): TableColumn<Point>[] => [
  { title: t('trend.column.period'), cell: (point) => point.period },
  {
    title: t('trend.column.asOf'),
    cell: (point) => point.asOf,
    shown: (point) => formatsOf(lang).day(point.asOf),
  },
  { title: t('adoption.curve.column.newAdopters'), cell: (p) => p.newAdopters, number: true },
  { title: t('adoption.curve.column.adopters'), cell: (p) => p.adopters, number: true },
  { title: t('adoption.curve.column.inUse'), cell: (p) => p.adoptionsInUse, number: true },
  {
    title: t('trend.column.provisional'),
    cell: (point) => t(point.provisional ? 'trend.yes' : 'trend.no'),
  },
];

const shown = ({ adopters }: Curve): string =>
  adopters ? shareShown(adopters.numerator, adopters.denominator) : '–';

/** The share that has adopted, made of the new adopters of each month. */
export const curveFigure = (
  curve: Curve,
  variables: AdoptionCurveQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const inWords = ({ adopters }: Curve) => (adopters ? ratioText(adopters, book) : '–');
  return {
    name: 'kurva',
    label: curveMessage(curve, book),
    measure: 'adopterShare',
    counting: inWords(curve),
    shown: shown(curve),
    document: AdoptionCurveDocument,
    variables,
    run: async (client) => {
      const { adoptionCurve } = await ask(client, AdoptionCurveDocument, variables);
      const months = adoptionCurve.points.filter(({ newAdopters }) => newAdopters > 0);
      const adopted = months.reduce((sum, { newAdopters }) => sum + newAdopters, 0);
      const whole = adoptionCurve.adopters?.denominator;
      return {
        rows: months.map((point) => ({
          key: point.period,
          label: point.period,
          detail: t('adoption.curve.row', {
            count: point.newAdopters,
            value: count(point.newAdopters),
            all: count(point.adopters),
          }),
          sources: [],
          counted: true,
        })),
        total: months.length,
        sum: inWords(adoptionCurve),
        makes: whole === undefined ? '–' : shareShown(adopted, whole),
        csv: () => toCsv(curveColumns(book), adoptionCurve.points),
      };
    },
  };
};
