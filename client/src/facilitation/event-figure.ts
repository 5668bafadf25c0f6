import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  EventPeriodsDocument,
  type EventPeriodsQuery,
  type EventPeriodsQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import type { Counted, Step } from './event-periods';
import { periodColumns, periodName } from './event-words';

type Groups = EventPeriodsQuery['facilitationGroups'];

/** The groups of an answer by the period that was asked for. */
export const countedOf = ({ groups }: Groups, step: Step): Counted[] =>
  groups.map(({ by: { heldOn }, count, known }) => {
    const parts = {
      YEAR: heldOn?.year?.toString(),
      QUARTER: heldOn?.quarter,
      MONTH: heldOn?.month,
    };
    return { period: parts[step] ?? null, count, attendanceKnown: known.agencies };
  });

/** Added up from the periods themselves: how many there were, and of how many it is noted who came. */
const made = (counted: readonly Counted[]) => ({
  all: counted.reduce((sum, { count }) => sum + count, 0),
  noted: counted.reduce((sum, { attendanceKnown }) => sum + attendanceKnown, 0),
});

export const eventsFigure = (
  groups: Groups,
  step: Step,
  variables: EventPeriodsQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const sumOf = (each: { all: number; noted: number }) =>
    t('facilitation.figure.events', {
      count: each.all,
      all: count(each.all),
      noted: count(each.noted),
    });
  const { numerator, denominator } = groups.totals.ratio.attendanceKnown;
  return {
    name: 'kegiatan',
    label: t('facilitation.chart.title'),
    measure: 'attendanceKnown',
    beside: ['agenciesAttending'],
    counting: sumOf({ all: denominator, noted: numerator }),
    shown: shareShown(numerator, denominator),
    document: EventPeriodsDocument,
    variables,
    run: async (client) => {
      const { facilitationGroups } = await ask(client, EventPeriodsDocument, variables);
      const counted = countedOf(facilitationGroups, step);
      const sum = made(counted);
      return {
        rows: counted.map((each, index) => ({
          key: each.period ?? `${index}`,
          label: each.period ? periodName(each.period, book) : t('facilitation.chart.noPeriod'),
          detail: sumOf({ all: each.count, noted: each.attendanceKnown }),
          sources: [],
          counted: true,
        })),
        total: counted.length,
        sum: sumOf(sum),
        makes: shareShown(sum.noted, sum.all),
        csv: () =>
          toCsv(
            periodColumns(step, book),
            counted.map((each) => ({ ...each, period: each.period ?? '' })),
          ),
      };
    },
  };
};
