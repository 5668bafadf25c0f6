import { expect, test } from 'vitest';
import { aCity, kinds } from './a-city.js';

/*
 * One definition of adoptions: ANTAR is checked and applied by Kecamatan A and B. PALSU was found to be
 * wrong: what A took over and gave up, what B was interested in and what C applies is counted nowhere.
 */
const city = await aCity({
  ...kinds,
  'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA
KEC-A,DISTRICT,Kecamatan A,District A,KOTA
KEC-B,DISTRICT,Kecamatan B,District B,KOTA
KEC-C,DISTRICT,Kecamatan C,District C,KOTA`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
ANTAR,Antar Obat,Medicine,DINKES,STATED,IMPLEMENTATION,2020-01-01,CHECKED
PALSU,Palsu,Untrue,DINKES,STATED,IMPLEMENTATION,2020-01-01,REJECTED`,
  'adoptions.csv': `code,innovation,adopter,stopped_on
ANTAR-A,ANTAR,KEC-A,
ANTAR-B,ANTAR,KEC-B,
PALSU-A,PALSU,KEC-A,2026-09-01
PALSU-B,PALSU,KEC-B,
PALSU-C,PALSU,KEC-C,`,
  'adoption-stages.csv': `adoption,stage,reached_on
ANTAR-A,APPLIED,2026-01-01
ANTAR-B,APPLIED,2026-02-01
PALSU-A,APPLIED,2026-03-01
PALSU-B,INTERESTED,2026-04-01
PALSU-C,APPLIED,2026-05-01`,
});

const question = `{
  innovationTotals { adoptions }
  innovationGroups { totals { sum { adoptions } ratio { adopted { numerator denominator } } uniq { adopters } } }
  adoptionGroups { totals { count ratio { applied { numerator denominator } } } }
  agencyGroups { totals { sum { adoptions } ratio { adopting { numerator } } } }
  agencyStates { rows { agency { code } adopted } }
  adoptionMatrix { applied unplaced cells { applied interested } }
  adoptionCurve { adopters { numerator } leftOut points { adoptionsInUse adopters } }
  adoptionLag { sourceToApplied { cases { found } } }
  survival(of: ADOPTIONS) { all { cases { found } stopped } }
  replicationChains { replicated { numerator } alive { numerator denominator } }
  changesSince(since: "2025-12-31") { adoptions { totalCount applied stopped } }
  applied: adoptions(filter: { applied: true }) { nodes { code } }
  adopters: agencies(filter: { hasAdopted: true }, orderBy: CODE) { nodes { code } }
  adopted: innovations(filter: { adopted: true }) { nodes { code } }
  mostAdopted: innovations(orderBy: ADOPTIONS) { nodes { code adopters } }
}`;

test('adoptions of a rejected innovation are counted nowhere', async () => {
  const { adoptionMatrix, adoptionCurve, agencyStates, ...said } = (await city.answer(
    question,
  )) as Record<string, unknown> & {
    adoptionMatrix: { cells: { applied: number; interested: number }[] };
    adoptionCurve: { points: object[] };
    agencyStates: { rows: { agency: { code: string }; adopted: number }[] };
  };
  expect(said).toEqual({
    innovationTotals: { adoptions: 2 },
    innovationGroups: {
      totals: {
        sum: { adoptions: 2 },
        ratio: { adopted: { numerator: 1, denominator: 1 } },
        uniq: { adopters: 2 },
      },
    },
    adoptionGroups: {
      totals: { count: 2, ratio: { applied: { numerator: 2, denominator: 2 } } },
    },
    agencyGroups: { totals: { sum: { adoptions: 2 }, ratio: { adopting: { numerator: 2 } } } },
    adoptionLag: { sourceToApplied: { cases: { found: 2 } } },
    survival: { all: { cases: { found: 2 }, stopped: 0 } },
    replicationChains: { replicated: { numerator: 1 }, alive: { numerator: 2, denominator: 2 } },
    changesSince: { adoptions: { totalCount: 2, applied: 2, stopped: 0 } },
    applied: { nodes: [{ code: 'ANTAR-A' }, { code: 'ANTAR-B' }] },
    adopters: { nodes: [{ code: 'KEC-A' }, { code: 'KEC-B' }] },
    adopted: { nodes: [{ code: 'ANTAR' }] },
    // What is rejected stays on record, with no adopter that counts.
    mostAdopted: {
      nodes: [
        { code: 'ANTAR', adopters: 2 },
        { code: 'PALSU', adopters: 0 },
      ],
    },
  });
  expect(adoptionMatrix).toMatchObject({ applied: 2, unplaced: 0 });
  const sums = adoptionMatrix.cells.reduce((sum, cell) => sum + cell.applied + cell.interested, 0);
  expect(sums).toBe(2);
  expect(adoptionCurve).toMatchObject({ adopters: { numerator: 2 }, leftOut: 0 });
  expect(adoptionCurve.points.at(-1)).toEqual({ adoptionsInUse: 2, adopters: 2 });
  expect(agencyStates.rows.map(({ agency, adopted }) => [agency.code, adopted])).toEqual([
    ['KEC-A', 1],
    ['KEC-B', 1],
    ['KEC-C', 0],
    ['DINKES', 0],
  ]);
});
