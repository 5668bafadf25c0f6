import path from 'node:path';
import type { NamedDatabase, OwnDatabase } from './env.js';
import { StartError } from './start-error.js';

/** Whether a made-up city was asked for: `npm start -- --demo`. Nothing else can be asked for here. */
export function isDemo(args: readonly string[]): boolean {
  const unknown = args.find((argument) => argument !== '--demo');
  if (unknown !== undefined) {
    throw new StartError(
      `“${unknown}” tidak dikenal: npm start hanya mengenal --demo, dan npm run db memuat data.`,
      `“${unknown}” is not known: npm start knows --demo alone, and npm run db loads data.`,
    );
  }
  return args.length > 0;
}

/**
 * Where the demonstration lives: a folder of its own inside the data folder, with a database server
 * of its own, so that it never mixes with the real city, both can run beside each other, and deleting
 * the folder forgets it. A database that DATABASE_URL names is taken as it is, unless it holds a real
 * government.
 */
export function apartFromTheReal(
  database: OwnDatabase | NamedDatabase,
): OwnDatabase | NamedDatabase {
  return 'url' in database ? database : { dataDir: path.join(database.dataDir, 'demo') };
}
