import { agencyComparison } from '@satu-inovasi/server/agency/agency-comparison.queries';
import { Level } from '@satu-inovasi/server/graphql/enums';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
afterAll(() => city.drop());

const compared = async (most?: number) => {
  const asked = {
    agency: { government: null, code: 'KEC-MEDAN-DENAI' },
    ...{ day: '2026-11-24', level: Level.AGENCY },
  };
  const { rows } = await city.reader.executeQuery(agencyComparison(city.reader, asked, most));
  const answer = rows[0]?.answer;
  if (!answer) throw new Error('nothing was compared');
  return answer;
};

test('a shorter list leaves out agencies, and nothing of what they are compared by', async () => {
  const [all, few] = [await compared(), await compared(3)];
  expect(all.agencies).toHaveLength(21);
  expect(few.agencies).toHaveLength(3);
  expect(few.agencies.map(({ agency }) => agency.code)).toContain('KEC-MEDAN-DENAI');
  expect(few.total).toBe(21);
  expect(few.rows).toEqual(all.rows);
});
