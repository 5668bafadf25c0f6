// `npm test`: the checks, the tests, and the journeys in a browser. All of them run, whatever failed
// before, and the last line counts them together.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runChecks } from './check.mjs';
import { root } from './set-up.mjs';

const bin = (...parts) => path.join(root, ...parts);

export async function testAll() {
  const began = Date.now();
  const reports = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-reports-'));
  try {
    const outcomes = [
      await under('Checks', runChecks),
      await under('Tests', () => runTests(path.join(reports, 'tests.json'))),
      await under('Journeys', () => runJourneys(path.join(reports, 'journeys.json'))),
    ];
    const sum = (which) => outcomes.reduce((total, outcome) => total + outcome[which], 0);
    console.log(`\nAfter ${Math.round((Date.now() - began) / 1000)} s:`);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    process.exitCode = sum('failed') > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function under(title, work) {
  console.log(`\n${title}`);
  return work();
}

async function runTests(report) {
  const code = await run(
    [
      bin('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    root,
  );
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(report) ?? {};
  const failed = numFailedTests || numFailedTestSuites;
  return outcome(code, numPassedTests ?? 0, failed ?? 0);
}

async function runJourneys(report) {
  const code = await run(
    [bin('tests', 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    bin('tests'),
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report)?.stats ?? {};
  return outcome(code, expected, unexpected + flaky);
}

/** A run that says it failed counts at least once, and one that ran nothing has not passed. */
function outcome(code, passed, failed) {
  const wentWrong = code !== 0 || passed === 0;
  return { passed, failed: wentWrong ? Math.max(failed, 1) : failed };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

function run(args, cwd, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
