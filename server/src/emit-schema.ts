import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { questionSchema } from './graphql/build-schema.js';

/** Writes server/schema.graphql from the classes; `pnpm check` compares it with what is committed. */
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
await writeFile(file, `${printSchema(await questionSchema())}\n`);
