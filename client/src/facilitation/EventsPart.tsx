import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { FacilitationEffectDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { AttendanceGaps } from './AttendanceGaps';
import { EffectCompared } from './EffectCompared';
import { EffectHeadline } from './EffectHeadline';
import { Events } from './Events';
import { Promises } from './Promises';

/** Kegiatan: what followed the coaching, who never came, what was held and what was promised. */
export const EventsPart = () => {
  const { asOf, within } = useFilter();
  const answer = useAnswer(FacilitationEffectDocument, { asOf, within });
  // Why hidden meanwhile: the head is tall or short as attendance is noted or not, and what lies below it
  // would jump. It loads at the same time.
  const waiting = answer.data === undefined && !answer.failed;
  return (
    <>
      <CardBody answer={answer} skeleton={<TopSkeleton />}>
        {({ facilitationEffect: effect }) => (
          <>
            <EffectHeadline effect={effect} />
            {effect.neverAttended !== null && (
              <div className="fcols wide">
                <EffectCompared effect={effect} />
                <AttendanceGaps effect={effect} />
              </div>
            )}
          </>
        )}
      </CardBody>
      <div className={waiting ? 'unseen' : undefined}>
        <Events />
        <Promises />
      </div>
    </>
  );
};

const TopSkeleton = () => (
  <div className="fhead">
    <SkeletonLines heights={[76, 54, 132, 40, 320]} />
  </div>
);
