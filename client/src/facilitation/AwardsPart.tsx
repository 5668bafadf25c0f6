import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { RecognitionTotalsDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { AwardHeadline } from './AwardHeadline';
import { AwardList } from './AwardList';
import { AwardYears } from './AwardYears';
import { EvidenceGapsCard } from './EvidenceGapsCard';
import { KippHistory } from './KippHistory';
import { KippReadiness } from './KippReadiness';

/** Penghargaan: what was won, who is honoured, and what could be entered next. */
export const AwardsPart = () => {
  const { asOf, within } = useFilter();
  const answer = useAnswer(RecognitionTotalsDocument, { asOf, within });
  // Why hidden meanwhile: the years may be many or none, and what lies below them would jump.
  const waiting = answer.data === undefined && !answer.failed;
  return (
    <>
      <CardBody answer={answer} skeleton={<TopSkeleton />}>
        {({ recognitionTotals: totals }) => (
          <>
            <AwardHeadline totals={totals} />
            {totals.count > 0 && (
              <div className="fcols">
                <AwardYears totals={totals} />
                <AwardList totals={totals} />
              </div>
            )}
          </>
        )}
      </CardBody>
      <div className={waiting ? 'unseen' : undefined}>
        <KippReadiness />
        <EvidenceGapsCard />
      </div>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[48]} />}>
        {({ recognitionTotals }) => <KippHistory totals={recognitionTotals} />}
      </CardBody>
    </>
  );
};

const TopSkeleton = () => (
  <div className="fhead">
    <SkeletonLines heights={[40, 28, 104, 320]} />
  </div>
);
