// `npm run screenshots`: the pictures of docs/screenshots, taken anew. SHOTS_DIR=… takes every page instead.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

export async function takeScreenshots(args) {
  const tests = path.join(root, 'tests');
  const cli = path.join(tests, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = ['--config', 'screenshots/screenshots.config.ts'];
  const child = spawn(process.execPath, [cli, 'test', ...config, ...args], {
    cwd: tests,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
