import { usePages } from '../apollo/usePages';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import {
  type CommitmentFilter,
  type PromiseRowFragment,
  PromiseRowsDocument,
} from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { LongList } from '../ui/LongList';
import { MoreButton } from '../ui/MoreButton';
import { PromiseText } from '../ui/PromiseText';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';

const pageSize = 25;

const filters: Record<'late' | 'open', CommitmentFilter> = {
  late: { overdue: true },
  open: { kept: false, overdue: false },
};

/** The promises that are late, or still open: the earliest due first, to the last of them. */
export const PromiseList = ({ name }: { name: keyof typeof filters }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const { answer, rows, hasMore, going, more } = usePages(
    PromiseRowsDocument,
    { asOf, within, filter: filters[name], first: pageSize },
    ({ commitments: { nodes, pageInfo } }) => ({ rows: nodes, ...pageInfo }),
  );
  return (
    <div>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[64, 64, 64, 64]} />}>
        {({ commitments: { totalCount } }) => (
          <>
            <h3 className="fsub">
              {t(`facilitation.promises.${name}`, { count: totalCount, value: count(totalCount) })}
            </h3>
            <LongList
              total={totalCount}
              rest={
                hasMore && (
                  <MoreButton
                    going={going}
                    more={more}
                    label={t('trail.more', { shown: count(rows.length), total: count(totalCount) })}
                  />
                )
              }
            >
              {rows.map((promise) => (
                <PromiseItem key={`${promise.government}/${promise.code}`} promise={promise} />
              ))}
            </LongList>
          </>
        )}
      </CardBody>
    </div>
  );
};

const PromiseItem = ({ promise }: { promise: PromiseRowFragment }) => {
  const { say } = useWords();
  return (
    <li>
      <b>
        <AgencyLink agency={promise.agency} className="quietlink">
          {say(promise.agency.name)}
        </AgencyLink>
      </b>
      <span>{say(promise.promise)}</span>
      <PromiseText dueOn={promise.dueOn} daysOverdue={promise.daysOverdue} />
      <span className="small">
        <SourceLink source={promise.source} />
      </span>
    </li>
  );
};
