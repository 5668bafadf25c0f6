// `npm run screenshots`: the pictures of docs/screenshots, taken anew. SHOTS_DIR=… takes every page instead.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

export async function takeScreenshots(args) {
  process.exitCode = await taken(args, {});
  // What is asked for by SHOTS_… is one run; else both cities are taken.
  const isChosen = ['SHOTS_DIR', 'SHOTS_DEMO', 'SHOTS_ADDRESS'].some((name) => process.env[name]);
  if (!isChosen) process.exitCode ||= await taken(args, { SHOTS_DEMO: '1' });
}

function taken(args, more) {
  const tests = path.join(root, 'tests');
  const cli = path.join(tests, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = ['--config', 'screenshots/screenshots.config.ts'];
  const child = spawn(process.execPath, [cli, 'test', ...config, ...args], {
    cwd: tests,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...more },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
