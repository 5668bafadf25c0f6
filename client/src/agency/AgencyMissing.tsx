import { RecordFiles } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

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

/** One block for all that is not on record, instead of an empty box for each. */
export const AgencyMissing = ({ profile, given }: { profile: Profile; given: number }) => {
  const { t } = useWords();
  const missing = partsOf(profile, given).filter(({ rows }) => rows === 0);
  if (missing.length === 0) return null;
  return (
    <Panel anchor="belum-tercatat" title={t('profile.missing.title')}>
      <p className="small muted">{t('profile.missing.text')}</p>
      <ul className="absent">
        {missing.map(({ name, what, anchor }) => (
          <li key={name} id={anchor}>
            {t(`profile.missing.${name}`)}
            <span className="muted">{t(`record.bring.${what}`)}</span>
          </li>
        ))}
      </ul>
      <RecordFiles what={missing.map(({ what }) => what)} />
    </Panel>
  );
};
