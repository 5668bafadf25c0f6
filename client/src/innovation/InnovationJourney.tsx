import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './InnovationPage';
import { journeyOf } from './journey';

/** Stages and checks on one line of time. */
export const InnovationJourney = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const steps = journeyOf(profile, book);
  return (
    <Panel
      anchor="perjalanan"
      title={t('innovation.journey')}
      measure={t('innovation.oldestFirst')}
    >
      <ol className="tl">
        {steps.map((step) => (
          <li key={step.key} className={step.now ? 'solid' : 'soft'}>
            <span className="when">{step.when}</span>
            <b>{step.title}</b>
            {step.text && <span className="small muted steptext">{step.text}</span>}
            <span className="small">
              <SourceLink source={step.source} short />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
