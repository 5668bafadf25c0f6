import { afterAll, test } from 'vitest';
import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
const city = await freshDatabase({ sample: false });
await loadMadeUp(city.connectionString, { size: 'city', seed: 7, today: '2026-11-24', by: 'a tester' });
const { ask, close } = await servedCity(watched(city.reader, ({ sql }) => { if (process.env.SQL) console.log(sql); }));
afterAll(async () => { await close(); await city.drop(); });
const qs = [
  `{ innovationGroups(first: 2) { totalCount groups { by { owner { code kind { code } } } count uniq { adopters affairs } } totals { count ratio { adopted { value } } avg { daysToImplementation documents} known { daysToImplementation } } } }`,
  `{ adoptionGroups(first: 3, orderBy: {key: SOURCE_KIND}) { totalCount groups { by { source { kind { code } } adopter { kind { name { english } } parent { shortName } } innovation { form stage } appliedOn { year quarter } } count uniq { innovations adopters sources } ratio { applied { value } alive {value} proven {value} } avg { daysToApply daysInUse } } totals { count } } }`,
  `{ outcomeGroups(first: 3, filter: {improved: true}) { totalCount groups { by { unit { english } improved targetReached percent measured latestPeriodEnds { month } owner { code } innovation { theme { code } title { english } } } count uniq { innovations units owners } ratio { measured {value} improved {value} targetReached {value} withBaseline {value} } avg { improvement improvementPoints sampleSize } sum { values sampleSize } } totals { count } } }`,
  `{ agencyGroups(first: 3) { totalCount groups { by { kind { code } parent { code } state unitState valid validFrom { year } validTo { year } agency { code } government { name { english} } } count uniq { kinds parents governments } ratio { covered {value} owning {value} adopting {value} attending {value} } avg { innovations adoptions facilitations } } totals { count ratio { covered { numerator denominator} } } } }`,
  `{ facilitationGroups(first: 3) { totalCount groups { by { kind organiser place resourcePerson attendanceKnown attendee { code kind { code } } heldOn { month } } count uniq { agencies organisers } sum { agencies people } } totals { count uniq { agencies } } } }`,
];
test.for(qs)('%s', async (q) => { const t = performance.now(); const { body } = await ask(q); console.log(Math.round(performance.now() - t), JSON.stringify(body).slice(0, 1300)); });
