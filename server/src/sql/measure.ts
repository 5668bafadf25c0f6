/** A text in both languages, as `Wording` in the schema. */
export interface Words {
  readonly indonesian: string;
  readonly english: string;
}

export const words = (indonesian: string, english: string): Words => ({ indonesian, english });

/** What the catalogue says of a measure; the SQL expression of the measure stands beside it. */
export interface MeasureEntry {
  readonly name: string;
  readonly wording: Words;
  readonly definition: Words;
  /** In the names that the schema uses. */
  readonly formula: string;
  readonly unit: Words;
  readonly questions: readonly string[];
  /** The regulation or decision that the definition follows. */
  readonly source: string;
}

export const agencies = words('perangkat daerah', 'agencies');
export const innovations = words('inovasi', 'innovations');
export const days = words('hari', 'days');
export const months = words('bulan', 'months');
export const share = words(
  'persen; dikirim sebagai nilai 0 sampai 1',
  'per cent; sent as a value from 0 to 1',
);

export const guideline = 'Permen PAN-RB 30/2014';
export const programmeRule = 'Program Satu Perangkat Daerah Satu Inovasi, Pemko Medan';
