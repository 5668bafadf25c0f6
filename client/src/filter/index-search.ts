/** What the address says of the innovation index: the year of the rules, and what is assumed. */
export interface IndexSearch {
  tahun?: string | undefined;
  /** Levels that are assumed instead of the recorded ones: `SPD-02.3,SID-05.semua.2,SID-03.SIBISA.1`. */
  andai?: string | undefined;
  /** Innovations that the index counts, or those that it does not. */
  hitung?: 'ya' | 'tidak' | undefined;
}

/** A level that is assumed: of one innovation, of every entered one, or of the government. */
export interface Assumption {
  indicator: string;
  innovation: string | null;
  everyInnovation: boolean;
  level: number;
}

/** As many as the server reckons with at once. */
export const mostAssumptions = 100;

// Why in small letters: codes have none, so it is never taken for that of an innovation.
const everyone = 'semua';

const part = /^([A-Z0-9][A-Z0-9_-]{0,39})(?:\.([\w.-]{1,80}))?\.([0-3])$/;

const isAbout = (one: Assumption, other: Assumption): boolean =>
  one.indicator === other.indicator &&
  one.innovation === other.innovation &&
  one.everyInnovation === other.everyInnovation;

/** What is assumed, or nothing where any of it makes no sense. */
export const readAssumed = (text: string): Assumption[] | null => {
  const parts = text.split(',');
  if (parts.length > mostAssumptions) return null;
  const list: Assumption[] = [];
  for (const each of parts) {
    const [, indicator, subject, level] = part.exec(each) ?? [];
    if (indicator === undefined) return null;
    const assumption = {
      indicator,
      innovation: subject === undefined || subject === everyone ? null : subject,
      everyInnovation: subject === everyone,
      level: Number(level),
    };
    if (list.some((other) => isAbout(other, assumption))) return null;
    list.push(assumption);
  }
  return list;
};

export const writeAssumed = (list: readonly Assumption[]): string | undefined =>
  list.length === 0
    ? undefined
    : list
        .map(({ indicator, innovation, everyInnovation, level }) =>
          [indicator, everyInnovation ? everyone : innovation, level]
            .filter((each) => each !== null)
            .join('.'),
        )
        .join(',');

/** The list with one more, in place of what was assumed of the same before. */
export const assumedAlso = (
  list: readonly Assumption[],
  assumption: Assumption,
): readonly Assumption[] => {
  const before = list.findIndex((each) => isAbout(each, assumption));
  return before < 0 ? [...list, assumption] : list.with(before, assumption);
};

export const assumedNoMore = (
  list: readonly Assumption[],
  assumption: Assumption,
): readonly Assumption[] => list.filter((each) => !isAbout(each, assumption));

export const indexRules: {
  [Key in keyof IndexSearch]-?: (value: string) => string | undefined;
} = {
  tahun: (value) => (/^(199\d|20\d\d|21\d\d)$/.test(value) ? value : undefined),
  andai: (value) => (readAssumed(value) ? value : undefined),
  hitung: (value) => (value === 'ya' || value === 'tidak' ? value : undefined),
};
