import { paceText } from '../figure/pace';
import type { CoverageHeadlineQuery } from '../gql/graphql';
import { useWords } from '../words/useWords';

/** What is missing, what is needed, what was, and whether that is enough. */
export const PaceSentence = ({ coverage }: { coverage: CoverageHeadlineQuery['coverage'] }) => {
  const book = useWords();
  const text = paceText(coverage, book);
  return (
    <div className="pace">
      <p className="lead">
        {text.missing && <strong>{text.missing} </strong>}
        {text.facts && <>{text.facts} </>}
        {text.verdict && <strong>{text.verdict}</strong>}
        {text.reason}
      </p>
      {text.daysLeft && <span className="small muted">{text.daysLeft}</span>}
      {coverage.target?.isExample && (
        <span className="sample">{book.t('headline.exampleTarget')}</span>
      )}
    </div>
  );
};
