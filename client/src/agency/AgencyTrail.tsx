import { usePages } from '../apollo/usePages';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { type AgencyFilter, AgencyTrailDocument, type AgencyTrailQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { TrailList } from '../ui/TrailList';
import { useWords } from '../words/useWords';

const pageSize = 5;

const trailOf = ({ agencies }: AgencyTrailQuery) => agencies.nodes[0]?.trail;

/** Who changed what of it, page by page, the newest first. */
export const AgencyTrail = ({ agency }: { agency: AgencyFilter }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { asOf } = useFilter();
  const pages = usePages(AgencyTrailDocument, { agency, asOf, first: pageSize }, (data) => {
    const trail = trailOf(data);
    return {
      rows: trail?.nodes ?? [],
      endCursor: trail?.pageInfo.endCursor ?? null,
      hasNextPage: trail?.pageInfo.hasNextPage ?? false,
    };
  });
  return (
    <Panel anchor="jejak" title={t('trail.title')} measure={t('trail.measure')}>
      <CardBody answer={pages.answer} skeleton={<SkeletonLines heights={[66, 66]} />}>
        {(data) => (
          <>
            <TrailList entries={pages.rows} />
            {pages.hasMore && (
              <MoreButton
                going={pages.going}
                more={pages.more}
                label={t('trail.more', {
                  shown: count(pages.rows.length),
                  total: count(trailOf(data)?.totalCount ?? 0),
                })}
              />
            )}
          </>
        )}
      </CardBody>
    </Panel>
  );
};
