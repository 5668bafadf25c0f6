import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, expect, test } from 'vitest';
import { madeUpCity } from '../questions/trio.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** One number, one definition: a list that is filtered has as many rows as the figure says. */

const sample = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await importFolder(madeUp.db, madeUpCity, { by: 'test', today: '2026-11-24' });
const cities = {
  sample: await servedCity(sample.reader),
  madeUp: await servedCity(madeUp.reader),
};
afterAll(async () => {
  await Promise.all([cities.sample.close(), cities.madeUp.close()]);
  await Promise.all([sample.drop(), madeUp.drop()]);
});

interface Answers {
  innovationTotals: {
    recorded: number;
    counting: number;
    forms: { governance: number; publicService: number; other: number; unknown: number };
    digital: { digital: number; notDigital: number; unknown: number };
    checked: number;
    measured: { numerator: number };
    beforeAfter: number;
    recognised: number;
    adoptions: number | null;
    stages: { initiative: number; trial: number; implementation: number; stopped: number };
  };
  coverage: { eligible: number; states: { covered: number; unreported: number } };
  [list: string]: unknown;
}

const notRejected = 'not: { checks: [REJECTED] }';
const question = `query ($day: Day, $within: String) {
  innovationTotals(asOf: $day, within: $within) {
    recorded counting forms { governance publicService other unknown } digital { digital notDigital unknown }
    checked measured { numerator } beforeAfter recognised adoptions stages { initiative trial implementation stopped } }
  coverage(asOf: $day, within: $within) { eligible states { covered unreported } }
  recorded: innovations(asOf: $day, within: $within, filter: { ${notRejected} }) { totalCount }
  counting: innovations(asOf: $day, within: $within, filter: { counts: true }) { totalCount }
  publicService: innovations(asOf: $day, within: $within, filter: { ${notRejected}, forms: [PUBLIC_SERVICE] }) { totalCount }
  digital: innovations(asOf: $day, within: $within, filter: { ${notRejected}, digital: true }) { totalCount }
  notDigital: innovations(asOf: $day, within: $within, filter: { ${notRejected}, digital: false }) { totalCount }
  digitalUnknown: innovations(asOf: $day, within: $within,
    filter: { checks: [REPORTED, CHECKED], not: { or: [{ digital: true }, { digital: false }] } }) { totalCount }
  checked: innovations(asOf: $day, within: $within, filter: { checks: [CHECKED] }) { totalCount }
  measured: innovations(asOf: $day, within: $within, filter: { ${notRejected}, measured: true }) { totalCount }
  beforeAfter: innovations(asOf: $day, within: $within, filter: { ${notRejected}, beforeAfter: true }) { totalCount }
  recognised: innovations(asOf: $day, within: $within, filter: { ${notRejected}, recognised: true }) { totalCount }
  stopped: innovations(asOf: $day, within: $within, filter: { ${notRejected}, stages: [STOPPED] }) { totalCount }
  applied: adoptions(asOf: $day, filter: { applied: true }) { totalCount }
  covered: agencies(asOf: $day, within: $within, filter: { states: [COVERED] }) { totalCount }
  unreported: agencies(asOf: $day, within: $within, filter: { states: [UNREPORTED] }) { totalCount }
  eligible: agencies(asOf: $day, within: $within, filter: { states: [COVERED, PREPARING, NONE, UNREPORTED] }) { totalCount }
}`;

test.for([
  { city: 'sample', day: '2026-11-24', within: null },
  { city: 'sample', day: '2022-06-30', within: null },
  { city: 'sample', day: '2026-11-24', within: 'DISDUKCAPIL' },
  { city: 'madeUp', day: '2026-11-24', within: null },
  { city: 'madeUp', day: '2023-12-31', within: null },
  { city: 'madeUp', day: '2024-07-01', within: 'DINKES' },
] as const)('$city on $day within $within', async ({ city, day, within }) => {
  const { body } = await cities[city].ask(question, { day, within });
  expect(body.errors).toBeUndefined();
  const answers = body.data as unknown as Answers;
  const { innovationTotals: totals, coverage } = answers;
  const counted = (list: string) => (answers[list] as { totalCount: number }).totalCount;

  expect(counted('recorded')).toBe(totals.recorded);
  expect(counted('counting')).toBe(totals.counting);
  expect(counted('publicService')).toBe(totals.forms.publicService);
  expect(counted('digital')).toBe(totals.digital.digital);
  expect(counted('notDigital')).toBe(totals.digital.notDigital);
  expect(counted('digitalUnknown')).toBe(totals.digital.unknown);
  const sum = (parts: object) => Object.values(parts).reduce((whole, part) => whole + part, 0);
  expect(sum(totals.stages)).toBe(totals.recorded);
  expect(sum(totals.forms)).toBe(totals.recorded);
  expect(sum(totals.digital)).toBe(totals.recorded);
  expect(counted('checked')).toBe(totals.checked);
  expect(counted('measured')).toBe(totals.measured.numerator);
  expect(counted('beforeAfter')).toBe(totals.beforeAfter);
  expect(counted('recognised')).toBe(totals.recognised);
  expect(counted('stopped')).toBe(totals.stages.stopped);
  if (within === null) expect(counted('applied')).toBe(totals.adoptions ?? 0);
  expect(counted('covered')).toBe(coverage.states.covered);
  expect(counted('unreported')).toBe(coverage.states.unreported);
  expect(counted('eligible')).toBe(coverage.eligible);
});

test('a filter inside of a record asks by the rules of the day', async () => {
  const { body } =
    await cities.madeUp.ask(`{ agencies(filter: { codes: ["DINKES", "DISDIKBUD"] }, orderBy: CODE) { nodes { code
    innovations(filter: { counts: true }) { totalCount nodes { code } } } } }`);
  expect(body.data?.agencies).toEqual({
    nodes: [
      {
        code: 'DINKES',
        innovations: { totalCount: 2, nodes: [{ code: 'ANTAR-OBAT' }, { code: 'ANTRE-DARING' }] },
      },
      { code: 'DISDIKBUD', innovations: { totalCount: 0, nodes: [] } },
    ],
  });
});

test('what an event is to an agency is told where the agency lists it', async () => {
  const { body } =
    await cities.madeUp.ask(`{ agencies(filter: { facilitations: { kinds: [WORKSHOP] } }) { nodes { code
    facilitations { nodes { code people } } recognitions { nodes { code } } commitments { nodes { code } }
    predecessors { code } successors { code } } } }`);
  expect(body.data?.agencies).toEqual({
    nodes: [
      {
        code: 'DINKES',
        facilitations: { nodes: [{ code: 'LOKAKARYA-2025', people: 2 }] },
        recognitions: { nodes: [{ code: 'KIPP-2023-OBAT' }] },
        commitments: { nodes: [{ code: 'DINKES-1' }] },
        predecessors: [],
        successors: [],
      },
      {
        code: 'KEC-UTARA',
        facilitations: { nodes: [{ code: 'LOKAKARYA-2025', people: null }] },
        recognitions: { nodes: [{ code: 'KOTA-2024-UTARA' }] },
        commitments: { nodes: [{ code: 'UTARA-1' }] },
        predecessors: [],
        successors: [],
      },
    ],
  });
});
