import type { Figure } from '../figure/figure';
import { knownPart } from '../format/calendar';
import { formatsOf } from '../format/formats';
import {
  AgencyCommitmentsDocument,
  AgencyFacilitationsDocument,
  AgencyRecognitionsDocument,
  AgencyReportsDocument,
  AgencySatisfactionDocument,
} from '../gql/graphql';
import { inLanguage } from '../words/in-language';
import type { Wordbook } from '../words/useWords';
import type { Profile } from './profile';
import { recordFigure } from './record-figure';

const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** What an agency promised, by when, and when it was kept. */
export const commitmentsFigure = (profile: Profile, book: Wordbook): Figure => {
  const { t, say, lang } = book;
  const { day } = formatsOf(lang);
  return recordFigure(
    {
      name: 'janji',
      label: t('profile.figure.commitments'),
      meaning: t('profile.commitments.measure'),
      shown: profile.commitments.length,
      document: AgencyCommitmentsDocument,
      rowsOf: ({ agency }) => agency?.commitments,
      row: ({ promise, promisedOn, dueOn, keptOn }) => ({
        label: say(promise),
        detail: joined([
          t('profile.commitments.promised', { day: day(promisedOn) }),
          t('profile.commitments.due', { day: day(dueOn) }),
          keptOn && t('profile.commitments.kept', { day: day(keptOn) }),
        ]),
      }),
      columns: [
        { title: t('file.code'), cell: (row) => row.code },
        { title: t('file.promise'), cell: (row) => say(row.promise) },
        { title: t('file.promisedOn'), cell: (row) => row.promisedOn },
        { title: t('file.due'), cell: (row) => row.dueOn },
        { title: t('file.keptOn'), cell: (row) => row.keptOn },
        { title: t('file.daysOverdue'), cell: (row) => row.daysOverdue },
      ],
    },
    profile,
    book,
  );
};

/** What an agency reported for each period. */
export const reportsFigure = (profile: Profile, book: Wordbook): Figure => {
  const { t, lang } = book;
  const { day } = formatsOf(lang);
  const saysOf = (saysNone: boolean) => t(saysNone ? 'agency.reportNone' : 'agency.reportSome');
  return recordFigure(
    {
      name: 'laporan',
      label: t('profile.figure.reports'),
      meaning: t('profile.reports.measure'),
      shown: profile.reports.length,
      document: AgencyReportsDocument,
      rowsOf: ({ agency }) => agency?.reports,
      row: ({ from, to, saysNone, reportedOn }) => ({
        label: t('agency.reportSpan', { from: day(from), to: day(to) }),
        detail: joined([saysOf(saysNone), reportedOn && day(reportedOn)]),
      }),
      columns: [
        { title: t('file.from'), cell: (row) => row.from },
        { title: t('file.to'), cell: (row) => row.to },
        { title: t('file.reportedOn'), cell: (row) => row.reportedOn },
        { title: t('file.content'), cell: (row) => saysOf(row.saysNone) },
        { title: t('file.holdsUntil'), cell: (row) => row.holdsUntil },
      ],
    },
    profile,
    book,
  );
};

/** The coaching that an agency is known to have attended. */
export const facilitationsFigure = (profile: Profile, book: Wordbook): Figure => {
  const { t, say, lang } = book;
  const { dated } = formatsOf(lang);
  const kinds = t('agency.facilitationKind', { returnObjects: true }) as Record<string, string>;
  return recordFigure(
    {
      name: 'pendampingan',
      label: t('profile.figure.facilitations'),
      meaning: t('profile.attended.measure'),
      shown: profile.facilitations.length,
      document: AgencyFacilitationsDocument,
      rowsOf: ({ agency }) => agency?.facilitations,
      row: ({ name, heldOn, kind, organiser }) => ({
        label: say(name),
        detail: joined([dated(heldOn.day, heldOn.precision), kinds[kind] ?? kind, organiser]),
      }),
      columns: [
        { title: t('file.code'), cell: (row) => row.code },
        { title: t('file.activity'), cell: (row) => say(row.name) },
        { title: t('file.kind'), cell: (row) => kinds[row.kind] ?? row.kind },
        { title: t('file.heldOn'), cell: ({ heldOn }) => knownPart(heldOn.day, heldOn.precision) },
        { title: t('file.organiser'), cell: (row) => row.organiser },
        { title: t('file.place'), cell: (row) => row.place },
        { title: t('file.people'), cell: (row) => row.people },
      ],
    },
    profile,
    book,
  );
};

/** The awards of an agency and of its innovations. */
export const recognitionsFigure = (profile: Profile, book: Wordbook): Figure => {
  const { t, say } = book;
  const titleOf = (code: string | null) => {
    const innovation = profile.innovations.find((each) => each.code === code);
    return innovation ? say(innovation.title) : code;
  };
  return recordFigure(
    {
      name: 'penghargaan',
      label: t('profile.figure.recognitions'),
      meaning: t('profile.recognitions.measure'),
      shown: profile.recognitions.length,
      document: AgencyRecognitionsDocument,
      rowsOf: ({ agency }) => agency?.recognitions,
      row: ({ name, tier, rank, year, innovation }) => ({
        label: say(name),
        detail: joined([
          rank === null ? tier : t('news.rank', { rank }),
          year === null ? null : String(year),
          titleOf(innovation),
        ]),
      }),
      columns: [
        { title: t('file.code'), cell: (row) => row.code },
        { title: t('file.recognition'), cell: (row) => say(row.name) },
        { title: t('file.programme'), cell: (row) => row.programme },
        { title: t('file.tier'), cell: (row) => row.tier },
        { title: t('file.rank'), cell: (row) => row.rank },
        { title: t('file.year'), cell: (row) => row.year },
        { title: t('file.innovation'), cell: (row) => titleOf(row.innovation) },
      ],
    },
    profile,
    book,
  );
};

/** How satisfied people are, survey by survey. */
export const satisfactionFigure = (profile: Profile, book: Wordbook): Figure => {
  const { t, say, lang } = book;
  const { value } = formatsOf(lang);
  return recordFigure(
    {
      name: 'kepuasan',
      label: t('profile.figure.satisfaction'),
      meaning: t('profile.satisfaction.measure'),
      shown: profile.satisfaction.length,
      document: AgencySatisfactionDocument,
      rowsOf: ({ agency }) => agency?.satisfaction,
      row: (row) => ({
        label: `${value(row.value)} ${t(`profile.satisfaction.${row.measure}`)}`,
        detail: joined([
          `${inLanguage(row.period, lang)} ${row.year}`,
          row.grade && say(row.grade),
          row.about && t('profile.satisfaction.about', { kind: say(row.about.name) }),
        ]),
      }),
      columns: [
        { title: t('file.year'), cell: (row) => row.year },
        { title: t('file.period'), cell: (row) => inLanguage(row.period, lang) },
        { title: t('file.measure'), cell: (row) => t(`profile.satisfaction.${row.measure}`) },
        { title: t('file.value'), cell: (row) => row.value },
        { title: t('file.grade'), cell: (row) => row.grade && say(row.grade) },
        { title: t('file.respondents'), cell: (row) => row.respondents },
        { title: t('file.method'), cell: (row) => row.method && inLanguage(row.method, lang) },
        { title: t('file.about'), cell: (row) => row.about && say(row.about.name) },
      ],
    },
    profile,
    book,
  );
};
