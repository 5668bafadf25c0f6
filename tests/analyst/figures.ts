/*
 * What some of the examples have to answer about the sample city on 24 November 2026, counted by hand in the
 * files of db/sample.
 */

interface Figure {
  /** The figure in the data of the answer. */
  readonly read: (data: unknown) => unknown;
  readonly byHand: unknown;
}

/** What stands at a path of names and places: `coverage.byKind.3.eligible`. */
const at =
  (path: string) =>
  (data: unknown): unknown =>
    path
      .split('.')
      .reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name], data);

const rowsAt =
  (path: string) =>
  (data: unknown): number =>
    (at(path)(data) as unknown[]).length;

const all =
  (...reads: ((data: unknown) => unknown)[]) =>
  (data: unknown) =>
    reads.map((read) => read(data));

export const figures: Readonly<Record<string, Figure>> = {
  // 50 rows of agencies.csv owe one; 18 own one in use and checked, 7 another, and nobody reported.
  '01-coverage-today': {
    read: all(at('coverage.eligible'), at('coverage.states')),
    byHand: [50, { covered: 18, preparing: 7, none: 0, unreported: 25 }],
  },
  // 18 departments, of which 9 are covered; 21 districts, of which 7 are.
  '02-coverage-by-kind': {
    read: (data) =>
      (at('coverage.byKind')(data) as { rate: { numerator: number; denominator: number } }[])
        .map(({ rate }) => `${rate.numerator}/${rate.denominator}`)
        .sort(),
    byHand: ['0/1', '0/1', '0/1', '1/1', '1/7', '7/21', '9/18'],
  },
  // Until December 2022 there were 56, of which 7 were covered at the end of that year; today 18 of 50.
  '03-coverage-trend': {
    read: all(
      at('coverageTrend.points.1.eligible'),
      at('coverageTrend.points.1.states.covered'),
      at('coverageTrend.points.5.states.covered'),
      at('coverageTrend.points.5.provisional'),
    ),
    byHand: [56, 7, 18, true],
  },
  // 37 days to the end of 2026 and 365 more; nobody was newly covered within six months.
  '04-pace-to-target': {
    read: all(
      at('coverage.target.missing'),
      at('coverage.target.daysLeft'),
      at('coverage.pace.gain'),
    ),
    byHand: [32, 402, 0],
  },
  // From 1 January 2023, the first day of the merged agencies: 365 + 366 + 365 + 327 days.
  '05-needs-a-push': {
    read: all(at('needsAPush.totalCount'), at('needsAPush.rows.0.daysWithout')),
    byHand: [32, 1423],
  },
  // BRIDA alone was newly covered within the year, on 1 January 2026.
  '07-agencies-that-moved': {
    read: all(
      at('changesSince.agencies.totalCount'),
      at('changesSince.agencies.rows.0.agency.code'),
      at('changesSince.agencies.rows.0.on'),
    ),
    byHand: [1, 'BRIDA', '2026-01-01'],
  },
  // Eight rows of outcomes.csv have a baseline; e-Damkar's response time has no value yet.
  '09-results-before-and-after': { read: rowsAt('outcomeSummary.rows'), byHand: 7 },
  '10-without-one-since-when': {
    read: all(at('agencyStates.totalCount'), rowsAt('agencyStates.rows')),
    byHand: [32, 32],
  },
  // Nothing is promised in the files.
  '11-promises': { read: at('commitments.totalCount'), byHand: 0 },
  // 49 rows of innovations.csv are in use, and no file holds a document.
  '12-evidence-gaps': { read: at('evidenceGaps.totalCount'), byHand: 49 },
  // No goal and no decree is on record, so nobody is ready; 49 are in use, 43 have a stated owner.
  '15-kipp-requirements': {
    read: all(
      at('kippReadiness.ready.numerator'),
      at('kippReadiness.requirements.1.met.numerator'),
      at('kippReadiness.requirements.2.met.numerator'),
      at('kippReadiness.requirements.2.met.denominator'),
    ),
    byHand: [0, 49, 43, 65],
  },
  // Six meetings of facilitations.csv and six papers and prizes.
  '20-facilitations-by-year': { read: at('facilitationGroups.totals.count'), byHand: 12 },
  // By stage and form in innovations.csv; no trial is of another form.
  '24-innovations-by-stage-and-form': {
    read: all(
      (data) =>
        (at('innovationGroups.groups')(data) as { count: number }[]).map(({ count }) => count),
      at('innovationGroups.totals.ratio.checked.numerator'),
      at('innovationGroups.totals.count'),
    ),
    byHand: [[6, 3, 2, 4, 1, 30, 12, 7], 43, 65],
  },
  // Of 65, twelve do not say; of the others 41 are digital.
  '25-digital-or-not': {
    read: all(
      at('innovationGroups.totals.ratio.digital.numerator'),
      at('innovationGroups.totals.ratio.digital.denominator'),
    ),
    byHand: [41, 53],
  },
  // DISDUKCAPIL 5, DISHUB 4, DISKOMINFO and DPMPTSP 3, and three with two.
  '27-agencies-with-many': {
    read: (data) =>
      (at('innovationGroups.groups')(data) as { count: number }[]).map(({ count }) => count),
    byHand: [5, 4, 3, 3, 2, 2, 2],
  },
  // See tests/questions/concentration.graphql.
  '29-concentration': {
    read: all(at('concentration.gini'), at('concentration.innovations'), at('concentration.most')),
    byHand: [0.75375, 32, 5],
  },
  '30-then-and-now': {
    read: all(at('earlier.states.covered'), at('now.states.covered')),
    byHand: [17, 18],
  },
  // Five indicators in percent: four where more is better, one where less is.
  '31-improvement-by-unit': {
    read: all(at('outcomeGroups.totals.count'), at('outcomeGroups.groups.0.count')),
    byHand: [17, 4],
  },
  '38-innovations-page-by-page': {
    read: all(at('innovations.totalCount'), rowsAt('innovations.nodes')),
    byHand: [65, 50],
  },
  // Eleven rows of recognitions.csv: four of the city in 2025, two of others in 2024, three in 2023, two in 2019.
  '39-awards-by-year': {
    read: all(at('recognitionTotals.count'), (data) =>
      (at('recognitionTotals.groups')(data) as { count: number }[]).map(({ count }) => count),
    ),
    byHand: [11, [4, 2, 3, 2]],
  },
};
