import { expect, test } from 'vitest';
import { aCity, kinds, table } from './a-city.js';

/*
 * Unknown is not zero. Of this city are known twenty departments and two innovations, each with the one stage that
 * it is in; no adoption, document, goal, field, attendance or stop was ever entered.
 */
const departments = Array.from({ length: 20 }, (_, n) => `DINAS-${n}`);
const files = {
  ...kinds,
  'agencies.csv': table('code,kind,name_id,name_en,parent', [
    'KOTA,GOVERNMENT,Kota,City,',
    ...departments.map((code) => `${code},DEPARTMENT,${code},${code},KOTA`),
  ]),
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
ANTAR,Antar Obat,Medicine,DINAS-0,STATED,IMPLEMENTATION,2020-01-01,CHECKED
COBA,Coba,Tried,DINAS-1,STATED,TRIAL,2024-01-01,CHECKED`,
  'facilitations.csv': `code,kind,name_id,name_en,held_on
TEMU,MEETING,Temu,Meeting,2025-03-01`,
};
const nothing = await aCity(files);

/** The same after one of each was entered: what was not known is zero for the others. */
const something = await aCity(files, {
  'adoptions.csv': 'code,innovation,adopter\nANTAR-2,ANTAR,DINAS-2',
  'adoption-stages.csv': 'adoption,stage,reached_on\nANTAR-2,INTERESTED,2026-01-01',
  'innovation-stages.csv':
    'innovation,stage,started_on\nCOBA,INITIATIVE,2023-01-01\nANTAR,TRIAL,2019-01-01',
  'evidence.csv': 'code,innovation,kind\nFOTO,ANTAR,PHOTO',
  'attendance.csv': 'facilitation,agency\nTEMU,DINAS-3',
});

const question = `{
  adoptionCurve { adoptionsRecorded adopters { numerator } classes { adopters } }
  stageDwell { stages { stage entered wentOn { numerator denominator } waiting stopped back } }
  evidenceGaps(kinds: [DECREE]) {
    evidenceRecorded complete { numerator denominator } completeness { numerator denominator }
    byKind { kind present { numerator denominator } } byAgency { inUse lacking completeness { numerator } }
  }
  kippReadiness { requirements { requirement met { numerator denominator } notKnown } }
  innovation(code: "ANTAR") { kippReadiness { fulfilled requirements { requirement met } } }
  agencyStates(first: 1) { rows { adopted } }
  innovationGroups { totals { uniq { adopters sdgs affairs } sum { adoptions } } }
  facilitationGroups { totals { uniq { agencies } sum { agencies } } }
  none: innovationGroups(filter: { codes: ["-"] }) { totals { uniq { adopters } } }
  changesSince(since: "2025-12-31") { adoptions { recorded totalCount applied stopped rows { to } } }
}`;

interface Requirements {
  kippReadiness: { requirements: { requirement: string }[] };
}
const ofPapers = ({ requirement }: { requirement: string }) =>
  requirement === 'SDG' || requirement === 'DECREE';
const answerOf = async (city: typeof nothing) => {
  const { kippReadiness, innovation, ...others } = (await city.answer(
    question,
  )) as unknown as Requirements & { innovation: Requirements };
  return {
    ...others,
    candidates: kippReadiness.requirements.filter(ofPapers),
    one: innovation.kippReadiness.requirements.filter(ofPapers),
  };
};

test('where nothing is on record, nothing is said to be zero', async () => {
  const stage = { wentOn: null, stopped: null, back: 0 };
  expect(await answerOf(nothing)).toEqual({
    adoptionCurve: { adoptionsRecorded: false, adopters: null, classes: null },
    stageDwell: {
      stages: [
        { ...stage, stage: 'INITIATIVE', entered: 0, waiting: 0 },
        { ...stage, stage: 'TRIAL', entered: 1, waiting: 1 },
        { ...stage, stage: 'IMPLEMENTATION', entered: 1, waiting: 1 },
      ],
    },
    evidenceGaps: {
      evidenceRecorded: false,
      complete: null,
      completeness: null,
      byKind: [{ kind: 'DECREE', present: null }],
      byAgency: [{ inUse: 1, lacking: null, completeness: null }],
    },
    candidates: [
      { requirement: 'SDG', met: null, notKnown: 2 },
      { requirement: 'DECREE', met: null, notKnown: 2 },
    ],
    one: [
      { requirement: 'SDG', met: null },
      { requirement: 'DECREE', met: null },
    ],
    agencyStates: { rows: [{ adopted: null }] },
    innovationGroups: {
      totals: { uniq: { adopters: null, sdgs: null, affairs: null }, sum: { adoptions: null } },
    },
    facilitationGroups: { totals: { uniq: { agencies: null }, sum: { agencies: null } } },
    none: { totals: { uniq: { adopters: 0 } } },
    changesSince: {
      adoptions: { recorded: false, totalCount: null, applied: null, stopped: null, rows: [] },
    },
  });
});

test('where something is on record, what is not is zero', async () => {
  const stage = { stopped: null, back: 0 };
  expect(await answerOf(something)).toEqual({
    // All twenty could adopt, and none has applied anything: interest is no adoption.
    adoptionCurve: {
      adoptionsRecorded: true,
      adopters: { numerator: 0 },
      classes: Array.from({ length: 5 }, () => ({ adopters: 0 })),
    },
    stageDwell: {
      stages: [
        // COBA went from initiative to trial, ANTAR from trial to use; COBA is still tried.
        {
          ...stage,
          stage: 'INITIATIVE',
          entered: 1,
          wentOn: { numerator: 1, denominator: 1 },
          waiting: 0,
        },
        {
          ...stage,
          stage: 'TRIAL',
          entered: 2,
          wentOn: { numerator: 1, denominator: 2 },
          waiting: 1,
        },
        // No stop was ever entered, so that none did stop is not known.
        { ...stage, stage: 'IMPLEMENTATION', entered: 1, wentOn: null, waiting: 1 },
      ],
    },
    evidenceGaps: {
      evidenceRecorded: true,
      complete: { numerator: 0, denominator: 1 },
      completeness: { numerator: 0, denominator: 1 },
      byKind: [{ kind: 'DECREE', present: { numerator: 0, denominator: 1 } }],
      byAgency: [{ inUse: 1, lacking: 1, completeness: { numerator: 0 } }],
    },
    // A photo is on record, so it is known that no decree is; of goals still nothing is.
    candidates: [
      { requirement: 'SDG', met: null, notKnown: 2 },
      { requirement: 'DECREE', met: { numerator: 0, denominator: 2 }, notKnown: 0 },
    ],
    one: [
      { requirement: 'SDG', met: null },
      { requirement: 'DECREE', met: false },
    ],
    agencyStates: { rows: [{ adopted: 0 }] },
    innovationGroups: {
      totals: { uniq: { adopters: 0, sdgs: null, affairs: null }, sum: { adoptions: 0 } },
    },
    // One of the twenty came.
    facilitationGroups: { totals: { uniq: { agencies: 1 }, sum: { agencies: 1 } } },
    none: { totals: { uniq: { adopters: 0 } } },
    changesSince: {
      adoptions: {
        recorded: true,
        totalCount: 1,
        applied: 0,
        stopped: 0,
        rows: [{ to: 'INTERESTED' }],
      },
    },
  });
});
