// What has to be there before anything runs: packages, the built server, the built client.
// Each has a stamp of what it was made from; where the stamp fits nothing is done.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock } from './set-up-lock.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);

// Why not in package.json's packageManager: pnpm then wants to lock its own packages as well.
export const pnpm = 'pnpm@12.21.0';

/** A cause that the person can remove; it is printed alone, without a stack. */
export class SetUpError extends Error {}

const parts = [
  { name: 'Installing packages', made: isInstalled, make: install },
  { name: 'Building the server', made: isServerBuilt, make: buildServer },
  { name: 'Building the client', made: isClientBuilt, make: buildClient },
];

export async function setUp() {
  if (parts.every(({ made }) => made())) return;
  const unlock = await lock(at('.set-up.lock'));
  const giveUp = (signal) => {
    for (const child of running) child.kill('SIGTERM');
    unlock();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, giveUp);
  try {
    for (const { name, made, make } of parts) {
      if (!made()) await timed(name, make);
    }
  } finally {
    for (const signal of signals) process.off(signal, giveUp);
    unlock();
  }
}

/** Says what takes long, and that it is still under way. */
export async function timed(name, work) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.error(`${name} …`);
  const reminder = setInterval(() => console.error(`${name} … ${seconds()}`), 5_000);
  try {
    const result = await work();
    console.error(`${name}: done after ${seconds()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

const running = new Set();

/** Runs a program of the workspace and gives back its output; a failure tells the end of it. */
export async function quietly(command, args, { lines = 25, ...options } = {}) {
  let output = '';
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => running.delete(child));
  if (code === 0) return output;
  if (/ENOSPC|EDQUOT|No space left|Disk quota exceeded/i.test(output)) throw diskIsFull();
  const last = output.trimEnd().split('\n').slice(-lines).join('\n');
  throw new SetUpError(`${[command, ...args].join(' ')} failed:\n${last}`);
}

function diskIsFull() {
  return new SetUpError(
    `Penyimpanan tempat ${root} sudah penuh: kosongkan sebagian, lalu mulai lagi. / The disk that holds ${root} is full: make room there, then start again.`,
  );
}

function notWritable() {
  return new SetUpError(
    `Folder ${root} tidak dapat ditulisi pengguna ini, padahal program masih harus dibangun di sana: beri hak, atau klon ke folder Anda sendiri. / The folder ${root} can not be written by this user, and the program has yet to be built there: give yourself rights to it, or clone it into a folder of your own.`,
  );
}

/** The sentence for an error of the file system, or the error as it is. */
export function inWords(error) {
  if (['ENOSPC', 'EDQUOT'].includes(error.code)) return diskIsFull();
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return notWritable();
  return error;
}

// Packages

const manifests = ['', 'db', 'server', 'client', 'tests'].map((each) => at(each, 'package.json'));
const installStamp = at('node_modules', '.installed');

function packagesHash() {
  const files = [at('pnpm-lock.yaml'), at('pnpm-workspace.yaml'), ...manifests];
  return hashOf(files, `${process.platform} ${process.arch}`);
}

function isInstalled() {
  return readIfThere(installStamp) === packagesHash();
}

async function install() {
  // Why CI: pnpm would otherwise ask before it replaces what an older version installed.
  const env = { ...process.env, CI: 'true' };
  await quietly('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env });
  writeFileSync(installStamp, packagesHash());
}

// Server (with db)

const serverStamp = at('server', 'dist', '.built');

/**
 * Why the build information is part of it: a compiler that ran in between has changed what lies in
 * dist, even if the sources are back to what they were.
 */
function serverHash() {
  const sources = [
    at('tsconfig.base.json'),
    ...['db', 'server'].flatMap((each) => [
      at(each, 'tsconfig.json'),
      at(each, 'dist', '.tsbuildinfo'),
      ...filesUnder(at(each, 'src')).filter((file) => !file.endsWith('.test.ts')),
    ]),
  ];
  return hashOf(sources, packagesHash());
}

function isServerBuilt() {
  return existsSync(at('server', 'dist', 'main.js')) && readIfThere(serverStamp) === serverHash();
}

async function buildServer() {
  await quietly(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'server']);
  writeFileSync(serverStamp, serverHash());
}

// Client

const clientOutput = at('client', 'dist');

function clientHash() {
  const inputs = ['index.html', 'vite.config.ts', 'tsconfig.json'].map((each) =>
    at('client', each),
  );
  const folders = [
    at('client', 'src'),
    at('client', 'bundling'),
    at('client', 'worker'),
    at('client', 'public'),
    // Why of the server: the page makes tables with the same files.
    at('server', 'src', 'export', 'table'),
  ].flatMap(filesUnder);
  const sources = [...inputs, ...folders].filter((file) => !/\.test\.tsx?$/.test(file));
  return hashOf(sources, packagesHash());
}

function isClientBuilt() {
  return readIfThere(path.join(clientOutput, '.built')) === clientHash();
}

/** Beside its place first, so that a running server never serves half a client. */
async function buildClient() {
  const next = at('client', 'dist.next');
  const old = at('client', 'dist.old');
  const vite = at('node_modules', 'vite', 'bin', 'vite.js');
  const hash = clientHash();
  const args = [vite, 'build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await quietly(process.execPath, args, { cwd: at('client'), env });
  writeFileSync(path.join(next, '.built'), hash);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(clientOutput)) renameSync(clientOutput, old);
  renameSync(next, clientOutput);
  rmSync(old, { recursive: true, force: true });
}

// Stamps

function hashOf(files, ...more) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(existsSync(file) ? readFileSync(file) : 'absent');
  }
  for (const text of more) hash.update(`\0${text}`);
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(file) : [file];
    })
    .sort();
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
