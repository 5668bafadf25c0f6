import { adoptionWords } from '../sql/records/adoption.js';
import { agencyWords } from '../sql/records/agency.js';
import { innovationWords } from '../sql/records/innovation.js';
import { outcomeWords } from '../sql/records/outcome.js';
import { commitmentWords, facilitationWords, recognitionWords } from '../sql/records/programme.js';
import { importWords, trailWords } from '../sql/records/provenance.js';
import { trailOf } from '../sql/records/relations.js';
import type { RecordList, Relation } from './record.queries.js';

export const agencies = { record: agencyWords, kind: 'agency' } satisfies RecordList;
export const innovations = { record: innovationWords, kind: 'innovation' } satisfies RecordList;
export const adoptions = { record: adoptionWords, kind: 'adoption' } satisfies RecordList;
export const outcomes = { record: outcomeWords, kind: 'outcome' } satisfies RecordList;
export const facilitations = {
  record: facilitationWords,
  kind: 'facilitation',
} satisfies RecordList;
export const recognitions = { record: recognitionWords, kind: 'recognition' } satisfies RecordList;
export const commitments = { record: commitmentWords, kind: 'commitment' } satisfies RecordList;
export const imports = { record: importWords, kind: 'import' } satisfies RecordList;
export const trail = { record: trailWords, kind: 'trail' } satisfies RecordList;

/** The trail of the records of a table; `parts` are tables of what such a record is made of. */
export const trailRelation = (table: string, ...parts: string[]): Relation => ({
  ...trail,
  name: `trail of ${table}`,
  link: trailOf(table, `${table}_id`, parts),
});
