import { paceText } from '../figure/pace';
import { drawingOf } from '../figure/trend-words';
import { formatsOf } from '../format/formats';
import { shareOf } from '../format/ratio';
import type { ReportQuery } from '../gql/graphql';
import { kindGroups } from '../marks/kind-groups';
import { countOf, type StateCounts, states } from '../marks/states';
import type { Wordbook } from '../words/useWords';
import { reasonOf } from './reasons';
import {
  type Cell,
  type CourseBlock,
  type KindsBlock,
  type LeadBlock,
  plain,
  type Run,
  type TableBlock,
} from './report-blocks';

type Changes = NonNullable<ReportQuery['changesSince']>;

/** More or fewer than the month before, or that there is nothing to compare with. */
const monthSentence = ({ coverage, changesSince }: ReportQuery, { t, lang }: Wordbook): string => {
  if (!changesSince) return '';
  const gain = coverage.states.covered - changesSince.statesBefore.covered;
  const said = { count: Math.abs(gain), value: formatsOf(lang).count(Math.abs(gain)) };
  if (gain === 0) return t('report.byMonth.same');
  return t(gain > 0 ? 'report.byMonth.up' : 'report.byMonth.down', said);
};

export const headlineOf = (report: ReportQuery, book: Wordbook): string => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const { eligible, states: counts, rate } = report.coverage;
  if (eligible === 0) return `${t('headline.empty')}.`;
  const parts = { covered: count(counts.covered), eligible: count(eligible) };
  const said = t(counts.covered === eligible ? 'headline.complete' : 'headline.text', parts);
  const share = shareOf(rate, book);
  return `${said}${share === null ? '' : ` (${share})`}. ${monthSentence(report, book)}`.trim();
};

export const leadBlock = (
  report: ReportQuery,
  published: string | null,
  book: Wordbook,
): LeadBlock => ({
  published,
  type: 'lead',
  id: 'cakupan',
  to: book.t('report.head.to', { day: formatsOf(book.lang).longDay(report.coverage.asOf) }),
  headline: headlineOf(report, book),
  states: report.coverage.states,
});

const signed = (value: number, count: (value: number) => string): string =>
  value > 0 ? `+${count(value)}` : value < 0 ? `−${count(-value)}` : '0';

/** What became of the four states since the month before. */
const comparison = (
  now: StateCounts,
  changes: ReportQuery['changesSince'],
  { t, lang }: Wordbook,
): string => {
  const { count, longDay } = formatsOf(lang);
  if (!changes) return t('report.course.firstMonth');
  const { statesBefore: before } = changes;
  const day = longDay(changes.since);
  if (states.every((state) => countOf(now, state) === countOf(before, state))) {
    return t('report.course.sameStates', { day });
  }
  return t('report.course.otherStates', {
    day,
    covered: signed(now.covered - before.covered, count),
    preparing: signed(now.preparing - before.preparing, count),
    none: signed(now.none - before.none, count),
    unreported: signed(now.unreported - before.unreported, count),
  });
};

