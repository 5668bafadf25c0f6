import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connect, connectReader } from '../connect.js';
import { connectToRunning, type OwnPostgres, startOwnPostgres } from './own-postgres.js';
import { processIdentity } from './process-identity.js';

const base = mkdtempSync(path.join(tmpdir(), 'own-postgres-test-'));
// As root the database runs as another user, who has to pass through.
chmodSync(base, 0o711);
const programsDir = path.join(base, 'programs');
const log = () => {};
const folder = (name: string) => path.join(base, name);
const start = (name: string) =>
  startOwnPostgres({ dataDir: folder(name), programsDir, log, durable: false });

const serverPid = (name: string) =>
  Number.parseInt(
    readFileSync(path.join(folder(name), 'postgresql', 'postmaster.pid'), 'utf8'),
    10,
  );

/** A program of its own, which a test can kill. It runs the built files: Node can not read ours. */
async function startProgram(name: string): Promise<ChildProcess> {
  const built = fileURLToPath(new URL('../../dist/postgres/own-postgres.js', import.meta.url));
  const settings = JSON.stringify({ dataDir: folder(name), programsDir, durable: false });
  const code = `
    import { startOwnPostgres } from ${JSON.stringify(built)};
    await startOwnPostgres({ ...${settings}, log() {} });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    program.stdout?.once('data', () => resolve());
    program.once('exit', () => reject(new Error('The program ended before it was ready.')));
  });
  return program;
}

async function kill(program: ChildProcess): Promise<void> {
  const gone = once(program, 'exit');
  program.kill('SIGKILL');
  await gone;
}

async function until(holds: () => boolean, seconds: number): Promise<boolean> {
  for (let waited = 0; waited < seconds * 20; waited += 1) {
    if (holds()) return true;
    await sleep(50);
  }
  return holds();
}

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a database of the program’s own', () => {
  let own: OwnPostgres;
  beforeAll(async () => {
    own = await start('shared');
    const db = connect(own);
    await sql`create table kept (day date, amount numeric, many bigint)`.execute(db);
    await sql`insert into kept values ('2026-03-31', 1.5, 12)`.execute(db);
    await db.destroy();
  });
  afterAll(() => own.stop());

  test('gives days as text and numbers as numbers', async () => {
    const db = connectReader(own);
    const { rows } = await sql`
      select day, amount, many, array[day] as days, array[many, null] as counts from kept
    `.execute(db);
    await db.destroy();
    expect(rows).toEqual([
      { day: '2026-03-31', amount: 1.5, many: 12, days: ['2026-03-31'], counts: [12, null] },
    ]);
  });

  test('refuses to round a whole number that is too large', async () => {
    const db = connectReader(own);
    await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow(RangeError);
    await db.destroy();
  });

  test('lets no question write', async () => {
    const db = connectReader(own);
    await expect(sql`insert into kept values (null, 1, 1)`.execute(db)).rejects.toThrow(
      'read-only transaction',
    );
    await db.destroy();
  });

  test('ends a question after five seconds', async () => {
    const db = connectReader(own);
    const { rows } = await sql`show statement_timeout`.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ statement_timeout: '5s' }]);
  });

  test('knows letters beyond ASCII and sorts Indonesian text', async () => {
    const db = connectReader(own);
    const { rows } = await sql`
      select lower('É') as lower, 'a' < 'B' collate "id-x-icu" as sorted
    `.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ lower: 'é', sorted: true }]);
  });

  test('tells who waits longer than two seconds that no connection is free', async () => {
    const db = connectReader({ ...own, size: 1 });
    const [busy, waiting] = [sql`select pg_sleep(3)`.execute(db), sql`select 1`.execute(db)];
    await expect(waiting).rejects.toThrow('timeout');
    await busy;
    await db.destroy();
  });

  test('is for one program at a time, and says which one has it', async () => {
    await expect(start('shared')).rejects.toThrow(`is in use by process ${process.pid}`);
  });

  test('can be reached by another program while this one runs', async () => {
    expect(await connectToRunning(folder('shared'))).toBe(own.connectionString);
    expect(await connectToRunning(folder('nobody-here'))).toBeNull();
  });
});

describe('what was written', () => {
  test('is there after the next start, and the folder of the socket is gone in between', async () => {
    const first = await start('kept');
    const db = connect(first);
    await sql`create table kept as select 7 as seven`.execute(db);
    await db.destroy();
    await first.stop();
    const socket = new URL(first.connectionString).searchParams.get('host') ?? '';
    expect(existsSync(socket)).toBe(false);
    expect(await connectToRunning(folder('kept'))).toBeNull();

    const second = await start('kept');
    const again = connectReader(second);
    const { rows } = await sql`select seven from kept`.execute(again);
    await again.destroy();
    await second.stop();
    expect(rows).toEqual([{ seven: 7 }]);
  });
});

describe('when something dies', () => {
  let program: ChildProcess | undefined;
  afterEach(() => program?.kill('SIGKILL'));

  test('the database ends within five seconds after its program was killed', async () => {
    program = await startProgram('killed');
    const database = serverPid('killed');
    await kill(program);
    expect(await until(() => processIdentity(database) === null, 5)).toBe(true);
    const next = await start('killed');
    await next.stop();
  });

  test('a start right after the kill takes over', async () => {
    program = await startProgram('taken-over');
    await kill(program);
    const next = await start('taken-over');
    await next.stop();
  });

  test('a database that lost its watcher too is ended at the next start', async () => {
    program = await startProgram('orphaned');
    const orphan = serverPid('orphaned');
    const shell = Number(
      readFileSync(`/proc/${orphan}/stat`, 'utf8').split(') ')[1]?.split(' ')[1],
    );
    for (const child of readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').split(' ')) {
      if (child && Number(child) !== orphan) process.kill(Number(child), 'SIGKILL');
    }
    process.kill(shell, 'SIGKILL');
    await kill(program);
    expect(processIdentity(orphan)).not.toBeNull();
    const next = await start('orphaned');
    expect(processIdentity(orphan)).toBeNull();
    await next.stop();
  });

  test('the program lives on and its questions are answered again', async () => {
    const own = await start('restarted');
    const lost: Error[] = [];
    const db = connectReader({ ...own, onLost: (error) => lost.push(error) });
    await sql`select 1`.execute(db);
    const inUse = db.connection().execute(async (connection) => {
      await sleep(1_000);
      return sql`select 1`.execute(connection);
    });
    inUse.catch(() => {});
    await sql`select 1`.execute(db);
    process.kill(serverPid('restarted'), 'SIGQUIT');
    await expect(inUse).rejects.toThrow();
    let answered = false;
    for (let tries = 0; tries < 50 && !answered; tries += 1) {
      await sleep(100);
      answered = await sql`select 1`.execute(db).then(
        () => true,
        () => false,
      );
    }
    expect(answered).toBe(true);
    expect(lost.length).toBeGreaterThan(0);
    await db.destroy();
    await own.stop();
  });
});

describe('a folder that is not as it should be', () => {
  test('with the file of a server that is long gone is simply used', async () => {
    const first = await start('stale');
    await first.stop();
    const pidFile = path.join(folder('stale'), 'postgresql', 'postmaster.pid');
    // The number of a living process that is no database, as after a restart of the machine.
    writeFileSync(pidFile, `${process.pid}\n${folder('stale')}\n0\n5432\n\n\n0 0\n`);
    writeFileSync(path.join(folder('stale'), 'program.json'), '{"pid":1,"started":"long ago"}');
    const second = await start('stale');
    await second.stop();
  });

  test('with data of another PostgreSQL says so', async () => {
    mkdirSync(path.join(folder('older'), 'postgresql'), { recursive: true });
    writeFileSync(path.join(folder('older'), 'postgresql', 'PG_VERSION'), '15\n');
    await expect(start('older')).rejects.toThrow('was made by PostgreSQL 15');
  });

  test('that can not be made says which, and what to do', async () => {
    writeFileSync(folder('a-file'), '');
    await expect(start('a-file/inside')).rejects.toThrow(/a-file.*set DATA_DIR/);
  });

  test('where no folder can be made says so, and does not try for ever', async () => {
    await expect(startOwnPostgres({ dataDir: '/proc/nowhere/data', log() {} })).rejects.toThrow(
      /\/proc\/nowhere\/data can not be written.*set DATA_DIR/,
    );
  });
});
