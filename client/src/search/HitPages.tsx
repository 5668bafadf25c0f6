import { usePages } from '../apollo/usePages';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { SearchHitsDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { HitItem } from './HitItem';
import type { KindHits } from './search-options';

const pageSize = 25;

/** Every hit of one kind, page after page. */
export const HitPages = ({ kind, text }: { kind: KindHits; text: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const pages = usePages(
    SearchHitsDocument,
    { text, asOf, within, kinds: [kind.kind], first: pageSize },
    ({ search }) => ({
      rows: search,
      endCursor: search.at(-1)?.cursor ?? null,
      hasNextPage: search.length === pageSize,
    }),
  );
  const amount = { count: kind.count, value: count(kind.count) };
  return (
    <Panel
      title={t(`search.kind.${kind.kind}`)}
      measure={t(kind.atLeast ? 'search.countAtLeast' : 'search.count', amount)}
    >
      <CardBody answer={pages.answer} skeleton={<SkeletonLines heights={[66, 66, 66, 66]} />}>
        {() => (
          <>
            <ul className="hitlist">
              {pages.rows.map((hit) => (
                <HitItem key={`${hit.government}/${hit.code}`} hit={hit} text={text} />
              ))}
            </ul>
            {pages.hasMore && (kind.atLeast || pages.rows.length < kind.count) && (
              <MoreButton
                going={pages.going}
                more={pages.more}
                label={t('search.more', { shown: count(pages.rows.length), total: amount.value })}
              />
            )}
          </>
        )}
      </CardBody>
    </Panel>
  );
};
