// What the program runs and answers for each question: the statements with their values, and the bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildApp } from '@satu-inovasi/server/app';
import { today } from './databases.mjs';

const named = (sql) => ({ name: createHash('md5').update(sql).digest('hex'), sql });
const directSql = (name) =>
  named(readFileSync(new URL(`direct/${name}.sql`, import.meta.url), 'utf8'));

/** A handle that tells of each statement. */
function watched(reader, tell) {
  return new Proxy(reader, {
    get(target, property) {
      if (property !== 'executeQuery') {
        const value = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (query, ...more) => {
        tell(query);
        return target.executeQuery(query, ...more);
      };
    },
  });
}

/** By the text of each question. One that is refused or takes too long says why. */
export async function captured(reader, all) {
  const statements = [];
  const { http, apollo } = await buildApp({
    reader: watched(reader, ({ sql, parameters }) =>
      statements.push({ ...named(sql), parameters }),
    ),
    clock: () => new Date(`${today}T05:00:00Z`),
    logLevel: 'silent',
    clientFolder: '/nowhere',
  });
  const questions = {};
  for (const { query, isChain = false, direct = [], usual } of all) {
    statements.length = 0;
    const reply = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { errors } = reply.json();
    if (errors && reply.statusCode === 400) throw new Error(`${query}: ${errors[0].message}`);
    questions[query] = {
      statements: [...statements],
      answer: reply.body,
      ...{ isChain, usual, direct: direct.map(directSql) },
      ...(errors && { refused: errors[0].message }),
    };
  }
  await apollo.stop();
  return questions;
}
