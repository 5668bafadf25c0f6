import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

/** The parts of which nothing is on record, by the file that brings them in and their place here. */
const partsOf = (profile: Profile, given: number) => {
  const { recognitions, facilitations, commitments, reports, satisfaction } = profile;
  return [
    {
      name: 'adoptions',
      file: 'adoptions.csv',
      anchor: 'adopsi',
      rows: profile.agency.taken.totalCount + given,
    },
    {
      name: 'attendance',
      file: 'attendance.csv',
      anchor: 'pendampingan',
      rows: facilitations.length,
    },
    {
      name: 'recognitions',
      file: 'recognitions.csv',
      anchor: 'penghargaan',
      rows: recognitions.length,
    },
    { name: 'commitments', file: 'commitments.csv', anchor: 'janji', rows: commitments.length },
    { name: 'reports', file: 'agency-reports.csv', anchor: 'laporan', rows: reports.length },
    {
      name: 'satisfaction',
      file: 'satisfaction.csv',
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
      <p className="small muted">
        {t('profile.missing.text')} <code>npm run db -- import FOLDER</code>.
      </p>
      <ul className="absent">
        {missing.map(({ name, file, anchor }) => (
          <li key={name} id={anchor}>
            {t(`profile.missing.${name}`)}
            <span className="muted">
              <code>{file}</code>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
