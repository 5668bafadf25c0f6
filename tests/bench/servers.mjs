// Servers to measure, each a process of its own: see serve.mjs.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const serve = fileURLToPath(new URL('serve.mjs', import.meta.url));
/** How many hundredths of a second, as /proc counts time, make a second. */
const ticks = 100;

/** Starts a server of a kind and gives its port, what it has used so far, and a way to stop it. */
export async function started(kind, settings) {
  const child = fork(serve, [kind], {
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the server ${kind} ended with ${code}`)));
    child.send(settings);
  });
  return {
    port,
    /** Seconds of processor time so far. */
    cpu() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) / ticks;
    },
    /** Mebibytes of memory that it holds now. */
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', resolve);
        child.kill();
      }),
  };
}
