import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, expect, test } from 'vitest';
import { madeUpCity } from '../questions/trio.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** Groups of the small made-up city, worked out from its files by hand. */

const city = await freshDatabase({ sample: false });
await importFolder(city.db, madeUpCity, { by: 'test', today: '2026-11-24' });
const { ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

async function answer(root: string, fields: string): Promise<unknown> {
  const { body } = await ask(`{ answer: ${root} { ${fields} } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.answer;
}

test('innovations by owner: what an ended agency owned is with its successor', async () => {
  const fields = `groups { by { owner { code } } count
    ratio { digital { numerator denominator } implemented { numerator denominator } }
    sum { adoptions documents } ninth: quantile(p: 0.9) { documents } median { daysToImplementation } }
    totals { count uniq { owners adopters } }`;
  expect(await answer('innovationGroups(orderBy: [{ key: OWNER }])', fields)).toEqual({
    groups: [
      {
        // ANTAR-OBAT (not digital, 2 documents) and ANTRE-DARING (digital, none), both in use.
        by: { owner: { code: 'DINKES' } },
        count: 2,
        ratio: {
          digital: { numerator: 1, denominator: 2 },
          implemented: { numerator: 2, denominator: 2 },
        },
        // OBAT-UTARA is applied; OBAT-SELATAN stopped in 2024; the two of ANTRE-DARING are not applied.
        sum: { adoptions: 1, documents: 2 },
        // Between 0 and 2 documents, nine tenths of the way: 0 + 0.9 × 2.
        ninth: { documents: 1.8 },
        // ANTAR-OBAT: 1 May 2020 to 1 March 2021 = 245 days of 2020 + 59 of 2021; the other only by its year.
        median: { daysToImplementation: 304 },
      },
      {
        // RAPOR-SANDI, and KELAS-KELILING of Disdik, whose one successor Disdikbud is.
        by: { owner: { code: 'DISDIKBUD' } },
        count: 2,
        ratio: {
          digital: { numerator: 1, denominator: 2 },
          implemented: { numerator: 0, denominator: 2 },
        },
        sum: { adoptions: 0, documents: 0 },
        ninth: { documents: 0 },
        median: { daysToImplementation: null },
      },
    ],
    totals: { count: 4, uniq: { owners: 2, adopters: 1 } },
  });
  // In 2022 Disdik was still there, and RAPOR-SANDI (2025) was not.
  expect(
    await answer(
      'innovationGroups(asOf: "2022-06-30", orderBy: [{ key: OWNER }])',
      'groups { by { owner { code } } count }',
    ),
  ).toEqual({
    groups: [
      { by: { owner: { code: 'DINKES' } }, count: 2 },
      { by: { owner: { code: 'DISDIK' } }, count: 1 },
    ],
  });
});

test('innovations by goal: one that serves two goals is in both groups and once in the totals', async () => {
  // ANTAR-OBAT serves 3 and 10, ANTRE-DARING 3, KELAS-KELILING 4, RAPOR-SANDI none that is known.
  expect(
    await answer(
      'innovationGroups(orderBy: [{ key: SDG }])',
      'groups { by { sdg } count sum { adoptions } } totals { count sum { adoptions } uniq { sdgs } }',
    ),
  ).toEqual({
    groups: [
      { by: { sdg: 3 }, count: 2, sum: { adoptions: 1 } },
      { by: { sdg: 4 }, count: 1, sum: { adoptions: 0 } },
      { by: { sdg: 10 }, count: 1, sum: { adoptions: 1 } },
      { by: { sdg: null }, count: 1, sum: { adoptions: 0 } },
    ],
    totals: { count: 4, sum: { adoptions: 1 }, uniq: { sdgs: 3 } },
  });
  // Both fields of government that ANTAR-OBAT serves are basic services: it is in that group once.
  expect(
    await answer('innovationGroups', 'groups { by { affair { basicService } } count }'),
  ).toEqual({
    groups: [
      { by: { affair: { basicService: true } }, count: 3 },
      { by: { affair: null }, count: 1 },
    ],
  });
});

test('adoptions by stage: a year alone gives no days', async () => {
  const fields = `groups { by { stage } count ratio { applied { numerator denominator } }
    avg { daysToApply daysInUse } known { daysInUse } } totals { count uniq { sources adopters } }`;
  expect(await answer('adoptionGroups', fields)).toEqual({
    groups: [
      {
        by: { stage: 'INTERESTED' },
        count: 1,
        ratio: { applied: { numerator: 0, denominator: 1 } },
        avg: { daysToApply: null, daysInUse: null },
        known: { daysInUse: 0 },
      },
      {
        by: { stage: 'AGREED' },
        count: 1,
        ratio: { applied: { numerator: 0, denominator: 1 } },
        avg: { daysToApply: null, daysInUse: null },
        known: { daysInUse: 0 },
      },
      {
        // OBAT-UTARA and OBAT-SELATAN, which stopped and was applied in a year without a day.
        by: { stage: 'APPLIED' },
        count: 2,
        ratio: { applied: { numerator: 1, denominator: 2 } },
        // 10 January to 1 September 2022: 21 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 1 = 234.
        // 1 September 2022 to 24 November 2026: 4 years with one leap day = 1461, and 29 + 31 + 24 = 84.
        avg: { daysToApply: 234, daysInUse: 1545 },
        known: { daysInUse: 1 },
      },
    ],
    // All from Dinkes; to both sub-districts and to Disdikbud.
    totals: { count: 4, uniq: { sources: 1, adopters: 3 } },
  });
  // By mid-2022 the two of ANTAR-OBAT had been agreed upon, and nothing else begun.
  expect(
    await answer('adoptionGroups(asOf: "2022-06-30")', 'groups { by { stage alive } count }'),
  ).toEqual({ groups: [{ by: { stage: 'AGREED', alive: true }, count: 2 }] });
});

test('the earliest and the latest days, of which a year stands as its first day', async () => {
  const days = `earliest { startedOn } latest { startedOn implementedOn since }`;
  expect(
    await answer(
      'innovationGroups(orderBy: [{ measure: EARLIEST_STARTED_ON, direction: DESC }])',
      `groups { by { owner { code } } ${days} } totals { ${days} }`,
    ),
  ).toEqual({
    groups: [
      {
        // ANTAR-OBAT from 1 May 2020, in use from 1 March 2021; ANTRE-DARING in use from the start, in 2022.
        by: { owner: { code: 'DINKES' } },
        earliest: { startedOn: '2020-05-01' },
        latest: { startedOn: '2022-01-01', implementedOn: '2022-01-01', since: '2022-01-01' },
      },
      {
        // KELAS-KELILING in use from 2018 until 1 July 2024; RAPOR-SANDI on trial from 1 February 2025.
        by: { owner: { code: 'DISDIKBUD' } },
        earliest: { startedOn: '2018-01-01' },
        latest: { startedOn: '2025-02-01', implementedOn: '2018-01-01', since: '2025-02-01' },
      },
    ],
    totals: {
      earliest: { startedOn: '2018-01-01' },
      latest: { startedOn: '2025-02-01', implementedOn: '2022-01-01', since: '2025-02-01' },
    },
  });
  expect(
    await answer(
      'adoptionGroups',
      'groups { by { stage } earliest { begunOn appliedOn stoppedOn } latest { begunOn appliedOn } }',
    ),
  ).toEqual({
    groups: [
      {
        by: { stage: 'INTERESTED' },
        earliest: { begunOn: '2023-05-05', appliedOn: null, stoppedOn: null },
        latest: { begunOn: '2023-05-05', appliedOn: null },
      },
      {
        by: { stage: 'AGREED' },
        earliest: { begunOn: '2026-10-01', appliedOn: null, stoppedOn: null },
        latest: { begunOn: '2026-10-01', appliedOn: null },
      },
      {
        // OBAT-UTARA, applied in September 2022, and OBAT-SELATAN, applied in 2023 and stopped on 1 June 2024.
        by: { stage: 'APPLIED' },
        earliest: { begunOn: '2022-01-10', appliedOn: '2022-09-01', stoppedOn: '2024-06-01' },
        latest: { begunOn: '2022-03-01', appliedOn: '2023-01-01' },
      },
    ],
  });
});

test('indicators: a share and points are never one figure', async () => {
  const fields = `groups { by { percent } count ratio { improved { numerator denominator }
    targetReached { numerator denominator } } avg { improvement improvementPoints }
    sum { values sampleSize } known { improvement sampleSize } }`;
  expect(await answer('outcomeGroups', fields)).toEqual({
    groups: [
      {
        // TUNGGU, 80 to 20 minutes where less is better, with a target of 20; PENERIMA has no baseline.
        by: { percent: false },
        count: 2,
        ratio: {
          improved: { numerator: 1, denominator: 1 },
          targetReached: { numerator: 1, denominator: 1 },
        },
        // (80 − 20) ÷ 80.
        avg: { improvement: 0.75, improvementPoints: null },
        // 2 values and 1; of the latest ones only TUNGGU's says of how many answers.
        sum: { values: 3, sampleSize: 150 },
        known: { improvement: 1, sampleSize: 1 },
      },
      {
        // PUAS, 70 to 84.5 percent, with a target of 90.
        by: { percent: true },
        count: 1,
        ratio: {
          improved: { numerator: 1, denominator: 1 },
          targetReached: { numerator: 0, denominator: 1 },
        },
        avg: { improvement: null, improvementPoints: 14.5 },
        sum: { values: 1, sampleSize: 200 },
        known: { improvement: 0, sampleSize: 1 },
      },
    ],
  });
});

test('agencies by kind: only those that owe an innovation are in the coverage', async () => {
  const fields = `groups { by { kind { code } } count ratio { covered { numerator denominator value }
    adopting { numerator denominator } attending { numerator denominator } }
    sum { innovations adoptions } avg { innovations } }
    totals { ratio { covered { numerator denominator value } } }`;
  expect(await answer('agencyGroups(orderBy: [{ measure: COUNT }])', fields)).toEqual({
    groups: [
      {
        by: { kind: { code: 'GOVERNMENT' } },
        count: 1,
        ratio: {
          covered: { numerator: 0, denominator: 0, value: null },
          adopting: { numerator: 0, denominator: 1 },
          attending: { numerator: 0, denominator: 1 },
        },
        sum: { innovations: 0, adoptions: 0 },
        avg: { innovations: 0 },
      },
      {
        by: { kind: { code: 'DISTRICT' } },
        count: 2,
        ratio: {
          // Kec. Utara has applied and attended; neither owns anything.
          covered: { numerator: 0, denominator: 2, value: 0 },
          adopting: { numerator: 1, denominator: 2 },
          attending: { numerator: 1, denominator: 2 },
        },
        sum: { innovations: 0, adoptions: 1 },
        avg: { innovations: 0 },
      },
      {
        // Dinkes is covered, Disdikbud only prepares, Disdik has ended and owes nothing.
        by: { kind: { code: 'DEPARTMENT' } },
        count: 3,
        ratio: {
          covered: { numerator: 1, denominator: 2, value: 0.5 },
          adopting: { numerator: 0, denominator: 3 },
          attending: { numerator: 1, denominator: 3 },
        },
        // 2 of Dinkes and 2 of Disdikbud, over three.
        sum: { innovations: 4, adoptions: 0 },
        avg: { innovations: 4 / 3 },
      },
    ],
    totals: { ratio: { covered: { numerator: 1, denominator: 4, value: 0.25 } } },
  });
});

test('facilitations by who came: an event is in the group of each', async () => {
  // One workshop with Dinkes, of whom two people came, and Kec. Utara, whose people nobody counted.
  expect(
    await answer(
      'facilitationGroups(orderBy: [{ key: ATTENDEE }])',
      'groups { by { attendee { code } } count sum { people } } totals { count sum { agencies people } }',
    ),
  ).toEqual({
    groups: [
      { by: { attendee: { code: 'DINKES' } }, count: 1, sum: { people: 2 } },
      { by: { attendee: { code: 'KEC-UTARA' } }, count: 1, sum: { people: 2 } },
    ],
    totals: { count: 1, sum: { agencies: 2, people: 2 } },
  });
});
