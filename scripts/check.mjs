// `npm run check`: every check:… of package.json, each with what mends it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pnpm, quietly, root, SetUpError } from './set-up.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Runs all of them, also after one that failed, and gives back how many passed and failed. */
export async function runChecks() {
  const outcome = { passed: 0, failed: 0 };
  for (const name of Object.keys(scripts).filter((each) => each.startsWith('check:'))) {
    const began = Date.now();
    const failure = await failureOf(scripts[name]);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${failure ? '✗' : '✓'} ${name} (${seconds} s)`);
    outcome[failure ? 'failed' : 'passed'] += 1;
    if (failure) console.log(`${failure}\n${advice(name)}`);
  }
  return outcome;
}

export async function checkAll() {
  const { passed, failed } = await runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function failureOf(script) {
  const PATH = [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  try {
    await quietly('sh', ['-c', script], { lines: 100, env: { ...process.env, PATH } });
    return null;
  } catch (error) {
    if (error instanceof SetUpError) return error.message;
    throw error;
  }
}

function advice(name) {
  const fix = name.replace('check:', 'fix:');
  return fix in scripts ? `What can be mended by itself: npx ${pnpm} ${fix}` : '';
}
