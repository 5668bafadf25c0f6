import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { SystemUser } from './system-user.js';

/**
 * A shell that starts the server and holds on to the pipe from the program. When the program is
 * gone, however it went, the pipe closes, and the shell ends the server: first in good order, after
 * three seconds at once. It then removes the folder of the socket.
 *
 * Why a shell: it outlives a `kill -9` of the program, weighs a megabyte, and is on every system.
 */
const script = `
run=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{
  cat <&3 >/dev/null
  : >"$run/ended"
  kill -INT $server
  for second in 1 2 3; do sleep 1; kill -0 $server || exit; done
  kill -QUIT $server
} 2>/dev/null & watch=$!
exec 3<&-
wait $server; code=$?
kill $watch 2>/dev/null
if [ -e "$run/ended" ]; then rm -rf "$run"; fi
exit $code
`;

export interface SupervisedServer {
  /** The last lines the server wrote, to tell why it did not start. */
  lastLines(): string;
  hasEnded(): boolean;
  ended: Promise<void>;
  stop(): Promise<void>;
}

export function superviseServer(
  command: string[],
  options: { user: SystemUser; runFolder: string; onLine: (line: string) => void },
): SupervisedServer {
  const { uid, gid } = options.user;
  const shell = spawn(
    '/bin/sh',
    ['-c', script, 'supervise-postgres', options.runFolder, ...command],
    {
      uid,
      gid,
      cwd: '/',
      // Why: nothing of the caller's settings (PGDATA, PGPORT, LD_LIBRARY_PATH) may reach the server.
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' },
      // Why: in a session of its own no Ctrl-C and no signal to the program's group reaches it, so
      // running requests can end before it does.
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  const lines: string[] = [];
  createInterface({ input: shell.stderr as NonNullable<ChildProcess['stderr']> }).on(
    'line',
    (line) => {
      lines.push(line);
      if (lines.length > 20) lines.shift();
      options.onLine(line);
    },
  );
  // Why: writing to a shell that has ended is no news; its end is told below.
  shell.stdin?.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    shell.once('close', () => resolve());
    shell.once('error', (error) => {
      lines.push(error.message);
      resolve();
    });
  });
  let over = false;
  void ended.then(() => {
    over = true;
    shell.stdin?.destroy();
  });
  return {
    lastLines: () => lines.join('\n'),
    hasEnded: () => over,
    ended,
    stop: async () => {
      shell.stdin?.end();
      await ended;
    },
  };
}
