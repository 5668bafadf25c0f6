import { useMemo } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { useDropped } from '../filter/dropped';
import { useFacts } from '../filter/facts';
import { shownDay } from '../filter/shown-day';
import { useFilter } from '../filter/useFilter';
import {
  PublishedReportDocument,
  PublishedReportsDocument,
  type PublishedReportsQuery,
  ReportDocument,
  type ReportQuery,
  type ReportQueryVariables,
} from '../gql/graphql';
import type { Answer } from '../ui/CardBody';
import { readAnswer } from './published-answer';
import { type AskedMonth, askedMonth, monthOf } from './report-month';
import { type Standing, usualNumber } from './standing';

export interface ReportAsked extends AskedMonth {
  variables: ReportQueryVariables;
}

export type Version = PublishedReportsQuery['reports'][number];

/** A report as it is shown: what it says, how it stands, and what else there is. */
export interface Shown {
  report: ReportQuery;
  standing: Standing;
  asked: ReportAsked;
  /** What was published of the month, the latest first. */
  versions: readonly Version[];
  /** The months of which anything was published. */
  published: ReadonlySet<string>;
}

/** What the address asks for: its month, else that of its day, else the running one. */
export const useReportAsked = (): ReportAsked | null => {
  const facts = useFacts();
  const { pathname, search, within } = useFilter();
  return useMemo(() => {
    if (!facts) return null;
    const month = monthOf(shownDay({ pathname, search }, facts.today));
    const asked = askedMonth(month, facts) ?? askedMonth(monthOf(facts.today), facts);
    if (!asked) return null;
    const { asOf: day, since, compared } = asked;
    return { ...asked, variables: { asOf: day, since, compared, within: within ?? null } };
  }, [facts, pathname, search, within]);
};

const nothingYet = { asOf: '', since: '', compared: false, within: null };

const isVersion = (versi: string, versions: readonly Version[]): boolean =>
  versi === 'draf' || versions.some(({ version }) => String(version) === versi);

/** Which version is meant: the one that the address names, else the latest; null is the draft. */
const meantOf = (versions: readonly Version[], versi: string | undefined): Version | null => {
  if (versi === 'draf') return null;
  return versions.find(({ version }) => String(version) === versi) ?? versions[0] ?? null;
};

/** The report that the address asks for, published or drafted from what the records say now. */
export const useReport = (): Answer<Shown> => {
  const { search } = useFilter();
  const asked = useReportAsked();
  const within = asked?.variables.within ?? null;
  const list = useAnswer(PublishedReportsDocument, { within }, asked !== null);
  const all = list.data?.reports ?? [];
  const versions = all.filter(({ month }) => month === asked?.month);
  const meant = meantOf(versions, search.versi);
  const known = asked !== null && list.data !== undefined && !list.old;
  const { versi } = search;
  const isUnknown = known && versi !== undefined && !isVersion(versi, versions);
  useDropped(isUnknown ? `versi=${versi}` : null, { versi: undefined });
  const draft = useAnswer(ReportDocument, asked?.variables ?? nothingYet, known && meant === null);
  const frozen = useAnswer(
    PublishedReportDocument,
    { within, month: asked?.month ?? '', version: meant?.version ?? 1 },
    known && meant !== null,
  );
  const text = frozen.data?.reports[0]?.answer;
  const kept = useMemo(() => (text === undefined ? undefined : readAnswer(text)), [text]);
  const standing = useStanding(asked, meant, versions[0]?.version ?? 0);
  const source = meant === null ? draft : frozen;
  const report = meant === null ? draft.data : kept;
  const data =
    asked !== null && known && report && !source.old
      ? {
          ...{ report, standing, asked, versions },
          published: new Set(all.map(({ month }) => month)),
        }
      : undefined;
  const failed = list.failed || source.failed;
  return { ...source, data, failed, retry: list.failed ? list.retry : source.retry };
};

const useStanding = (
  asked: ReportAsked | null,
  meant: Version | null,
  latest: number,
): Standing => {
  const month = asked?.month ?? '';
  const running = asked?.running ?? false;
  return useMemo(() => {
    if (meant === null) {
      return { is: 'draft', number: usualNumber(month), version: latest + 1, running };
    }
    const { number, version, publishedOn: on, publishedBy: by, reason } = meant;
    return { is: 'published', number, version, on, by, reason };
  }, [month, running, meant, latest]);
};
