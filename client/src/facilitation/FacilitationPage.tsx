import { lazy, Suspense } from 'react';
import { useFilter } from '../filter/useFilter';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { EventsPart } from './EventsPart';
import { PartTabs } from './PartTabs';
import './facilitation.css';

// Why lazy: who looks at what was held need not fetch what was won.
const AwardsPart = lazy(async () => ({ default: (await import('./AwardsPart')).AwardsPart }));

/** Fasilitasi: did coaching lead anywhere, and what was recognised? */
export const FacilitationPage = () => {
  const { t } = useWords();
  const { search } = useFilter();
  const awards = search.bagian === 'penghargaan';
  const part = t(awards ? 'facilitation.parts.awards' : 'facilitation.parts.events');
  useTitle(`${t('facilitation.page')}: ${part}`);
  return (
    <>
      <PartTabs />
      {awards ? (
        <Suspense>
          <AwardsPart />
        </Suspense>
      ) : (
        <EventsPart />
      )}
    </>
  );
};
