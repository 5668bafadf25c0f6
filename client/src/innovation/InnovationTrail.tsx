import { usePages } from '../apollo/usePages';
import { useFormats } from '../format/useFormats';
import { InnovationTrailDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { TrailList } from '../ui/TrailList';
import { useWords } from '../words/useWords';

const pageSize = 5;

/** Who changed what of it, page by page, the newest first; the day that is looked at changes nothing here. */
export const InnovationTrail = ({ code }: { code: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const pages = usePages(InnovationTrailDocument, { code, first: pageSize }, ({ innovation }) => ({
    rows: innovation?.trail.nodes ?? [],
    endCursor: innovation?.trail.pageInfo.endCursor ?? null,
    hasNextPage: innovation?.trail.pageInfo.hasNextPage ?? false,
  }));
  return (
    <Panel anchor="jejak" title={t('trail.title')} measure={t('trail.measure')}>
      <CardBody answer={pages.answer} skeleton={<SkeletonLines heights={[66, 66]} />}>
        {({ innovation }) => (
          <>
            <TrailList entries={pages.rows} />
            {pages.hasMore && (
              <MoreButton
                going={pages.going}
                more={pages.more}
                label={t('trail.more', {
                  shown: count(pages.rows.length),
                  total: count(innovation?.trail.totalCount ?? 0),
                })}
              />
            )}
          </>
        )}
      </CardBody>
    </Panel>
  );
};
