import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { EventYearsDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { EventChart } from './EventChart';
import { EventFilters } from './EventFilters';
import { EventList } from './EventList';
import { HowToImport } from './HowToImport';

/** What was held and written: over time, and one by one. */
export const Events = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const answer = useAnswer(EventYearsDocument, { asOf, within });
  return (
    <div className="fsection">
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[64, 300, 40, 96, 96, 96]} />}>
        {({ facilitationGroups: { groups, totals } }) =>
          totals.count === 0 ? (
            <>
              <p className="note">{t('facilitation.events.none')}</p>
              <HowToImport what="events" />
            </>
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
