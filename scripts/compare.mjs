// node scripts/compare.mjs PLACE -- COMMAND…   Ends with 1 when the command would write something
// else to the place, a file or a folder, than what is there; what is there stays.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const [place, , command, ...args] = process.argv.slice(2);

const aside = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-compare-'));
const copy = path.join(aside, path.basename(place));
if (existsSync(place)) cpSync(place, copy, { recursive: true });
try {
  const ran = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (ran.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed:\n${ran.stdout}${ran.stderr}`);
    process.exitCode = 1;
  } else {
    const stale = differences();
    for (const file of stale) console.error(`${file} is not what its source makes.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(place, { recursive: true, force: true });
  if (existsSync(copy)) cpSync(copy, place, { recursive: true });
  rmSync(aside, { recursive: true, force: true });
}

function differences() {
  const names = new Set([...filesIn(place), ...filesIn(copy)]);
  const same = (name) => textOf(path.join(place, name)) === textOf(path.join(copy, name));
  return [...names].filter((name) => !same(name)).map((name) => path.join(place, name));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [''];
  return readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
