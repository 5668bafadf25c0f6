/** What a measure is about. Why in a file without decorators: the handbook is made from the catalogue alone. */
export enum MeasureSubject {
  COVERAGE = 'COVERAGE',
  INNOVATIONS = 'INNOVATIONS',
  OUTCOMES = 'OUTCOMES',
  FACILITATION = 'FACILITATION',
  KIPP = 'KIPP',
  INDEX = 'INDEX',
  ADOPTION = 'ADOPTION',
  SURVIVAL = 'SURVIVAL',
  RECOGNITION = 'RECOGNITION',
  GROUPS = 'GROUPS',
}
