import { type Facts, useFacts } from '../filter/facts';
import { RecordFiles } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

/** What the data set as a whole tells of them. */
const onFile = {
  adoptions: 'adoptions',
  attendance: 'attendances',
  recognitions: 'recognitions',
  commitments: 'commitments',
  reports: 'reports',
} as const;

/** The parts of which nothing is on record, by what brings them in and their place here. */
const partsOf = (profile: Profile, given: number) => {
  const { recognitions, facilitations, commitments, reports, satisfaction } = profile;
  return [
    {
      name: 'adoptions',
      what: 'adoptions',
      anchor: 'adopsi',
      rows: profile.agency.taken.totalCount + given,
    },
    {
      name: 'attendance',
      what: 'attendance',
      anchor: 'pendampingan',
      rows: facilitations.length,
    },
    {
      name: 'recognitions',
      what: 'awards',
      anchor: 'penghargaan',
      rows: recognitions.length,
    },
    { name: 'commitments', what: 'promises', anchor: 'janji', rows: commitments.length },
    { name: 'reports', what: 'reports', anchor: 'laporan', rows: reports.length },
    {
      name: 'satisfaction',
      what: 'satisfaction',
      anchor: 'kepuasan',
      rows: satisfaction.length,
    },
  ] as const;
};

type Part = ReturnType<typeof partsOf>[number];

/** Whether others have such records: then nobody forgot the file, and this agency is just not in it. */
const othersHave = ({ name }: Part, records: Facts['records'] | undefined): boolean =>
  name !== 'satisfaction' && (records?.[onFile[name]] ?? 0) > 0;

/** One block for all that is not on record, instead of an empty box for each. */
export const AgencyMissing = ({ profile, given }: { profile: Profile; given: number }) => {
  const { t } = useWords();
  const records = useFacts()?.records;
  const missing = partsOf(profile, given).filter(({ rows }) => rows === 0);
  const unknown = missing.filter((part) => !othersHave(part, records));
  const noneHere = missing.filter((part) => othersHave(part, records));
  return (
    <>
      {noneHere.length > 0 && (
        <Panel anchor="tidak-ada" title={t('profile.missing.noneHere')}>
          <p className="small muted">{t('profile.missing.noneText')}</p>
          <Parts parts={noneHere} />
        </Panel>
      )}
      {unknown.length > 0 && (
        <Panel anchor="belum-tercatat" title={t('profile.missing.title')}>
          <p className="small muted">{t('profile.missing.text')}</p>
          <Parts parts={unknown} />
          <RecordFiles what={unknown.map(({ what }) => what)} />
        </Panel>
      )}
    </>
  );
};

const Parts = ({ parts }: { parts: readonly Part[] }) => {
  const { t } = useWords();
  return (
    <ul className="absent">
      {parts.map(({ name, what, anchor }) => (
        <li key={name} id={anchor}>
          {t(`profile.missing.${name}`)}
          <span className="muted">{t(`record.bring.${what}`)}</span>
        </li>
      ))}
    </ul>
  );
};
