import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { EventYearsDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { EventChart } from './EventChart';
import { EventFilters } from './EventFilters';
import { EventList } from './EventList';

/** Filters, drawing and ten events: what comes below them must not jump once they are there. */
const onDesk = [64, 46, 240, 28, 56, ...Array<number>(10).fill(90), 76];
const onPhone = [152, 90, 210, 44, 64, ...Array<number>(10).fill(150), 84];

/** What was held and written: over time, and one by one. */
export const Events = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const answer = useAnswer(EventYearsDocument, { asOf, within });
  const isPhone = useIsPhone();
  return (
    <div className="fsection">
      <CardBody answer={answer} skeleton={<SkeletonLines heights={isPhone ? onPhone : onDesk} />}>
        {({ facilitationGroups: { groups, totals } }) =>
          totals.count === 0 ? (
            <HowToRecord what="events" says={t('facilitation.events.none')} />
          ) : (
            <>
              <EventFilters groups={groups} />
              <EventChart years={groups.flatMap(({ by }) => by.heldOn?.year ?? [])} />
              <EventList />
            </>
          )
        }
      </CardBody>
    </div>
  );
};
