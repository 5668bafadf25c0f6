import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Sample, usualAddress } from './handbook.js';

/** Runs a command to its end, and gives what it printed; null where the command is not there. */
function printed(command: string, args: readonly string[], cwd: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.once('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${err}`)),
    );
  });
}

const succeeds = async (command: string, ...args: string[]): Promise<boolean> =>
  (await printed(command, args, tmpdir()).catch(() => null)) !== null;

/** Which of the tools are here that samples are written for. */
export const toolsHere = {
  curl: await succeeds('curl', '--version'),
  python: await succeeds('python3', '--version'),
  pandas: await succeeds('python3', '-c', 'import pandas'),
  r: await succeeds('Rscript', '--version'),
  httr2: await succeeds('Rscript', '-e', 'library(httr2)'),
};

const commands: Readonly<Record<string, readonly [string, string]>> = {
  sh: ['sh', '-c'],
  python: ['python3', '-c'],
  r: ['Rscript', '-e'],
};

/** What a sample prints when it asks the program at this address, in a folder of its own. */
export async function run({ language, code }: Sample, address: string): Promise<string> {
  const [command, option] = commands[language] ?? [];
  if (!command || !option) throw new Error(`nothing runs ${language}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-sample-'));
  try {
    const out = await printed(command, [option, code.replaceAll(usualAddress, address)], folder);
    if (out === null) throw new Error(`${command} is not here`);
    return out;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
