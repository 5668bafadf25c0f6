// `npm run dev`: the compiler, the server and the client each watch what is theirs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);

/** Where Vite serves the pages that reload, and asks the server for everything else. */
const pages = 'http://127.0.0.1:5173';

export function develop() {
  process.env.SERVER_URL ??= `http://127.0.0.1:${process.env.PORT || 4000}`;
  const server = start(['--watch', path.join(root, 'server', 'dist', 'main.js')], root, 'pipe');
  // Why not its own line: the pages that it serves are the built ones, which do not reload.
  server.stdout.setEncoding('utf8').on('data', (text) => {
    const ready = text.includes('Satu Inovasi: ');
    console.log(ready ? `Satu Inovasi: ${pages} (${process.env.SERVER_URL}/graphql)` : text.trim());
  });
  const running = [
    start([bin('typescript', 'bin', 'tsc'), '-b', '--watch', '--preserveWatchOutput', 'server']),
    server,
    start(
      [bin('vite', 'bin', 'vite.js'), '--strictPort', '--logLevel', 'warn'],
      path.join(root, 'client'),
    ),
  ];
  const stop = () => {
    for (const child of running) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Why: two of three would look like a working set, and answer with what is old.
  for (const child of running) child.once('exit', stop);
}

function start(args, cwd = root, output = 'inherit') {
  return spawn(process.execPath, args, { cwd, stdio: ['ignore', output, 'inherit'] });
}
