/**
 * What one request may ask for. Each is checked before anything runs; what each means to those who ask
 * stands in limits.type.ts.
 */
export const limits = {
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  repetition: 50,
  page: 100,
  listValues: 250,
  /** Lists and objects inside one another in the value of one variable. */
  valueDepth: 30,
  rows: 10_000,
  /** Filters inside one another, the outermost counted too. */
  filterDepth: 6,
  filterConditions: 60,
  filterBranches: 20,
  /** Characters of a text that is handed over; a cursor, which comes from here, may be longer. */
  textLength: 200,
  cost: 5_000,
  /** The full introspection, as IDEs and code generators ask it, takes one of these. */
  introspections: 3,
  introspectionDepth: 20,
  seconds: 5,
  statementsAtOnce: 4,
} as const;

/** Rows that a list is taken to have where neither its field nor the one who asks says how many. */
export const usualRows = 25;
