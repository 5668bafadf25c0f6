import type { Fragment, Looking } from '../fragment.js';
import { adoptionFilter } from './adoption.js';
import { agencyFilter } from './agency.js';
import { innovationFilter } from './innovation.js';
import { outcomeFilter } from './outcome.js';
import { commitmentFilter, facilitationFilter, recognitionFilter } from './programme.js';
import { importFilter, trailFilter } from './provenance.js';
import { type AllFilterWords, type FilteredKind, FilterPlace } from './walk.js';

const allFilters: AllFilterWords = {
  agency: agencyFilter,
  innovation: innovationFilter,
  adoption: adoptionFilter,
  outcome: outcomeFilter,
  facilitation: facilitationFilter,
  recognition: recognitionFilter,
  commitment: commitmentFilter,
  import: importFilter,
  trail: trailFilter,
};

/** The condition that the argument `filter` sets on records of a kind, as they are on the day. */
export const filterCondition = (
  kind: FilteredKind,
  filter: object,
  day: Fragment,
  how: Looking,
): Fragment => new FilterPlace(day, ['filter'], allFilters, how).condition(kind, filter);
