// A program with all the processes that it started: ended at once, and waited for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Its exit code, once it has ended and all that it printed was read. */
export function runToEnd(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every process whose line of parents leads to this one, itself included. */
function familyOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [, after = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(/\) /);
      parents.set(Number(name), Number(after.split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of parents) {
      if (!family.has(parent) || family.has(child)) continue;
      family.add(child);
      grown = true;
    }
  }
  return [...family];
}

/** All at once and without a warning, as when the power goes. */
export function killWhole(pid) {
  const family = familyOf(pid);
  for (const each of family) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
  return family;
}

export async function untilGone(family) {
  for (let waited = 0; waited < 200; waited++) {
    if (!family.some((pid) => existsSync(`/proc/${pid}`))) return;
    await sleep(50);
  }
  throw new Error('some of the killed processes live on');
}
