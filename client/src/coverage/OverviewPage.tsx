import { lazy, Suspense } from 'react';
import { CompareChoice } from '../compare/CompareChoice';
import { useFilter } from '../filter/useFilter';
import { GoodNews } from '../innovation/GoodNews';
import { InnovationTotals } from '../innovation/InnovationTotals';
import { EachAlone } from '../ui/Alone';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { CoverageHeadline } from './CoverageHeadline';
import { CoverageTrend } from './CoverageTrend';
import { DistrictTiles } from './DistrictTiles';
import { NeedsAPush } from './NeedsAPush';
import { OverviewFilters } from './OverviewFilters';
import './coverage.css';

// Why lazy: it lies below what a leader sees first.
const ChangesPanel = lazy(async () => ({
  default: (await import('../changes/ChangesPanel')).ChangesPanel,
}));

// Why lazy: it lies at the very end, far below what is looked for first.
const DataNotes = lazy(async () => ({
  default: (await import('../dataset/DataNotes')).DataNotes,
}));

// Why lazy: two days are compared only when somebody asks for it.
const ComparePanel = lazy(async () => ({
  default: (await import('../compare/ComparePanel')).ComparePanel,
}));

/** Ringkasan: are we on course, and who needs a push? */
export const OverviewPage = () => {
  const { t } = useWords();
  const { search } = useFilter();
  useTitle(t('page.overview'));
  return (
    <EachAlone>
      <CoverageHeadline />
      <OverviewFilters>
        <CompareChoice />
      </OverviewFilters>
      {search.banding !== undefined && (
        <Suspense>
          <ComparePanel />
        </Suspense>
      )}
      <div className="cols main">
        <EachAlone>
          <CoverageTrend />
          <NeedsAPush />
        </EachAlone>
      </div>
      <Suspense fallback={<div className="changesplace" />}>
        <ChangesPanel />
      </Suspense>
      <InnovationTotals />
      <div className="cols low">
        <EachAlone>
          <DistrictTiles />
          <GoodNews />
        </EachAlone>
      </div>
      <Suspense>
        <DataNotes />
      </Suspense>
    </EachAlone>
  );
};
