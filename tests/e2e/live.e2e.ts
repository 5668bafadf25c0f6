import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { addressOf, startProgram } from '../server/program.js';
import { desktop, expect, test } from './journey.js';
import { addresses, words } from './medan.js';

// Why a program of its own: what this journey writes would change the figures of all others.
test.use({ ...desktop, expectedTrouble: /Failed to load resource|Failed to fetch/ });
test.slow();

const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-live-'));
// Why: a database that runs as another user has to pass through.
chmodSync(folder, 0o711);
const city = { DATA_DIR: path.join(folder, 'data'), HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
const columns =
  'code,title_id,title_en,owner,owner_basis,stage,stage_on,check,checked_on,checked_by,source';

/** One more agency with an innovation: `npm run db -- import` beside the running program. */
const importOne = async () => {
  const files = mkdtempSync(path.join(folder, 'files-'));
  const row = 'BARU,Baru,New,BKPSDM,STATED,IMPLEMENTATION,2026-05-04,CHECKED,2026-05-05,Orta,buku';
  writeFileSync(path.join(files, 'innovations.csv'), `${columns}\n${row}\n`);
  const cli = fileURLToPath(new URL('../../db/dist/cli.js', import.meta.url));
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [cli, 'import', files], {
    env: { PATH, HOME, ...city },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
};

/** As when a reader comes back to the window. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('what is imported appears on an open page, and disturbs nobody who is at work in it', async ({
  page,
  context,
}) => {
  const program = startProgram(city);
  try {
    const address = await addressOf(program);
    // Why not: the program of this journey is not the one that all journeys ask.
    context.removeAllListeners('request');
    await page.goto(`${address}${addresses.overview('id')}`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(words.id.headline);
    await page.getByRole('button', { name: words.id.figureMenu(words.id.coverage) }).click();
    const sheet = page.getByRole('dialog', { name: words.id.origin });
    await sheet.getByText(words.id.query).click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const before = await focused();

    await importOne();
    await page.waitForTimeout(1100);
    await comeBack(page);

    await expect(title).toContainText('19 dari 50');
    await expect(page.getByText(/^Data diperbarui pukul \d\d\.\d\d WIB$/)).toBeVisible();
    await expect(
      sheet.getByText('CoverageHeadline').or(sheet.locator('pre')).first(),
    ).toBeVisible();
    expect(await focused()).toBe(before);

    program.child.kill('SIGTERM');
    await program.ended();
    await page.waitForTimeout(1100);
    await comeBack(page);

    await expect(page.getByText(/^Tanpa sambungan: menampilkan data per \d/)).toBeVisible();
    await expect(title).toContainText('19 dari 50');
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
    rmSync(folder, { recursive: true, force: true });
  }
});
