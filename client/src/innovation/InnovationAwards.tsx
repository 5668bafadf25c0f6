import { useFormats } from '../format/useFormats';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './InnovationPage';

/** What it won; nothing recorded is said, and is not the same as nothing won. */
export const InnovationAwards = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { nodes } = profile.recognitions;
  return (
    <Panel anchor="penghargaan" title={t('innovations.recognition')}>
      {nodes.length === 0 ? (
        <p className="small muted">{t('innovation.noAward')}</p>
      ) : (
        <ul className="records">
          {nodes.map((award) => (
            <li key={award.code}>
              <b>{say(award.name)}</b>
              <span className="muted">
                {[
                  award.rank === null ? award.tier : t('news.rank', { rank: award.rank }),
                  award.awardedOn ? day(award.awardedOn) : award.year && String(award.year),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span>
                <SourceLink source={award.source} short />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
