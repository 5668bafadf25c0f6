import { useFacts } from '../filter/facts';
import { governmentOf } from '../filter/government';
import { useSeveralShown } from '../filter/usePlace';
import { useFormats } from '../format/useFormats';
import type { Hit_HitFragment as Hit } from '../gql/graphql';
import { useWords, type Wordbook } from '../words/useWords';
import { marked } from './marked';

/** A text with what was looked for in it marked. */
const Marked = ({ text, asked }: { text: string; asked: string }) =>
  marked(text, asked).map(({ text: piece, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
    found ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );

/** The part that was found, where the title does not show it by itself. */
const whyFound = ({ matched, title }: Hit, { t, say }: Wordbook): string | null =>
  matched.field === 'TITLE' && matched.text === say(title)
    ? null
    : t(`search.matched.${matched.field}`, { text: matched.text });

/** Title, why it was found, and what tells it from others of its name. */
export const HitText = ({ hit, asked }: { hit: Hit; asked: string }) => {
  const book = useWords();
  const { t, say } = book;
  const { dated } = useFormats();
  const { kind, title, owner, innovationTitle, day } = hit;
  const why = whyFound(hit, book);
  const several = useSeveralShown();
  const facts = useFacts();
  const government = several && facts && governmentOf(facts.governments, hit.government);
  const date = day && dated(day.day, day.precision);
  const about = [
    date && kind === 'AGENCY' && t('search.ended', { day: date }),
    date && kind === 'COMMITMENT' && t('search.due', { day: date }),
    date && kind !== 'AGENCY' && kind !== 'COMMITMENT' && date,
    innovationTitle && t('search.of', { title: say(innovationTitle) }),
    owner && say(owner.name),
    government && say(government.name),
  ].filter(Boolean);
  return (
    <>
      <span className="hittitle">
        <Marked text={say(title)} asked={asked} />
      </span>
      {why && (
        <span className="hitwhy">
          <Marked text={why} asked={asked} />
        </span>
      )}
      {about.length > 0 && <span className="muted">{about.join(' · ')}</span>}
    </>
  );
};
