import { type CopyChoice, copyReasons } from '../figure/could-copy';
import { useFacts } from '../filter/facts';
import type { NeedsToCopyQuery } from '../gql/graphql';
import { InnovationLink } from '../ui/InnovationLink';
import { useWords } from '../words/useWords';
import { DraftButton } from './DraftButton';
import { requestText } from './drafts';

interface Props {
  agency: NeedsToCopyQuery['needsAPush']['rows'][number]['agency'];
  found: CopyChoice | null;
}

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
      <span className="small muted">{copyReasons(one, book)}</span>
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
