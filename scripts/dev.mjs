// `npm run dev`: the compiler, the server and the client each watch what is theirs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './set-up.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);

export function develop() {
  const running = [
    start([bin('typescript', 'bin', 'tsc'), '-b', '--watch', '--preserveWatchOutput', 'server']),
    start(['--watch', path.join(root, 'server', 'dist', 'main.js')]),
    start([bin('vite', 'bin', 'vite.js')], path.join(root, 'client')),
  ];
  const stop = () => {
    for (const child of running) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Why: two of three would look like a working set, and answer with what is old.
  for (const child of running) child.once('exit', stop);
}

function start(args, cwd = root) {
  return spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
