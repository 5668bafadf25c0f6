import { afterAll, expect, test } from 'vitest';
import { tinyCity } from './tiny-city.js';

/*
 * Readiness by hand on 24 November 2026, by rules that ask for 24 months in use. Six candidates: SIAP shows all
 * eight things, and is old enough from this very day on; BERHENTI stopped and DITOLAK was rejected, so neither is
 * one. "Antar Obat", "ANTAR-OBAT!" and "antar obat" are the same title; the rejected one doubles nothing.
 *
 * "antar obat" has 11 groups of three letters, "lansia" 7 more: 11 ÷ 18 = 0.61 are shared with MIRIP.
 */
const inUse = { stage: 'IMPLEMENTATION', stage_on: '2024-11-24', owner: 'DINAS' };
const city = await tinyCity({
  agencies: [{ code: 'DINAS' }, { code: 'LAIN' }],
  innovations: [
    {
      code: 'SIAP',
      title_id: 'Antar Obat',
      summary_id: 'Obat diantar',
      summary_en: 'Brought',
      sdgs: 3,
      ...inUse,
      source: 'Surat 1',
    },
    { code: 'KEMBAR', title_id: 'ANTAR-OBAT!', stage: 'TRIAL', stage_on: 2025, owner: 'LAIN' },
    { code: 'MIRIP', title_id: 'Antar Obat Lansia', stage: 'INITIATIVE', stage_on: 2025 },
    { code: 'BERHENTI', title_id: 'antar obat', stage: 'STOPPED', stage_on: 2025 },
    { code: 'DITOLAK', title_id: 'Antar Obat', ...inUse, check: 'REJECTED' },
    { code: 'JAUH', title_id: 'Kelas Keliling', ...inUse, stage_on: '2024-11-25' },
    { code: 'JUARA', title_id: 'Bank Sampah', ...inUse },
    { code: 'SALINAN', title_id: 'Dokter Terbang', origin_place: 'Kota Lain', ...inUse },
  ],
  outcomes: [
    {
      code: 'TUNGGU',
      innovation: 'SIAP',
      indicator_id: 'lama',
      indicator_en: 'time',
      unit_id: 'menit',
      unit_en: 'minutes',
      better: 'LOWER',
      baseline_value: 80,
    },
  ],
  measurements: [{ outcome: 'TUNGGU', period_from: 2025, period_to: 2025, value: 20 }],
  evidence: [{ code: 'SK', innovation: 'SIAP', kind: 'DECREE', dated_on: '2026-11-24' }],
  recognitions: [
    // The top tier of 2019 was the Top 45; a place among the 99 of it is no reason to stay out.
    { code: 'A', innovation: 'JUARA', programme: 'KIPP', tier: 'Top 45', year: 2019 },
    { code: 'B', innovation: 'JAUH', programme: 'KIPP', tier: 'Top 99', year: 2019 },
  ],
});
afterAll(() => city.close());

interface Answer {
  kippReadiness: {
    minimumAgeMonths: number | null;
    ready: { numerator: number; denominator: number };
    sameTitle: { numerator: number; denominator: number };
    requirements: { requirement: string; met: { numerator: number }; notKnown: number }[];
    totalCount: number;
    rows: {
      innovation: { code: string };
      oldEnoughOn: string | null;
      group: string | null;
      readiness: { fulfilled: number };
      alike: { innovation: { code: string }; likeness: number; same: boolean }[];
    }[];
    endCursor: string | null;
    hasNextPage: boolean;
  };
}
const question = `query ($asOf: Day, $within: String, $lacking: [KippRequirementName!], $first: Int, $after: String) {
  kippReadiness(asOf: $asOf, within: $within, lacking: $lacking, first: $first, after: $after) {
    minimumAgeMonths ready { numerator denominator } sameTitle { numerator denominator }
    requirements { requirement met { numerator } notKnown } totalCount
    rows {
      innovation { code } oldEnoughOn group readiness { fulfilled }
      alike { innovation { code } likeness same }
    }
    endCursor hasNextPage
  }
}`;
const asked = async (variables: object = {}) =>
  (await city.answer<Answer>(question, variables)).kippReadiness;

test('one of six candidates is ready, and two have a title that another one has too', async () => {
  const { minimumAgeMonths, ready, sameTitle, rows, requirements } = await asked();
  expect(minimumAgeMonths).toBe(24);
  expect(ready).toEqual({ numerator: 1, denominator: 6 });
  expect(sameTitle).toEqual({ numerator: 2, denominator: 6 });
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual({
    innovation: { code: 'SIAP' },
    oldEnoughOn: '2026-11-24',
    group: 'GENERAL',
    readiness: { fulfilled: 8 },
    alike: [
      { innovation: { code: 'BERHENTI' }, likeness: 1, same: true },
      { innovation: { code: 'KEMBAR' }, likeness: 1, same: true },
      { innovation: { code: 'MIRIP' }, likeness: 0.61, same: false },
    ],
  });
  const counts = Object.fromEntries(
    requirements.map((each) => [each.requirement, each.met.numerator]),
  );
  expect(counts).toEqual({
    // JUARA and SALINAN began on the same day as SIAP, JAUH a day later.
    AGE: 3,
    STAGE: 4,
    OWNER: 5,
    SUMMARY: 1,
    BEFORE_AFTER: 1,
    SOURCE: 1,
    SDG: 1,
    DECREE: 1,
  });
});

test('the group follows from what is on record', async () => {
  const { rows } = await asked();
  const groups = Object.fromEntries(rows.map(({ innovation, group }) => [innovation.code, group]));
  expect(groups).toEqual({
    SIAP: 'GENERAL',
    KEMBAR: 'GENERAL',
    MIRIP: 'GENERAL',
    JAUH: 'GENERAL',
    JUARA: 'SPECIAL',
    SALINAN: 'REPLICATION',
  });
});

test('a day earlier neither the age nor the decree is there', async () => {
  const { ready, rows } = await asked({ asOf: '2026-11-23' });
  expect(ready.numerator).toBe(0);
  expect(rows[0]).toMatchObject({ innovation: { code: 'SIAP' }, readiness: { fulfilled: 6 } });
});

test('narrowed to what lacks something, and to an agency, whose titles others may still have', async () => {
  const lacking = await asked({ lacking: ['STAGE', 'OWNER'] });
  expect(lacking.totalCount).toBe(1);
  expect(lacking.rows.map(({ innovation }) => innovation.code)).toEqual(['MIRIP']);
  expect(lacking.ready.denominator).toBe(6);
  const within = await asked({ within: 'LAIN' });
  expect(within.rows.map(({ innovation }) => innovation.code)).toEqual(['KEMBAR']);
  expect(within.sameTitle).toEqual({ numerator: 1, denominator: 1 });
});

test('pages hold every candidate once, in one order', async () => {
  const whole = await asked();
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: Answer['kippReadiness'] = await asked({ first: 4, after });
    found.push(...page.rows.map(({ innovation }) => innovation.code));
    expect(page.totalCount).toBe(6);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(whole.rows.map(({ innovation }) => innovation.code));
  expect(await city.refusal(question, { after: 'x' })).toMatchObject({ argument: ['after'] });
  expect(await city.refusal(question, { first: 51 })).toMatchObject({ argument: ['first'] });
});
