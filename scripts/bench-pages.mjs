// `npm run bench -- pages`: how soon pages are there on a phone with a slow network.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

export async function measurePages(args) {
  const tests = path.join(root, 'tests');
  const cli = path.join(tests, 'node_modules', '@playwright', 'test', 'cli.js');
  const child = spawn(
    process.execPath,
    [cli, 'test', '--config', path.join('bench', 'pages.config.ts'), ...args],
    { cwd: tests, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  process.exitCode = await new Promise((resolve) => child.once('close', resolve));
}
