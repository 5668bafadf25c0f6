import { useFormats } from '../format/useFormats';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { sourcesOf } from './sources-of';

/** Every source of what the page says of the agency, and how much rests on it. */
export const AgencySources = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { used, unverified } = sourcesOf([
    profile.agency,
    ...profile.innovations,
    ...profile.recognitions,
    ...profile.facilitations,
    ...profile.commitments,
    ...profile.reports,
    ...profile.satisfaction,
  ]);
  return (
    <Panel
      anchor="sumber"
      title={t('profile.sources.title', { count: used.length, value: count(used.length) })}
      measure={
        unverified > 0
          ? t('profile.sources.measure', { unverified: count(unverified) })
          : t('profile.sources.measureAll')
      }
    >
      <LongList anchor="sumber">
        {used.map(({ source, rows }) => (
          <li key={source.reference}>
            <span>
              <SourceLink source={source} short />
              <span className="muted">
                {' '}
                · {t('profile.sources.rows', { count: rows, value: count(rows) })}
              </span>
            </span>
          </li>
        ))}
      </LongList>
    </Panel>
  );
};
