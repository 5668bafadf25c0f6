// One server to measure, as a process of its own. Which one is its argument:
//
// - product: the program's own, without its memory of answers, with it on a database that others may write
//   to (`kept: 'shared'`), or with it on one that it owns (`kept: 'own'`);
// - limit: the same SQL through `pg`, prepared, behind bare node:http; what no server of ours can beat;
// - bytes: an answer that is there already, from bare node:http;
// - usual: GraphQL as it is usually built, a field at a time, with DataLoader on the tables.
import { createServer } from 'node:http';
import { connectReader } from '@satu-inovasi/db/connect';
import { ownVersionSource, versionSource } from '@satu-inovasi/db/data-version';
import { buildApp } from '@satu-inovasi/server/app';
import pg from 'pg';
import { today } from './databases.mjs';
import { usualAnswer } from './usual.mjs';

const connections = 10;

const kinds = {
  async product({ connectionString, kept }) {
    const sourceOf = { shared: versionSource, own: ownVersionSource }[kept];
    const { http } = await buildApp({
      reader: connectReader({ connectionString, size: connections }),
      ...(sourceOf && { version: sourceOf(connectionString) }),
      clock: () => new Date(`${today}T05:00:00Z`),
      logLevel: 'silent',
      clientFolder: '/nowhere',
    });
    await http.listen({ host: '127.0.0.1', port: 0 });
    return http.server;
  },
  async limit({ connectionString, questions }) {
    const pool = poolOf(connectionString);
    return bare(async (body) => {
      const { statements, isChain } = questions[JSON.parse(body).query];
      const run = ({ name, sql, parameters }) =>
        pool.query({ name, text: sql, values: parameters });
      if (!isChain)
        return JSON.stringify((await Promise.all(statements.map(run))).map(({ rows }) => rows));
      const all = [];
      for (const statement of statements) all.push((await run(statement)).rows);
      return JSON.stringify(all);
    });
  },
  async bytes({ questions }) {
    const answers = new Map(
      Object.entries(questions).map(([query, { answer }]) => [query, Buffer.from(answer)]),
    );
    return bare((body) => answers.get(JSON.parse(body).query));
  },
  async direct({ connectionString, questions }) {
    const pool = poolOf(connectionString);
    return bare(async (body) => {
      const { direct } = questions[JSON.parse(body).query];
      const answers = await Promise.all(
        direct.map(({ name, sql }) => pool.query({ name, text: sql, values: [today] })),
      );
      return JSON.stringify(answers.map(({ rows }) => rows));
    });
  },
  async usual({ connectionString, questions }) {
    const pool = poolOf(connectionString);
    return bare((body) => usualAnswer(pool, questions[JSON.parse(body).query].usual));
  },
};

/** With the five seconds that the program's own questions have. */
function poolOf(connectionString) {
  return new pg.Pool({
    connectionString,
    max: connections,
    options: '-c jit=off -c default_transaction_read_only=on -c statement_timeout=5000',
  });
}

/** A server that does nothing but read the question and write the answer. */
function bare(answer) {
  const server = createServer((request, reply) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', async () => {
      try {
        const text = await answer(body);
        reply.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        });
        reply.end(text);
      } catch (error) {
        reply.writeHead(500).end(String(error));
      }
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

process.on('SIGINT', () => process.exit());
process.once('message', async (settings) => {
  const server = await kinds[process.argv[2]](settings);
  process.send(server.address().port);
});
