import { useFacts } from '../filter/facts';
import type { CouldCopyQuery, NeedsToCopyQuery } from '../gql/graphql';
import { InnovationLink } from '../ui/InnovationLink';
import { useWords, type Wordbook } from '../words/useWords';
import { DraftButton } from './DraftButton';
import { requestText } from './drafts';

type Found = CouldCopyQuery['couldCopy'];
type One = NonNullable<Found>['candidates'][number];

interface Props {
  agency: NeedsToCopyQuery['needsAPush']['rows'][number]['agency'];
  found: Found;
}

/** Why it could copy this one, reason by reason. */
const reasonsOf = ({ reasons, sharedAffairs, similarAdopters, outcome }: One, book: Wordbook) => {
  const { t, say } = book;
  const worded = {
    SAME_KIND: t('adoption.needs.reasons.SAME_KIND'),
    SAME_AFFAIR: t('adoption.needs.reasons.SAME_AFFAIR', {
      affairs: sharedAffairs.map(({ name }) => say(name)).join(', '),
    }),
    ADOPTED_BY_SIMILAR: t('adoption.needs.reasons.ADOPTED_BY_SIMILAR', {
      count: similarAdopters ?? 0,
    }),
    IMPROVED: t('adoption.needs.reasons.IMPROVED', {
      indicator: outcome ? say(outcome.indicator) : '',
    }),
  };
  return reasons.map((reason) => worded[reason]).join(' · ');
};

export const Candidate = ({ agency, found }: Props) => {
  const book = useWords();
  const { t, say } = book;
  const facts = useFacts();
  const one = found?.candidates[0];
  if (!found || !one) return <span className="small muted">{t('adoption.needs.nothing')}</span>;
  const { innovation } = one;
  const [before = '', after = ''] = t('adoption.needs.could', {
    innovation: '\n',
    owner: innovation.owner ? say(innovation.owner.name) : t('agency.ownerBasis.UNKNOWN'),
  }).split('\n');
  return (
    <>
      <span className="small">
        {before}
        <InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>
        {after}
      </span>
      <span className="small muted">{reasonsOf(one, book)}</span>
      <DraftButton
        face={t('adoption.needs.request')}
        label={t('adoption.needs.requestLabel', {
          agency: say(agency.name),
          title: say(innovation.title),
        })}
        text={() => requestText(agency, one, { facts, day: found.asOf }, book)}
      />
    </>
  );
};
