import { AgencyLink } from '../ui/AgencyLink';
import { Icon } from '../ui/Icon';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { honoured, placeText, wonWhen } from './award-figure';
import type { Award } from './awards';

/** One award: who is honoured, for what place, by whom and when, and where that is written. */
export const AwardItem = ({ award }: { award: Award }) => {
  const book = useWords();
  const { say } = book;
  const innovation = award.wonByInnovation;
  const agency = honoured(award);
  return (
    <li className="awarded">
      <Icon name="award" size={22} />
      <span>
        <b>
          {innovation ? (
            <InnovationLink innovation={innovation} className="quietlink">
              {say(innovation.title)}
            </InnovationLink>
          ) : (
            agency && (
              <AgencyLink agency={agency} className="quietlink">
                {say(agency.name)}
              </AgencyLink>
            )
          )}
        </b>
        {innovation && agency && <span className="muted">{say(agency.name)}</span>}
        <span>
          {[say(award.name), placeText(award, book), wonWhen(award, book)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="small">
          <SourceLink source={award.source} />
        </span>
      </span>
    </li>
  );
};
