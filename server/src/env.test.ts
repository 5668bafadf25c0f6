import { expect, test } from 'vitest';
import { isLoopback, readSettings } from './env.js';

test('with nothing set it listens on this machine alone and brings its own database', () => {
  const settings = readSettings({ HOME: '/home/wati', XDG_DATA_HOME: '/home/wati/data' });
  expect(settings).toEqual({
    port: 4000,
    host: '127.0.0.1',
    logLevel: 'info',
    database: { dataDir: '/home/wati/data/satu-inovasi' },
  });
});

test('an empty variable is as good as none', () => {
  const settings = readSettings({
    PORT: '',
    HOST: '',
    LOG_LEVEL: '',
    DATABASE_URL: '',
    DATA_DIR: '/d',
  });
  expect(settings).toMatchObject({ port: 4000, database: { dataDir: '/d' } });
});

test('questions go where writes go unless told otherwise', () => {
  const url = 'postgresql://wati@db/inovasi';
  expect(readSettings({ DATABASE_URL: url }).database).toEqual({ url, readUrl: url });
  const readUrl = 'postgres://wati@replica/inovasi';
  expect(readSettings({ DATABASE_URL: url, DATABASE_READ_URL: readUrl }).database).toEqual({
    url,
    readUrl,
  });
});

test.each([
  [
    { PORT: 'http' },
    /^PORT berisi "http", .* \/ PORT is "http", but has to be a number from 0 to 65535\.$/,
  ],
  [{ PORT: '65536' }, /\/ PORT is "65536"/],
  [{ PORT: '-1' }, /\/ PORT is "-1"/],
  [{ HOST: 'http://here' }, /\/ HOST is "http:\/\/here", but has to be an address or name/],
  [
    { DATA_DIR: 'here', INIT_CWD: '/home/wati' },
    /\/ DATA_DIR is "here", .* the full path of a folder, such as \/home\/wati\/here\.$/,
  ],
  [{ LOG_LEVEL: 'loud' }, /\/ LOG_LEVEL is "loud", but has to be one of fatal, error,/],
  [{ DATABASE_URL: 'mysql://db' }, /\/ DATABASE_URL has to be the address of a PostgreSQL server/],
  [
    { DATABASE_READ_URL: 'postgres://db/x' },
    /\/ DATABASE_READ_URL is set, but DATABASE_URL is not/,
  ],
])('%j is refused in one sentence', (env, sentence) => {
  expect(() => readSettings({ DATA_DIR: '/d', ...env })).toThrow(sentence);
});

test('a server may be named by its socket', () => {
  const url = 'postgresql://wati@/kota?host=/run/postgresql&port=5433';
  expect(readSettings({ DATABASE_URL: url }).database).toEqual({ url, readUrl: url });
});

test('a password in an address is never repeated', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://wati:rahasia@db' })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('rahasia') }),
  );
});

test('only addresses of this machine are loopback', () => {
  expect(['127.0.0.1', '127.1.2.3', '::1', 'localhost'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '::', '192.168.1.2', 'server.medan.go.id'].some(isLoopback)).toBe(false);
});
