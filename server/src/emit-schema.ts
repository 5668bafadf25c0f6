import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { questionSchema } from './graphql/build-schema.js';

/** Writes server/schema.graphql from the classes, or with --check compares it with what is there. */
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const schema = `${printSchema(await questionSchema())}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(file, schema);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== schema) {
  console.error('server/schema.graphql is not what the classes make.');
  process.exitCode = 1;
}
