import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { questionSchema } from './graphql/build-schema.js';

const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** Writes server/schema.graphql, or with --check compares it. */
const schema = `${printSchema(await questionSchema())}\n`;
if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== schema) {
    console.error('server/schema.graphql is not what the classes say. Run: pnpm fix:schema');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, schema);
}
