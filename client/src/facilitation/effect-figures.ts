import { ask } from '../apollo/ask';
import { type Figure, type FigureRow, shareShown } from '../figure/figure';
import { knownPart } from '../format/calendar';
import { formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import {
  EventEffectsDocument,
  type EventEffectsQuery,
  FacilitationEffectDocument,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import type { Effect, FollowUp } from './effect';

type Variables = { asOf: string | undefined; within: string | undefined };
type Effects = EventEffectsQuery['facilitationEffect'];
type Row = Effects['rows'][number];

const columns = ({ t, say }: Wordbook): Column<Row>[] => {
  const parts = (who: 'attended' | 'absent'): Column<Row>[] => [
    { title: t(`facilitation.column.${who}`), cell: (row) => row[who]?.agencies },
    { title: t(`facilitation.column.${who}Proposed`), cell: (row) => row[who]?.proposed.numerator },
    { title: t(`facilitation.column.${who}Applied`), cell: (row) => row[who]?.applied.numerator },
  ];
  return [
    { title: t('file.code'), cell: (row) => row.event.code },
    {
      title: t('facilitation.column.heldOn'),
      cell: ({ event: { heldOn } }) => knownPart(heldOn.day, heldOn.precision),
    },
    { title: t('facilitation.column.event'), cell: (row) => say(row.event.name) },
    { title: t('facilitation.column.state'), cell: (row) => t(`facilitation.state.${row.state}`) },
    ...parts('attended'),
    ...parts('absent'),
    { title: t('file.source'), cell: (row) => sourceText(row.event.source) },
  ];
};

const figureRow = (row: Row, { t, say, lang }: Wordbook): FigureRow => {
  const { dated, count } = formatsOf(lang);
  const { event, attended, state } = row;
  const followed =
    attended &&
    t('facilitation.figure.event', {
      count: attended.agencies,
      agencies: count(attended.agencies),
      proposed: count(attended.proposed.numerator),
      applied: count(attended.applied.numerator),
    });
  return {
    key: `${event.government}/${event.code}`,
    label: say(event.name),
    detail: [
      dated(event.heldOn.day, event.heldOn.precision),
      t(`facilitation.state.${state}`),
      followed,
    ]
      .filter(Boolean)
      .join(' · '),
    sources: [event.source],
    counted: state === 'COMPLETE',
  };
};

interface Made {
  shown: string;
  sum: string;
}

/** A figure over all complete events; its rows are the events, of which the query gives the latest hundred. */
const overEvents = (
  about: Pick<Figure, 'name' | 'label' | 'measure' | 'beside'>,
  { shown, sum }: Made,
  makes: (effect: Effects) => Made,
  variables: Variables,
  book: Wordbook,
): Figure => ({
  ...about,
  counting: sum,
  shown,
  document: EventEffectsDocument,
  variables,
  run: async (client) => {
    const { facilitationEffect } = await ask(client, EventEffectsDocument, variables);
    const made = makes(facilitationEffect);
    return {
      rows: facilitationEffect.rows.map((row) => figureRow(row, book)),
      total: facilitationEffect.events,
      sum: made.sum,
      makes: made.shown,
      csv: () =>
        toCsv(
          columns(book),
          facilitationEffect.rows,
          cutNote(facilitationEffect.rows.length, facilitationEffect.events, book),
        ),
    };
  },
});

type Steps = Pick<Effect, 'agenciesAttended' | 'agenciesProposed' | 'agenciesApplied'>;

/** Each agency once: how many came, and how many of them proposed and applied. */
export const stepsFigure = (effect: Effect, variables: Variables, book: Wordbook): Figure => {
  const made = ({ agenciesAttended, agenciesProposed, agenciesApplied }: Steps): Made => ({
    shown: [agenciesAttended, agenciesProposed, agenciesApplied].join('/'),
    sum: book.t('facilitation.figure.steps', {
      attended: agenciesAttended ?? 0,
      proposed: agenciesProposed ?? 0,
      applied: agenciesApplied ?? 0,
    }),
  });
  return overEvents(
    {
      name: 'sesudah',
      label: book.t('facilitation.effect.label'),
      measure: 'proposedAfter',
      beside: ['appliedAfter'],
    },
    made(effect),
    made,
    variables,
    book,
  );
};

const partsShown = (part: FollowUp | null): string =>
  part === null
    ? '–'
    : [part.proposed, part.applied]
        .map((each) => shareShown(each.numerator, each.denominator))
        .join(' ');

/** Those that came beside those that did not; an agency counts once for each event. */
export const comparedFigure = (effect: Effect, variables: Variables, book: Wordbook): Figure => {
  const made = ({ attended, absent }: Pick<Effect, 'attended' | 'absent'>): Made => ({
    shown: `${partsShown(attended)} | ${partsShown(absent)}`,
    sum: book.t('facilitation.figure.compared', {
      came: attended ? ratioText(attended.proposed, book) : '–',
      absent: absent ? ratioText(absent.proposed, book) : '–',
    }),
  });
  return overEvents(
    {
      name: 'pembanding',
      label: book.t('facilitation.compared.title'),
      measure: 'proposedAfter',
      beside: ['appliedAfter'],
    },
    made(effect),
    made,
    variables,
    book,
  );
};

type Absentee = Effect['absentees'][number];

/** The agencies that are not on record at any event, of all that are expected. */
export const neverFigure = (effect: Effect, variables: Variables, book: Wordbook): Figure => {
  const { t, say } = book;
  const shownOf = ({ neverAttended }: Pick<Effect, 'neverAttended'>) =>
    neverAttended === null ? '–' : shareShown(neverAttended.numerator, neverAttended.denominator);
  const sumOf = ({ neverAttended }: Pick<Effect, 'neverAttended'>) =>
    neverAttended === null ? '–' : ratioText(neverAttended, book);
  return {
    name: 'belum-pernah-hadir',
    label: t('facilitation.never.label'),
    measure: 'neverAttended',
    counting: sumOf(effect),
    shown: shownOf(effect),
    document: FacilitationEffectDocument,
    variables,
    run: async (client) => {
      const { facilitationEffect: now } = await ask(client, FacilitationEffectDocument, variables);
      const file: Column<Absentee>[] = [
        { title: t('file.code'), cell: (row) => row.code },
        { title: t('file.agency'), cell: (row) => say(row.name) },
        { title: t('file.kind'), cell: (row) => say(row.kind.name) },
      ];
      return {
        rows: now.absentees.map((agency) => ({
          key: `${agency.government}/${agency.code}`,
          label: say(agency.name),
          detail: say(agency.kind.name),
          sources: [],
          counted: true,
        })),
        total: now.neverAttended?.numerator ?? 0,
        sum: sumOf(now),
        makes: shownOf(now),
        csv: () =>
          toCsv(
            file,
            now.absentees,
            cutNote(now.absentees.length, now.neverAttended?.numerator ?? 0, book),
          ),
      };
    },
  };
};
