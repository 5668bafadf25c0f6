import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** The exit code and how long it took from now. */
  ended(): Promise<{ code: number | null; seconds: number }>;
  /** What it printed so far, for people and into the log. */
  said(): { out: string; err: string };
}

/** The built server as a process of its own, with nothing in its environment but what is named. */
export function startProgram(env: Record<string, string>, ...args: string[]): Program {
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    said.out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    said: () => said,
    ended: async () => {
      const began = performance.now();
      const code = await exit;
      return { code, seconds: (performance.now() - began) / 1000 };
    },
  };
}

/** The address that a started program prints. */
export async function addressOf(program: Program): Promise<string> {
  for (;;) {
    const { out, err } = program.said();
    const address = /http:\/\/\S+/.exec(out)?.[0];
    if (address) return address;
    if (program.child.exitCode !== null) throw new Error(`it ended: ${out}${err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function askProgram(address: string, query: string) {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { extensions: _, ...body } = await reply.json();
  return { status: reply.status, body };
}

/** A port that nobody else gets while the test holds it. */
export function holdPort(): Promise<{ port: number; release: () => void }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return reject(new Error('no port'));
      resolve({ port: address.port, release: () => server.close() });
    });
  });
}
