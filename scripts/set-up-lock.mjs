// One set-up at a time: `npm start` and `npm test` may begin together in one checkout.
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const isOldAfter = 15_000;

/** Waits until nobody else sets up, and gives back what ends the own turn. */
export async function lock(file) {
  let said = false;
  while (!claim(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!said) console.error('Another command is setting up this checkout; waiting for it …');
    said = true;
    await sleep(300);
  }
  const alive = setInterval(() => {
    if (existsSync(file)) utimesSync(file, new Date(), new Date());
  }, 2_000);
  return () => {
    clearInterval(alive);
    rmSync(file, { force: true });
  };
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Its owner is gone; or its number went to another process, and nobody touches the file. */
function isAbandoned(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')) || process.pid, 0);
    return Date.now() - statSync(file).mtimeMs > isOldAfter;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
