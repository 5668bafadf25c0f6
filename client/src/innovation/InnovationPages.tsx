import type { ComponentType, ReactNode } from 'react';
import type { InnovationListQueryVariables } from '../gql/graphql';
import { Failed } from '../ui/Failed';
import { useWords } from '../words/useWords';
import { type InnovationPage, type InnovationRow, useInnovationPage } from './useInnovationPages';

/** How rows look, and what stands in place of rows that are not there. */
export interface RowsView {
  Rows: ComponentType<{ rows: readonly InnovationRow[] }>;
  Instead: ComponentType<{ busy: boolean; children: ReactNode }>;
}

export interface PagesProps {
  first: InnovationPage;
  question: InnovationListQueryVariables;
  pages: number;
}

/**
 * So many pages, each asking for itself where the one before ended. Why so: what was read before is in
 * memory, so a reader who comes back finds all rows at once and is scrolled to where they were.
 */
export const InnovationPages = ({ first, view, ...rest }: PagesProps & { view: RowsView }) => {
  const { endCursor, hasNextPage } = first.pageInfo;
  return (
    <>
      <view.Rows rows={first.nodes} />
      {hasNextPage && endCursor !== null && rest.pages > 1 && (
        <NextPage key={endCursor} after={endCursor} view={view} {...rest} />
      )}
    </>
  );
};

interface NextProps extends Omit<PagesProps, 'first'> {
  after: string;
  view: RowsView;
}

const NextPage = ({ after, view, question, pages }: NextProps) => {
  const { t } = useWords();
  const answer = useInnovationPage(question, after);
  if (answer.data) {
    const { innovations } = answer.data;
    return (
      <InnovationPages first={innovations} question={question} pages={pages - 1} view={view} />
    );
  }
  return (
    <view.Instead busy={answer.loading}>
      {answer.failed ? (
        <Failed retry={answer.retry} />
      ) : (
        <span role="status">{t('app.loading')}</span>
      )}
    </view.Instead>
  );
};
