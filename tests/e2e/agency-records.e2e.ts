import { desktop, expect, madeUpCity, test } from './journey.js';
import { addresses, words } from './medan.js';

test.use({ ...desktop, ...madeUpCity });

interface Profile {
  agency: { code: string };
  commitments: unknown[];
  reports: unknown[];
  facilitations: unknown[];
  recognitions: unknown[];
  satisfaction: unknown[];
}

const lists = {
  janji: 'commitments',
  laporan: 'reports',
  pendampingan: 'facilitations',
  penghargaan: 'recognitions',
  kepuasan: 'satisfaction',
} as const;

const fields = Object.values(lists);
const one = (field: string) => `${field} { source { row } }`;

test('each list of an agency gives back its records by its own query', async ({
  page,
  request,
}) => {
  const ask = async (query: string) => {
    const response = await request.post('/graphql', { data: { query } });
    return (await response.json()).data;
  };
  const { agencyStates } = await ask('{ agencyStates(first: 40) { rows { agency { code } } } }');
  const codes: string[] = agencyStates.rows.map((row: Profile) => row.agency.code);
  // The agency of which most is on record: which one that is hangs on the day.
  const profiles: Profile[] = [];
  for (const code of codes.slice(0, 15)) {
    const { agency } = await ask(
      `{ agency(code: "${code}") { agency { code } ${fields.map(one).join(' ')} } }`,
    );
    profiles.push(agency);
  }
  const kinds = (profile: Profile) => fields.filter((field) => profile[field].length > 0).length;
  const [fullest] = profiles.sort((first, second) => kinds(second) - kinds(first));
  if (!fullest) throw new Error('The made-up city has no agency');
  expect(kinds(fullest)).toBeGreaterThan(3);

  const say = words.id;
  await page.goto(addresses.agency('id', fullest.agency.code));
  for (const [anchor, field] of Object.entries(lists)) {
    const records = fullest[field];
    if (records.length === 0) continue;
    await test.step(field, async () => {
      const menu = page.locator(`#${anchor}`).getByRole('button', { name: say.figureMenu('') });
      await menu.click();
      const sheet = page.getByRole('dialog', { name: say.origin });
      await sheet.getByRole('button', { name: say.run }).click();
      await expect(sheet.getByText(say.same)).toBeVisible();
      await expect(sheet.getByRole('listitem')).toHaveCount(records.length);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    });
  }
});
