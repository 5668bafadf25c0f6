import { FigureMenu } from '../figure/FigureMenu';
import { useFormats } from '../format/useFormats';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { RecordItem } from './RecordItem';
import { commitmentsFigure, reportsFigure } from './record-figures';

type Commitment = Profile['commitments'][number];

/** What it promised Orta, by when, and whether it kept it in time. */
export const AgencyCommitments = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { commitments } = profile;
  const { count } = useFormats();
  if (commitments.length === 0) return null;
  const open = commitments.filter((each) => each.keptOn === null).length;
  const total = { count: commitments.length, value: count(commitments.length) };
  const kept =
    open === 0
      ? t('profile.commitments.allKept')
      : t('profile.commitments.open', { count: open, value: count(open) });
  return (
    <Panel
      anchor="janji"
      title={`${t('profile.commitments.title', total)}, ${kept}`}
      measure={t('profile.commitments.measure')}
      menu={<FigureMenu figure={commitmentsFigure(profile, book)} />}
    >
      <LongList anchor="janji">
        {commitments.map((each) => (
          <CommitmentItem key={each.code} commitment={each} />
        ))}
      </LongList>
    </Panel>
  );
};

const CommitmentItem = ({ commitment }: { commitment: Commitment }) => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { promisedOn, dueOn } = commitment;
  return (
    <RecordItem
      name={say(commitment.promise)}
      detail={[
        t('profile.commitments.promised', { day: day(promisedOn) }),
        t('profile.commitments.due', { day: day(dueOn) }),
      ]}
      source={commitment.source}
    >
      <Outcome commitment={commitment} />
    </RecordItem>
  );
};

const Outcome = ({ commitment: { dueOn, keptOn, daysOverdue } }: { commitment: Commitment }) => {
  const { t } = useWords();
  const { day, count } = useFormats();
  const late = daysOverdue ?? 0;
  if (keptOn === null) {
    return late > 0 ? (
      <span className="late">{t('push.late', { day: day(dueOn), days: count(late) })}</span>
    ) : null;
  }
  const said = { day: day(keptOn), days: count(late) };
  return (
    <span>{t(late > 0 ? 'profile.commitments.keptLate' : 'profile.commitments.kept', said)}</span>
  );
};

/** What it reported for each period, that it has none too. */
export const AgencyReports = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { reports } = profile;
  const { day, count } = useFormats();
  if (reports.length === 0) return null;
  return (
    <Panel
      anchor="laporan"
      title={t('profile.reports.title', { count: reports.length, value: count(reports.length) })}
      measure={t('profile.reports.measure')}
      menu={<FigureMenu figure={reportsFigure(profile, book)} />}
    >
      <LongList anchor="laporan">
        {reports.map((report) => (
          <RecordItem
            key={`${report.from}${report.to}`}
            name={t('agency.reportSpan', { from: day(report.from), to: day(report.to) })}
            detail={[
              t(report.saysNone ? 'agency.reportNone' : 'agency.reportSome'),
              report.reportedOn && day(report.reportedOn),
              t('agency.reportHolds', { day: day(report.holdsUntil) }),
            ]}
            source={report.source}
          />
        ))}
      </LongList>
    </Panel>
  );
};
