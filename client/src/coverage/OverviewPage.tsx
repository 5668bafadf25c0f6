import { ChangesPanel } from '../changes/ChangesPanel';
import { CompareChoice } from '../compare/CompareChoice';
import { ComparePanel } from '../compare/ComparePanel';
import { DataNotes } from '../dataset/DataNotes';
import { GoodNews } from '../innovation/GoodNews';
import { InnovationTotals } from '../innovation/InnovationTotals';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { CoverageHeadline } from './CoverageHeadline';
import { CoverageTrend } from './CoverageTrend';
import { DistrictTiles } from './DistrictTiles';
import { NeedsAPush } from './NeedsAPush';
import { OverviewFilters } from './OverviewFilters';
import './coverage.css';

/** Ringkasan: are we on course, and who needs a push? */
export const OverviewPage = () => {
  const { t } = useWords();
  useTitle(t('page.overview'));
  return (
    <>
      <CoverageHeadline />
      <OverviewFilters>
        <CompareChoice />
      </OverviewFilters>
      <ComparePanel />
      <div className="cols main">
        <CoverageTrend />
        <NeedsAPush />
      </div>
      <ChangesPanel />
      <InnovationTotals />
      <div className="cols low">
        <DistrictTiles />
        <GoodNews />
      </div>
      <DataNotes />
    </>
  );
};
