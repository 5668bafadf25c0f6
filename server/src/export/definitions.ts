import 'reflect-metadata';
import { adoptionGroups } from '../groups/adoption-groups.js';
import { agencyGroups } from '../groups/agency-groups.js';
import { facilitationGroups } from '../groups/facilitation-groups.js';
import { innovationGroups } from '../groups/innovation-groups.js';
import { outcomeGroups } from '../groups/outcome-groups.js';
import type { GroupsRoot } from '../groups/words.js';
import { measureEntries } from '../measure/measure-entries.js';
import { type MeasureEntry, type Words, words } from '../sql/measure.js';
import { countedWords } from './heading-words.js';

/** What a file says of one of its figures. */
export type Definition = Pick<MeasureEntry, 'name' | 'wording' | 'definition'> &
  Partial<Pick<MeasureEntry, 'formula' | 'unit' | 'source'>>;

const groups: Readonly<Record<string, GroupsRoot>> = {
  adoptionGroups,
  agencyGroups,
  facilitationGroups,
  innovationGroups,
  outcomeGroups,
};

/** The measures that a root answers with; of groups those that the columns show. */
export function definitionsOf(root: string, columns: readonly string[]): Definition[] {
  const ofGroups = groups[root];
  return ofGroups
    ? measuresShown(root, ofGroups, columns)
    : measureEntries.filter(({ questions }) => questions.includes(root));
}

const counted = words('Jumlah', 'Count');

function measuresShown(
  root: string,
  { ratios, facts }: GroupsRoot,
  columns: readonly string[],
): Definition[] {
  // Why by each name on the way: an alias may stand before a measure, hardly for one.
  const shown = new Set(columns.flatMap((path) => path.split('.')));
  const measured = [...ratios, ...facts].filter(({ name }) => shown.has(name));
  const entries = [...new Set(measured.map(({ entry }) => entry))];
  return [countDefinition(countedWords[root]), ...entries].filter((each) => each !== null);
}

const countDefinition = (definition: Words | undefined): Definition | null =>
  definition ? { name: 'count', wording: counted, definition } : null;
