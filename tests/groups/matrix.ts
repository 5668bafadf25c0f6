import { describe, expect, test } from 'vitest';
import {
  comparable,
  groupIn,
  keyPaths,
  measureSelection,
  measuresIn,
  measuresOf,
  selectionOf,
} from './asking.js';
import { recountGroups, recountMeasures } from './recount.js';
import { roots } from './roots.js';
import { city } from './the-city.js';

/** Further names of what one column already tells apart: asked about with one measure. */
const isLabel = (path: string) => /\.(name|shortName|title|english)$/.test(path);

/** Every key with every measure, each a question of its own, against a count without SQL. */

const day = '2026-03-31';

describe.each(roots)('$field', ({ noun, field, recounted }) => {
  const root = recounted(city.raw, day);
  const measures = measuresOf(noun);

  test.for(keyPaths(noun))('by %s: every measure', async (path) => {
    let groups = 0;
    for (const asked of isLabel(path) ? measures.slice(0, 1) : measures) {
      const { data, statements } = await city.ask(`{ ${field}(asOf: "${day}", first: 1000) {
        groups { by { ${selectionOf([path])} } ${measureSelection([asked])} } totalCount } }`);
      expect(statements).toBe(1);
      const answer = data[field] as { groups: object[]; totalCount: number };
      expect(comparable(answer.groups.map((each) => groupIn(each, [path], [asked])))).toEqual(
        comparable(recountGroups(root, root.records, [path], [asked])),
      );
      groups = answer.totalCount;
      expect(answer.groups).toHaveLength(groups);
    }
    expect(groups).toBeGreaterThan(0);
  });

  test('the totals: every measure', async () => {
    for (const asked of measures) {
      const { data, statements } = await city.ask(
        `{ ${field}(asOf: "${day}") { totals { ${measureSelection([asked])} } } }`,
      );
      expect(statements).toBe(1);
      const { totals } = data[field] as { totals: object };
      const found = [{ by: [], measures: measuresIn(totals, [asked]) }];
      expect(comparable(found)).toEqual(
        comparable([{ by: [], measures: recountMeasures(root, root.records, [asked]) }]),
      );
    }
  });
});
