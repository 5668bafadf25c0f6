import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('killing.mjs', import.meta.url));

/** A few points of what `killing.md` reports of twenty: the same script, on a small folder. */
test('an import that is killed with its database leaves all of it or nothing', async () => {
  const child = spawn(process.execPath, [script, '--points', '4', '--size', 'sample'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(said).toContain('4 of 4 points good.');
  expect(code).toBe(0);
  // Killed before it had ended: else this would show nothing.
  expect(said.match(/\| nothing \| good \|/g)?.length).toBeGreaterThan(1);
}, 400_000);