const courseHeading = ({ target }: ReportQuery['coverage'], { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  if (!target) return t('report.course.plain');
  if (target.missing === 0) return t('report.course.reached');
  const said = { missing: count(target.missing), days: count(target.daysLeft) };
  return t(target.overdue ? 'report.course.overdue' : 'report.course.heading', said);
};

export const courseBlock = (report: ReportQuery, book: Wordbook): CourseBlock => {
  const { coverage, coverageTrend, changesSince } = report;
  const { t, lang } = book;
  const { target } = coverage;
  const { facts, verdict, reason } = paceText(
    {
      ...coverage,
      target: target && { ...target, from: coverageTrend.target?.from },
    },
    book,
  );
  const drawn = coverageTrend.points.length > 0;
  const text: Run[] = [];
  const add = (part: string | null, as?: Run['as']) => {
    if (part) text.push({ text: text.length > 0 ? ` ${part}` : part, ...(as && { as }) });
  };
  add(facts);
  add(verdict, 'strong');
  add(reason);
  add(comparison(coverage.states, changesSince, book));
  if (target?.isExample) add(t('report.course.example'), 'quiet');
  return {
    type: 'course',
    id: 'jalur',
    heading: courseHeading(coverage, book),
    ...(target && {
      beside: t('report.course.beside', { target: formatsOf(lang).count(target.agencies) }),
    }),
    text,
    drawing: drawn ? drawingOf(coverageTrend, book) : null,
    narrow: drawn ? drawingOf(coverageTrend, book, true) : null,
    noDrawing: t('report.course.noLine'),
  };
};

/** Which agencies stand otherwise, and why; nothing where none does. */
export const movedBlock = (changes: Changes, book: Wordbook): TableBlock | null => {
  const { t, say, lang } = book;
  const { day, count } = formatsOf(lang);
  const { rows, totalCount } = changes.agencies;
  if (totalCount === 0) return null;
  const stateName = (state: Changes['agencies']['rows'][number]['to']): string =>
    state === null ? t('report.moved.outside') : t(`state.${state}`);
  const more = totalCount - rows.length;
  return {
    type: 'table',
    id: 'berubah',
    heading: t('report.moved.heading', { day: day(changes.since) }),
    beside: t('report.moved.beside', { count: totalCount }),
    columns: [
      { title: t('report.moved.agency'), width: 32 },
      { title: t('report.moved.change'), width: 24 },
      { title: t('report.moved.day'), width: 14 },
      { title: t('report.moved.reason'), width: 30 },
    ],
    rows: rows.map((move): Cell[] => [
      plain(say(move.agency.name)),
      plain(t('report.moved.fromTo', { from: stateName(move.from), to: stateName(move.to) })),
      plain(day(move.on)),
      plain(reasonOf(move, book)),
    ]),
    ...(more > 0 && { after: t('report.moved.more', { count: more, value: count(more) }) }),
  };
};

export const pushBlock = ({ needsAPush }: ReportQuery, book: Wordbook): TableBlock => {
  const { t, say, lang } = book;
  const { count, day } = formatsOf(lang);
  const { rows, totalCount } = needsAPush;
  const promise = (row: (typeof rows)[number]): Run => {
    const { commitment } = row;
    if (!commitment) return { text: t('report.push.noPromise'), as: 'quiet' };
    if (commitment.daysOverdue === 0) return { text: day(commitment.dueOn) };
    const days = count(commitment.daysOverdue);
    return { text: t('report.push.late', { day: day(commitment.dueOn), days }), as: 'late' };
  };
  return {
    type: 'table',
    id: 'didorong',
    heading: t('report.push.heading'),
    ...(totalCount > 0 && {
      beside: t('report.push.beside', { shown: count(rows.length), all: count(totalCount) }),
    }),
    columns: [
      { title: t('report.push.agency'), width: 45 },
      { title: t('report.push.state'), width: 20 },
      { title: t('report.push.days'), width: 9, number: true },
      { title: t('report.push.promise'), width: 26 },
    ],
    rows: rows.map((row): Cell[] => [
      plain(say(row.agency.name)),
      { state: row.state, label: t(`state.${row.state}`) },
      plain(row.daysWithout === null ? '–' : count(row.daysWithout)),
      [promise(row)],
    ]),
    ...(totalCount === 0 && { after: t('report.push.none') }),
  };
};

export const kindsBlock = ({ coverage }: ReportQuery, book: Wordbook): KindsBlock => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const groups = kindGroups(
    coverage.byKind.map(({ kind, eligible, states: counts }) => ({
      kind,
      eligible,
      states: counts,
    })),
  );
  const together = groups.find(({ kinds }) => kinds.length > 1);
  const names = together?.kinds.map((kind) => say(kind.name)).join(', ');
  return {
    type: 'kinds',
    id: 'jenis',
    heading: t('report.kinds.heading'),
    beside: t('report.kinds.beside'),
    rows: groups.map(({ kinds, eligible, states: counts }) => ({
      name: kinds.length > 1 || !kinds[0] ? t('report.kinds.others') : say(kinds[0].name),
      states: counts,
      share: t('ratio.parts', {
        numerator: count(counts.covered),
        denominator: count(eligible),
      }),
    })),
    ...(names && { after: t('report.kinds.othersAre', { names }) }),
  };
};
