import { ratioText } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import type { ThenAndNow_CoverageFragment as Coverage } from '../gql/graphql';
import { BlockBar } from '../marks/BlockBar';
import { useWords } from '../words/useWords';

/** The headline and its bar of the earlier day above those of the later. */
export const CompareBars = ({ earlier, later }: { earlier: Coverage; later: Coverage }) => {
  const book = useWords();
  const { longDay } = useFormats();
  return (
    <ul className="comparebars">
      {[earlier, later].map((each) => (
        <li key={each.asOf}>
          <p>
            <b>{longDay(each.asOf)}</b>{' '}
            <span>
              {ratioText(each.rate, book)} {book.t('list.kindCovered')}
            </span>
          </p>
          <BlockBar counts={each.states} />
        </li>
      ))}
    </ul>
  );
};
