import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AdoptionResolver } from '../adoption/adoption.resolver.js';
import { AdoptionAnswersResolver } from '../adoption/adoption-answers.resolver.js';
import { AgencyResolver } from '../agency/agency.resolver.js';
import { AgencyRecordsResolver } from '../agency/agency-records.resolver.js';
import { AgencySpreadResolver } from '../agency/agency-spread.resolver.js';
import { ChangesResolver } from '../changes/changes.resolver.js';
import { CoverageResolver } from '../coverage/coverage.resolver.js';
import { DatasetResolver } from '../dataset/dataset.resolver.js';
import { EvidenceResolver } from '../evidence/evidence.resolver.js';
import { adoptionGroups } from '../groups/adoption-groups.js';
import { agencyGroups } from '../groups/agency-groups.js';
import { facilitationGroups } from '../groups/facilitation-groups.js';
import { groupsResolvers } from '../groups/groups.resolver.js';
import { innovationGroups } from '../groups/innovation-groups.js';
import { outcomeGroups } from '../groups/outcome-groups.js';
import { ImportResolver } from '../importing/import.resolver.js';
import { InnovationResolver } from '../innovation/innovation.resolver.js';
import { InnovationRecordsResolver } from '../innovation/innovation-records.resolver.js';
import { KippReadinessResolver } from '../innovation/kipp-readiness.resolver.js';
import { StageDwellResolver } from '../innovation/stage-dwell.resolver.js';
import { SurvivalResolver } from '../innovation/survival.resolver.js';
import { IndexEntriesResolver } from '../innovation-index/index-entries.resolver.js';
import { InnovationIndexResolver } from '../innovation-index/innovation-index.resolver.js';
import { MeasureResolver } from '../measure/measure.resolver.js';
import { OutcomeResolver } from '../outcome/outcome.resolver.js';
import { OutcomeAnswersResolver } from '../outcome/outcome-answers.resolver.js';
import { CommitmentResolver } from '../programme/commitment.resolver.js';
import { FacilitationResolver } from '../programme/facilitation.resolver.js';
import { FacilitationEffectResolver } from '../programme/facilitation-effect.resolver.js';
import { GoodNewsResolver } from '../programme/good-news.resolver.js';
import { RecognitionResolver } from '../programme/recognition.resolver.js';
import { RecognitionTotalsResolver } from '../programme/recognition-totals.resolver.js';
import { ReportResolver } from '../report/report.resolver.js';
import { RuleSetResolver } from '../rule-set/rule-set.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';

const groups = [
  innovationGroups,
  adoptionGroups,
  outcomeGroups,
  agencyGroups,
  facilitationGroups,
].flatMap(groupsResolvers);

/** Everything that may be asked. */
export function questionSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      CoverageResolver,
      ChangesResolver,
      AgencyResolver,
      InnovationResolver,
      KippReadinessResolver,
      EvidenceResolver,
      InnovationIndexResolver,
      IndexEntriesResolver,
      RuleSetResolver,
      AgencySpreadResolver,
      StageDwellResolver,
      RecognitionTotalsResolver,
      SurvivalResolver,
      GoodNewsResolver,
      DatasetResolver,
      MeasureResolver,
      AgencyRecordsResolver,
      InnovationRecordsResolver,
      AdoptionResolver,
      AdoptionAnswersResolver,
      OutcomeResolver,
      OutcomeAnswersResolver,
      FacilitationResolver,
      FacilitationEffectResolver,
      RecognitionResolver,
      CommitmentResolver,
      ImportResolver,
      SearchResolver,
      ReportResolver,
      ...groups,
    ],
    // Why: arguments are checked where they are read, with their name in the error.
    validate: false,
  });
}
