import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import type { Hit_HitFragment as Hit } from '../gql/graphql';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { HitText } from './HitText';
import { hitPlace } from './hit-place';

/** One hit on the page of results, with its source; what no other page shows has no link. */
export const HitItem = ({ hit, text }: { hit: Hit; text: string }) => {
  const { lang } = useWords();
  const facts = useFacts();
  const { search } = useFilter();
  const place = hitPlace(hit, { lang, facts, from: search });
  const isShownHere = place.search.q !== undefined;
  return (
    <li className={isShownHere ? undefined : 'hit'}>
      {isShownHere ? (
        <span className="hitbody">
          <HitText hit={hit} asked={text} />
        </span>
      ) : (
        <Link {...place} className="hitbody hit-a">
          <HitText hit={hit} asked={text} />
        </Link>
      )}
      <span className="small">
        <SourceLink source={hit.source} />
      </span>
    </li>
  );
};
