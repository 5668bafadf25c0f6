// How cost grows from a city to a nation: loads both, asks both the same, edits both alike, and writes
// a table into scale.md. Only ratios within one run mean anything; a busy machine is busy for both.
//
//     node tests/bench/scale.mjs [city|province|nation] [folder for the databases]
//
// Needs what `npm start` builds, and for a nation some minutes and 15 GB of disk. Not a test: it fails
// on nothing but a wrong answer.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { connectReader } from '@satu-inovasi/db/connect';
import { coverage } from '@satu-inovasi/server/coverage/coverage.queries';
import { coverageTrend } from '@satu-inovasi/server/coverage/coverage-trend.queries';
import { sql } from 'kysely';
import { lists, served } from './asking.mjs';
import { folderOf, openDatabase, today } from './databases.mjs';
import { importOneRow } from './one-row.mjs';

const [large = 'nation', kept] = process.argv.slice(2);
const { root, remove } = folderOf(kept);

const rounds = { question: 25, edit: 12, list: 7 };
const report = [];
const say = (line) => {
  console.log(line);
  report.push(line);
};

/** A database of a size and a server on it. */
async function open(size) {
  const database = await openDatabase(root, size);
  const { db, connectionString } = database;
  say(`- ${database.said}`);
  const reader = connectReader({ connectionString });
  const server = await served({ reader }, today);
  const close = async () => {
    await server.close();
    await reader.destroy();
    await database.close();
  };
  return { size, db, reader, server, close };
}

/** The medians in milliseconds of the same work at each place, turn by turn, after a warm-up. */
async function medians(count, work, places) {
  const times = places.map(() => []);
  for (let n = 0; n < count + 3; n++) {
    for (const [index, place] of places.entries()) {
      const began = performance.now();
      const taken = await work(place);
      if (n >= 3) times[index].push(taken ?? performance.now() - began);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)]);
}

const asked = { day: today, level: 'AGENCY', within: null };

async function ask({ reader }) {
  const { rows } = await reader.executeQuery(coverage(reader, asked));
  const { eligible, states } = rows[0].answer;
  const sum = states.covered + states.preparing + states.none + states.unreported;
  if (sum !== eligible) throw new Error(`${sum} states of ${eligible} agencies`);
}

async function askTrend({ reader }) {
  const trend = { day: today, from: '2017-01-01', by: 'MONTH', level: 'AGENCY', within: null };
  const { rows } = await reader.executeQuery(coverageTrend(reader, trend));
  if (rows[0].answer.points.length < 100) throw new Error('The trend has too few points');
}

/**
 * An agency without any innovation gets one: only the upkeep of coverage is timed, then all is undone. Why the
 * one with the shortest history: so that both change alike.
 */
async function edit({ db }, startedOn) {
  let taken = 0;
  const undone = new Error('undone');
  const work = db.transaction().execute(async (writing) => {
    const { rows } = await sql`
      select a.government_id as government, a.agency_id as agency from agency a
      where a.kind_code = 'DEPARTMENT' and a.valid_from is null and a.valid_to is null
        and a.government_id = (select government_id from government where code = 'KOTA-CONTOH-1')
        and not exists (select from innovation i
          where i.government_id = a.government_id and i.owner_id = a.agency_id)
      order by (select count(*) from agency_state_span s
        where s.government_id = a.government_id and s.agency_id = a.agency_id), 2 limit 1`.execute(
      writing,
    );
    const [{ government, agency }] = rows;
    const made = await sql`
      insert into innovation (government_id, code, title_id, title_en, owner_id, owner_basis, file_id, file_row)
      values (${government}, 'SCALE', 'x', 'x', ${agency}, 'STATED', (select min(file_id) from import_file), 1)
      returning innovation_id as innovation`.execute(writing);
    const { innovation } = made.rows[0];
    await sql`insert into innovation_stage (government_id, innovation_id, stage, started_on, started_precision, file_id, file_row)
      select ${government}, ${innovation}, 'IMPLEMENTATION', ${startedOn}, 'DAY', min(file_id), 1 from import_file`.execute(
      writing,
    );
    await sql`insert into innovation_check (government_id, innovation_id, check_no, check_state, file_id, file_row)
      select ${government}, ${innovation}, 1, 'CHECKED', min(file_id), 1 from import_file`.execute(
      writing,
    );
    const began = performance.now();
    await sql`select refresh_coverage(${government}, array[${agency}::int])`.execute(writing);
    taken = performance.now() - began;
    throw undone;
  });
  await work.catch((error) => {
    if (error !== undone) throw error;
  });
  return taken;
}

const measured = [
  ['coverage, level AGENCY, today', rounds.question, ask],
  ['coverageTrend, 119 months', rounds.question, askTrend],
  ['edit that counts from last month', rounds.edit, (at) => edit(at, '2026-10-20')],
  ['edit that counts from two years ago', rounds.edit, (at) => edit(at, '2024-11-20')],
  ['edit that counts from nine years ago', rounds.edit, (at) => edit(at, '2017-11-20')],
  ['import of one row', rounds.edit, (at) => importOneRow(at, today)],
  ...lists.map(([name, query]) => [
    name,
    rounds.list,
    async ({ server }) => {
      await server.ask(query);
    },
  ]),
];

const [{ model }] = cpus();
say(`# A city and a ${large}\n`);
say(
  `Written by \`node tests/bench/scale.mjs ${large}\`: the median in milliseconds of the same work done turn by turn in both, on ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB. Ratios say more than times.\n`,
);
const small = await open('city');
const big = large === 'city' ? small : await open(large);
try {
  say(`\n| | city, ms | ${large}, ms | ratio |\n| --- | --- | --- | --- |`);
  for (const [name, count, work] of measured) {
    const times = await medians(count, work, [small, big]);
    const ratio = (times[1] / times[0]).toFixed(1);
    say(`| ${name} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${ratio} |`);
  }
  writeFileSync(new URL('scale.md', import.meta.url), `${report.join('\n')}\n`);
} finally {
  await small.close();
  if (big !== small) await big.close();
  remove();
}
