// How close the answers come to what the database and the network allow, on this machine, in one run:
//
//     npm run bench -- [--only city,province] [--seconds 1] [--folder DIR] [--main]
//
// Builds a city, a province and a nation (kept in DIR for later runs), asks each question over HTTP with and
// without the memory of answers, beside the same SQL through `pg` behind bare node:http (the limit), the
// answer's bytes from bare node:http, and GraphQL as it is usually built; writes results.md. Not a test: it
// fails only where an answer is wrong or missing. Only ratios within one run mean anything.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { connectReader } from '@satu-inovasi/db/connect';
import { main, others } from './asked.mjs';
import { captured } from './captured.mjs';
import { folderOf, openDatabase } from './databases.mjs';
import { load, requestOf } from './load.mjs';
import { started } from './servers.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'city,province,nation' },
    seconds: { type: 'string', default: '1' },
    folder: { type: 'string' },
    // The questions of the table alone, for a look in between.
    main: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const connectionCounts = [1, 8, 32];
const report = [];
const say = (line = '') => {
  console.log(line);
  report.push(line);
};

const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

/** A server slower than this alone, in milliseconds, is not asked over many connections at once. */
const slow = 1_500;

/** One server of a kind measured with one question: throughput, latency, processor time and memory. */
async function measured(server, query, connections, time) {
  const request = requestOf(query);
  await load(server.port, request, { connections, seconds: 0.1 });
  const before = server.cpu();
  const taken = await load(server.port, request, { connections, seconds: time });
  return { ...taken, cpu: ((server.cpu() - before) / taken.count) * 1000 };
}

const kindsOf = ({ direct, usual }, isMain) => [
  'product',
  'kept',
  'own',
  'limit',
  'bytes',
  ...(direct && isMain ? ['direct'] : []),
  ...(usual && isMain ? ['usual'] : []),
];

/** The servers of one database, each started when it is first needed. */
function serversOf(connectionString, questions) {
  const running = new Map();
  return {
    async get(kind) {
      if (!running.has(kind)) {
        const kept = { kept: 'shared', own: 'own' }[kind];
        const settings = { connectionString, questions, kept };
        running.set(kind, await started(kept ? 'product' : kind, settings));
      }
      return running.get(kind);
    },
    stop: () => Promise.all([...running.values()].map((server) => server.stop())),
  };
}

const ratio = (a, b) => (a && b ? (a.perSecond / b.perSecond).toFixed(2) : '–');
const times = (a, b) => (a && b ? `${(a.perSecond / b.perSecond).toFixed(1)} ×` : '–');

function header() {
  say(
    '| question | connections | answers/s | p50, ms | p95, ms | CPU, ms | of the limit | × direct SQL | × usual way | kept, answers/s | of bare bytes | own, of bare bytes | statements | bytes |',
  );
  say(`|${' --- |'.repeat(14)}`);
}

/** One question on all kinds of servers that make sense for it, over so many connections. */
async function measureAll(servers, asked, connections, { isMain, tooSlow }) {
  const by = {};
  for (const kind of kindsOf(asked, isMain)) {
    if (tooSlow.has(kind)) continue;
    try {
      const server = await servers.get(kind);
      by[kind] = await measured(server, asked.query, connections, isMain ? seconds : seconds / 2);
      if (by[kind].p50 > slow) tooSlow.add(kind);
    } catch (error) {
      // What takes longer than five seconds has no answer here; the table says so.
      console.error(`${asked.name}, ${kind}: ${error.message}`);
      tooSlow.add(kind);
    }
  }
  return by;
}

async function measureOne(servers, asked, { statements, bytes }, isMain) {
  const tooSlow = new Set();
  for (const connections of connectionCounts) {
    const by = await measureAll(servers, asked, connections, { isMain, tooSlow });
    const { product, kept, limit, direct, usual } = by;
    const cells = [
      ...[asked.name, connections, ...threeOf(product), product ? number(product.cpu) : '–'],
      ...[ratio(product, limit), times(product, direct), times(product, usual)],
      ...[kept ? number(kept.perSecond) : '–', ratio(kept, by.bytes), ratio(by.own, by.bytes)],
      statements,
      bytes.toLocaleString('en'),
    ];
    say(`| ${cells.join(' | ')} |`);
  }
}

const threeOf = (product) =>
  product ? [product.perSecond, product.p50, product.p95].map(number) : ['–', '–', '–'];

async function measureSize(root, size) {
  const database = await openDatabase(root, size);
  await database.leave();
  const reader = connectReader({ connectionString: database.connectionString });
  try {
    const all = values.main ? main : [...main, ...others];
    const questions = await captured(reader, all);
    const servers = serversOf(database.connectionString, questions);
    say(`\n## ${size}\n\n${database.said}\n`);
    header();
    try {
      for (const asked of all) {
        const found = questions[asked.query];
        if (found.refused) {
          say(`| ${asked.name} | – | ${found.refused} |${' |'.repeat(11)}`);
          continue;
        }
        const facts = { statements: found.statements.length, bytes: found.answer.length };
        await measureOne(servers, asked, facts, main.includes(asked));
      }
      say();
      for (const kind of ['product', 'kept']) {
        say(
          `Memory of the program at the end, ${kind === 'kept' ? 'with' : 'without'} kept answers: ${Math.round((await servers.get(kind)).memory())} MiB.`,
        );
      }
    } finally {
      await servers.stop();
    }
  } finally {
    await reader.destroy();
    await database.close();
  }
}

const { root, remove } = folderOf(values.folder);
const [{ model }] = cpus();
const intro = readFileSync(new URL('results-intro.md', import.meta.url), 'utf8').trim();
say(
  intro.replace(
    '{machine}',
    `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  ),
);
try {
  for (const size of values.only.split(',')) await measureSize(root, size);
  writeFileSync(new URL('results.md', import.meta.url), `${report.join('\n')}\n`);
} finally {
  remove();
}
