// What is measured. `reach` is what has to be reached of the limit's throughput, or, where `direct` gives SQL
// on the tables of records alone, of that on a province; `usual` is the nearest that the usual GraphQL answers.

const city = 'within: "KOTA-CONTOH-1"';
const ratioParts = '{ numerator denominator value }';
const states = '{ covered preparing none unreported }';

/** The whole of a database: of a city all of it, of a province all of its cities. */
export const main = [
  {
    name: 'overview',
    says: 'agencies, covered, by kind, per year, top ten',
    query: `{
      coverage { eligible states ${states} rate ${ratioParts} byKind { kind { code } eligible states ${states} } }
      coverageTrend(by: YEAR) { points { period eligible states ${states} } }
      innovationGroups(orderBy: [{ measure: COUNT, direction: DESC }], first: 10) { groups { by { owner { code name { indonesian } } } count } }
    }`,
    direct: ['coverage', 'coverage-by-year', 'top-ten'],
    usual:
      '{ agencies { code kind innovations { form stages { stage startedOn } checks { state } } } }',
  },
  {
    name: 'agencies',
    says: '100 agencies with innovations, adopted, latest date, mean improvement',
    query: `{
      innovationGroups(orderBy: [{ measure: COUNT, direction: DESC }], first: 100) {
        groups { by { owner { code name { indonesian } kind { code } } } count ratio { adopted ${ratioParts} }
          sum { adoptions } latest { implementedOn } avg { improvement } }
      }
    }`,
    direct: ['agencies'],
    usual: `{ agencies(first: 100) { code name innovations { stages { stage startedOn } checks { state }
      adoptions { stoppedOn stages { stage reachedOn } } outcomes { better baseline measurements { periodTo value } } } } }`,
  },
  {
    name: 'groups',
    says: 'groups by year × form × digital',
    query:
      '{ innovationGroups(first: 100) { groups { by { startedOn { year } form digital } count } totals { count } } }',
    direct: ['groups'],
    usual:
      '{ agencies { innovations { form digital stages { stage startedOn } checks { state } } } }',
  },
  {
    name: 'groups, filtered',
    says: 'groups by year × form × digital, in use, of departments',
    query: `{
      innovationGroups(first: 100, filter: { stages: [IMPLEMENTATION], owner: { kinds: ["DEPARTMENT"] } }) {
        groups { by { startedOn { year } form digital } count } totals { count }
      }
    }`,
    reach: 0.7,
    usual:
      '{ agencies { kind innovations { form digital stages { stage startedOn } checks { state } } } }',
  },
  {
    name: 'one agency',
    says: 'one agency, its innovations, each with adoptions and 12 months of measurements',
    query: `{
      agencies(within: "KOTA-CONTOH-1", filter: { codes: ["SETDA"] }, first: 1) { nodes { code name { indonesian }
        innovations(first: 50) { nodes { code title { indonesian } stage
          adoptions(first: 10) { nodes { code stage adopter { code } } }
          outcomes(first: 5) { nodes { code unit { indonesian } measurements(first: 12) { from to value } } } } } } }
    }`,
    isChain: true,
    usual: `{ agency(code: "SETDA", government: "KOTA-CONTOH-1") { code name innovations { code title stages { stage startedOn }
      adoptions { code adopter { code } stages { stage reachedOn } } outcomes { code unit measurements { periodFrom periodTo value } } } } }`,
  },
  {
    name: 'adoption matrix',
    says: 'of one city, agency by agency',
    query: `{ adoptionMatrix(${city}, onlyInvolved: true) { sources { agency { code } } adopters { agency { code } } cells { source adopter applied } } }`,
    usual: `{ agencies(government: "KOTA-CONTOH-1") { code innovations { code adoptions { adopter { code } stoppedOn stages { stage reachedOn } } } } }`,
  },
];

const one = (name, query) => ({ name, query: `{ ${query} }` });

/** Every other question and every kind of groups, each of one city. */
export const others = [
  one('coverage', `coverage(${city}) { eligible states ${states} pace { needed actual verdict } }`),
  one(
    'coverageTrend',
    `coverageTrend(${city}, by: MONTH) { points { period eligible states ${states} } }`,
  ),
  one('agencyStates', `agencyStates(${city}, first: 100) { rows { agency { code } state since } }`),
  one('needsAPush', `needsAPush(${city}) { totalCount rows { agency { code } } }`),
  one('innovationTotals', `innovationTotals(${city}) { recorded counting adoptions }`),
  one('goodNews', `goodNews(${city}) { kind day }`),
  one(
    'adoptionGroups',
    `adoptionGroups(${city}) { groups { by { appliedOn { year } alive } count uniq { adopters } median { daysToApply } } }`,
  ),
  one(
    'outcomeGroups',
    `outcomeGroups(${city}) { groups { by { unit { indonesian } } count ratio { improved ${ratioParts} } median { improvement } } }`,
  ),
  one('agencyGroups', `agencyGroups(${city}) { groups { by { kind { code } } count } }`),
  one('facilitationGroups', `facilitationGroups(${city}) { groups { by { kind } count } }`),
  one(
    'adoptionCurve',
    `adoptionCurve(${city}, by: YEAR) { points { period adopters } fit { rmse } }`,
  ),
  one('adoptionLag', `adoptionLag(${city}) { sourceToApplied { median } }`),
  one('replicationChains', `replicationChains(${city}) { totalCount chains { depth } }`),
  one('survival', `survival(${city}, by: DIGITAL) { groups { key curve { medianDays } } }`),
  one(
    'couldCopy',
    `couldCopy(agency: "KOTA-CONTOH-1/DINKES") { candidates { innovation { code } } }`,
  ),
  one(
    'agencyComparison',
    `agencyComparison(code: "KOTA-CONTOH-1/DINKES") { rows { value position } }`,
  ),
  one(
    'changesSince',
    `changesSince(${city}, since: "2026-08-24") { statesBefore ${states} statesAfter ${states} }`,
  ),
  one('timeToFirstInnovation', `timeToFirstInnovation(${city}) { eligible }`),
  one('stageDwell', `stageDwell(${city}) { stages { stage entered } }`),
  one('concentration', `concentration(${city}) { gini hhi }`),
  one('kippReadiness', `kippReadiness(${city}) { totalCount ready ${ratioParts} }`),
  one('evidenceGaps', `evidenceGaps(${city}) { totalCount complete ${ratioParts} }`),
  one('innovationIndex', `innovationIndex(${city}) { recorded { index } gaps { gain } }`),
  one('recognitionTotals', `recognitionTotals(${city}) { count programmes { programme count } }`),
  one('outcomeSummary', `outcomeSummary(${city}) { counts { improved } rows { code } }`),
  one('outcomeSeries', `outcomeSeries(code: "KOTA-CONTOH-1/HASIL-000001") { points { from to } }`),
  one('facilitationEffect', `facilitationEffect(${city}) { events rows { state } }`),
];
