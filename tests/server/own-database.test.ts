import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { addressOf, askProgram, startProgram } from './program.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-data-'));
// As root the database runs as another user, who has to pass through.
chmodSync(dataDir, 0o711);
const program = startProgram({ DATA_DIR: dataDir });
afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended();
  rmSync(dataDir, { recursive: true, force: true });
});

const pidFile = path.join(dataDir, 'postgresql', 'postmaster.pid');
const headline = '{ coverage(asOf: "2026-11-24") { eligible states { covered } } }';
const answer = {
  status: 200,
  body: { data: { coverage: { eligible: 50, states: { covered: 18 } } } },
};

test('with nothing but a folder it brings its database and the sample city', async () => {
  expect(await askProgram(await addressOf(program), headline)).toEqual(answer);
}, 120_000);

test('when its database dies it says so, starts it again and answers', async () => {
  const address = await addressOf(program);
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  let asked = 0;
  // Why never the same: what was answered before is still true while nobody can write, and is given.
  const codeOf = async () => {
    asked += 1;
    const { body } = await askProgram(address, `{ coverage { a${asked}: eligible } }`);
    return body.errors?.[0].extensions.code;
  };
  // Why two waits: its sessions may answer for a moment longer than the one that started them.
  await expect.poll(codeOf, { timeout: 60_000, interval: 5 }).toBe('UNAVAILABLE');
  await expect.poll(codeOf, { timeout: 60_000, interval: 20 }).toBe(undefined);
  const reply = () => askProgram(address, headline);
  await expect.poll(reply, { timeout: 60_000, interval: 20 }).toEqual(answer);
  expect(program.child.exitCode).toBeNull();
}, 90_000);

test('it takes its database with it when it leaves', async () => {
  program.child.kill('SIGTERM');
  const { code, seconds } = await program.ended();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(10);
  expect(existsSync(pidFile)).toBe(false);
}, 30_000);
