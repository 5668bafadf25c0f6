import { Adoption } from '../adoption/adoption.type.js';
import { Agency } from '../agency/agency.type.js';
import { connectionOf } from '../graphql/connection.type.js';
import { Import, TrailEntry } from '../importing/import.type.js';
import { Innovation } from '../innovation/innovation-record.type.js';
import { Outcome } from '../outcome/outcome.type.js';
import { Commitment, Facilitation, Recognition } from '../programme/programme.type.js';

/* The pages of records. They stand together since each kind lists the others. */

export const AgencyConnection = connectionOf('Agency', () => Agency);
export const InnovationConnection = connectionOf('Innovation', () => Innovation);
export const AdoptionConnection = connectionOf('Adoption', () => Adoption);
export const OutcomeConnection = connectionOf('Outcome', () => Outcome);
export const FacilitationConnection = connectionOf('Facilitation', () => Facilitation);
export const RecognitionConnection = connectionOf('Recognition', () => Recognition);
export const CommitmentConnection = connectionOf('Commitment', () => Commitment);
export const ImportConnection = connectionOf('Import', () => Import);
export const TrailConnection = connectionOf('Trail', () => TrailEntry);
