import type { ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import { Panel } from '../ui/Panel';
import { PromiseText } from '../ui/PromiseText';
import { type RecordSource, SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './AgencyPage';

type Facilitation = Profile['facilitations'][number];
type Recognition = Profile['recognitions'][number];

/** Awards, coaching, reports and promises; an empty one says that nothing is recorded. */
export const AgencyRecords = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { recognitions, facilitations, reports, commitments } = profile;
  return (
    <Panel anchor="catatan" title={t('agency.moreRecords')}>
      <Records title={t('agency.recognitions')} none={t('agency.noRecord')}>
        {recognitions.map((each) => (
          <RecognitionItem key={each.code} recognition={each} />
        ))}
      </Records>
      <Records title={t('agency.facilitations')} none={t('agency.noAttendance')}>
        {facilitations.map((each) => (
          <FacilitationItem key={each.code} facilitation={each} />
        ))}
      </Records>
      <Records title={t('agency.reports')} none={t('agency.noRecord')}>
        {reports.map((each) => (
          <ReportItem key={`${each.from}${each.to}`} report={each} />
        ))}
      </Records>
      <Records title={t('agency.commitments')} none={t('agency.noRecord')}>
        {commitments.map((each) => (
          <CommitmentItem key={each.code} commitment={each} />
        ))}
      </Records>
    </Panel>
  );
};

const Records = ({
  title,
  none,
  children,
}: {
  title: string;
  none: string;
  children: ReactNode[];
}) => (
  <div className="recordgroup">
    <h3>{title}</h3>
    {children.length === 0 ? (
      <p className="small muted">{none}</p>
    ) : (
      <ul className="records">{children}</ul>
    )}
  </div>
);

interface ItemProps {
  name: ReactNode;
  detail: (string | null | false)[];
  source: RecordSource;
}

const RecordItem = ({ name, detail, source }: ItemProps) => (
  <li>
    <b>{name}</b>
    <span className="muted">{detail.filter(Boolean).join(' · ')}</span>
    <span className="small">
      <SourceLink source={source} />
    </span>
  </li>
);

const RecognitionItem = ({ recognition }: { recognition: Recognition }) => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { rank, tier, year, awardedOn } = recognition;
  return (
    <RecordItem
      name={say(recognition.name)}
      detail={[
        rank === null ? tier : t('news.rank', { rank }),
        recognition.innovation,
        awardedOn ? day(awardedOn) : year && String(year),
      ].map((each) => each || null)}
      source={recognition.source}
    />
  );
};

const FacilitationItem = ({ facilitation }: { facilitation: Facilitation }) => {
  const { t, say } = useWords();
  const { dated, count } = useFormats();
  const { heldOn, kind, organiser, place, resourcePerson, people } = facilitation;
  const kinds = t('agency.facilitationKind', { returnObjects: true }) as Record<string, string>;
  return (
    <RecordItem
      name={say(facilitation.name)}
      detail={[
        dated(heldOn.day, heldOn.precision),
        kinds[kind] ?? kind,
        organiser,
        place,
        resourcePerson,
        people !== null && t('agency.people', { count: people, value: count(people) }),
      ]}
      source={facilitation.source}
    />
  );
};

const ReportItem = ({ report }: { report: Profile['reports'][number] }) => {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <RecordItem
      name={t('agency.reportSpan', { from: day(report.from), to: day(report.to) })}
      detail={[
        t(report.saysNone ? 'agency.reportNone' : 'agency.reportSome'),
        report.reportedOn && day(report.reportedOn),
        t('agency.reportHolds', { day: day(report.holdsUntil) }),
      ]}
      source={report.source}
    />
  );
};

const CommitmentItem = ({ commitment }: { commitment: Profile['commitments'][number] }) => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { keptOn } = commitment;
  return (
    <li>
      <b>{say(commitment.promise)}</b>
      {keptOn ? (
        <span className="muted">{t('agency.kept', { day: day(keptOn) })}</span>
      ) : (
        <PromiseText {...commitment} />
      )}
      <span className="small">
        <SourceLink source={commitment.source} />
      </span>
    </li>
  );
};
