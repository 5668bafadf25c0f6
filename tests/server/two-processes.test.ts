import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, expect, test } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { addressOf, askProgram, startProgram } from './program.js';

const city = await freshDatabase({ sample: true });
const env = { DATABASE_URL: city.connectionString, LOG_LEVEL: 'warn' };
const programs = [startProgram(env), startProgram(env)];
const addresses = await Promise.all(programs.map(addressOf));
afterAll(async () => {
  for (const { child, ended } of programs) {
    child.kill('SIGKILL');
    await ended();
  }
  await city.drop();
});

const question = '{ innovation(code: "SIBISA") { title { english } } }';
const titleAt = async (address: string): Promise<string> => {
  const { body } = await askProgram(address, question);
  return body.data.innovation.title.english;
};

async function rename(name: string): Promise<void> {
  const file = `government,code,title_en\nPEMKO,SIBISA,${name}`;
  const folder = aFolder({ 'innovations.csv': file });
  await importFolder(city.db, folder, { by: 'a tester', today: '2026-11-24' });
}

/** Asks the same of one process again and again, until told to end; no answer may go back in time. */
function keepAsking(address: string): { end: () => Promise<number> } {
  let isEnding = false;
  const asking = (async () => {
    let [asked, last] = [0, -1];
    for (; !isEnding; asked++) {
      const turn = Number(/^Turn (\d+)$/.exec(await titleAt(address))?.[1] ?? -1);
      expect(turn).toBeGreaterThanOrEqual(last);
      last = turn;
    }
    return asked;
  })();
  return {
    end: () => {
      isEnding = true;
      return asking;
    },
  };
}

test('what is written is in the very next answer of both, while others keep asking', async () => {
  const others = [...addresses, ...addresses].map(keepAsking);
  for (let turn = 0; turn < 25; turn++) {
    await rename(`Turn ${turn}`);
    const titles = await Promise.all([...addresses, ...addresses].map(titleAt));
    expect(titles).toEqual(Array(4).fill(`Turn ${turn}`));
  }
  const asked = await Promise.all(others.map(({ end }) => end()));
  // Most of those came from memory, or the test would show little.
  for (const many of asked) expect(many).toBeGreaterThan(100);
}, 240_000);
